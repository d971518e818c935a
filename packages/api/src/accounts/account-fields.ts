import {
  type Account,
  may,
  nameHash,
  PERMISSION_NAMES,
  type Permission,
  type Reach,
  ROLE_NAMES,
  type Role,
  readAccount,
  readApiTokens,
  readLocks,
  readSessions,
} from '@minxin/access';
import type { RecordSubject } from '@minxin/database';
import { enumName } from '@minxin/metrics';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from '../resolvers/upper.ts';
import { demandOwn, ownerId } from './own.ts';
import { scopeWords } from './scope-words.ts';

const allPermissions = Object.keys(PERMISSION_NAMES) as Permission[];

const permissionsOf = (granted: { readonly roles: readonly Role[] }): Permission[] =>
  allPermissions.filter((permission) => may(granted, permission));

/** The locks of each request, read once for all of its accounts. */
const locks = new WeakMap<Context, Promise<ReadonlyMap<string, Date>>>();

async function lockOf(context: Context, { userName }: Account): Promise<Date | null> {
  const read = locks.get(context) ?? readLocks(context.access.place, new Date());
  locks.set(context, read);
  return (await read).get(nameHash(userName)) ?? null;
}

const listOf = <Name extends string>(reach: Reach<Name>): Name[] | null =>
  reach === 'all' ? null : [...reach];

export const accountFields: Resolvers = {
  Me: {
    account: ({ accountId }, _, context) =>
      accountId === null ? null : readAccount(context.access.place, Number(accountId)),
    roles: ({ roles }) => [...roles],
    scopeName: ({ scope }, _, { access, language }) => scopeWords(access.place, scope, language),
    permissions: permissionsOf,
    sessions: (viewer, _, context) =>
      readSessions(context.access.place, ownerId(viewer), new Date()),
    tokens: async (viewer, _, context) => [
      ...(await readApiTokens(context.access.place, ownerId(viewer), new Date())),
    ],
  },
  Account: {
    id: ({ id }) => String(id),
    roles: ({ roles }) => [...roles],
    signsInBy: ({ oidc }) => (oidc ? 'OIDC' : 'PASSWORD'),
    oidcSubject: ({ oidc }) => oidc?.subject ?? null,
    lockedUntil: (account, _, context) => lockOf(context, account),
    permissions: permissionsOf,
    sessions: ({ id }, _, context) => {
      demandOwn(context, id);
      return readSessions(context.access.place, id, new Date());
    },
    tokens: async ({ id }, _, context) => {
      demandOwn(context, id);
      return [...(await readApiTokens(context.access.place, id, new Date()))];
    },
  },
  AccessScope: {
    subjects: ({ subjects }) =>
      listOf(subjects)?.map((subject: RecordSubject) => enumName(subject)) ?? null,
    towns: ({ towns }) => listOf(towns),
    departments: ({ departments }) => listOf(departments),
  },
  AccessRole: {
    id: (role) => upper(role),
    name: (role, _, { language }) => ROLE_NAMES[role][language],
    permissions: (role) => permissionsOf({ roles: [role] }),
  },
  Permission: {
    id: (permission) => permission,
    name: (permission, _, { language }) => PERMISSION_NAMES[permission][language],
  },
  Session: {
    id: ({ id }) => String(id),
    isThis: ({ id }, _, { access }) => id === access.sessionId,
  },
  ApiToken: {
    id: ({ id }) => String(id),
    roles: ({ roles }) => [...roles],
  },
  AccessProblem: {
    message: ({ zh, en }, _, { language }) => (language === 'zh' ? zh : en),
  },
};
