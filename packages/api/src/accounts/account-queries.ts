import {
  PERMISSION_NAMES,
  type Permission,
  ROLES,
  readAccounts,
  readScopeChoices,
} from '@minxin/access';
import type { Resolvers } from '../generated/resolvers.generated.ts';

const permissions = Object.keys(PERMISSION_NAMES) as Permission[];

/** Who asks, and for administrators: who else may. */
export const accountQueries: Resolvers = {
  Query: {
    me: (_, __, { access, viewer }) => {
      access.notePersonal();
      return viewer;
    },
    accounts: async (_, __, { access, clock }) => {
      clock.notePassing();
      return [...(await readAccounts(access.place))];
    },
    accountChoices: async (_, __, { access }) => {
      const { towns, departments } = await readScopeChoices(access.place);
      return {
        ...{ roles: [...ROLES], permissions },
        ...{ towns: [...towns], departments: [...departments] },
        hasOidc: access.issuer !== undefined,
      };
    },
  },
};
