import {
  PERMISSION_NAMES,
  type Permission,
  ROLES,
  readAccounts,
  readScopeChoices,
} from '@minxin/access';
import { demand } from '../access/demand.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';

const permissions = Object.keys(PERMISSION_NAMES) as Permission[];

/** Who asks, and for administrators: who else may. */
export const accountQueries: Resolvers = {
  Query: {
    me: (_, __, { access, viewer }) => {
      access.notePersonal();
      return viewer;
    },
    accounts: async (_, __, context) => {
      demand(context.viewer, 'manageAccounts');
      context.clock.notePassing();
      return [...(await readAccounts(context))];
    },
    accountChoices: async (_, __, context) => {
      demand(context.viewer, 'manageAccounts');
      const { towns, departments } = await readScopeChoices(context);
      return {
        ...{ roles: [...ROLES], permissions },
        ...{ towns: [...towns], departments: [...departments] },
        hasOidc: context.access.issuer !== undefined,
      };
    },
  },
};
