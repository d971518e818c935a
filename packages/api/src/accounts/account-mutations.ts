import {
  AccessError,
  type Account,
  changeAccount,
  createAccount,
  createLink,
  enableAccount,
  type Reach,
  readAccount,
  unlockName,
} from '@minxin/access';
import { accountObject } from '../access/record-access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { accountOrderOf } from './orders.ts';
import { outcome } from './outcome.ts';
import { demandPerson, rowId } from './own.ts';

/** What administrators do with accounts. */
export const accountMutations: Resolvers = {
  Mutation: {
    createAccount: (_, { account }, context) =>
      outcome(async () => {
        demandPerson(context);
        const { access, actor, now } = context;
        const order = accountOrderOf(account, access.issuer);
        const made = await createAccount(access.place, order, { now, actor });
        await recordChange(context, made, 'added');
        return { account: made, passwordLink: made.oidc ? null : await linkFor(context, made) };
      }),
    changeAccount: (_, { id, account }, context) =>
      outcome(async () => {
        demandPerson(context);
        const { access, now } = context;
        const order = accountOrderOf(account, access.issuer);
        const changed = await changeAccount(access.place, rowId(id), order, now);
        await recordChange(context, changed, 'changed');
        return { account: changed };
      }),
    enableAccount: (_, { id, isEnabled }, context) =>
      outcome(async () => {
        demandPerson(context);
        const { access, now } = context;
        const account = await enableAccount(access.place, rowId(id), isEnabled, now);
        await recordChange(context, account, isEnabled ? 'enabled' : 'disabled');
        return { account };
      }),
    unlockAccount: (_, { id }, context) =>
      outcome(async () => {
        demandPerson(context);
        const account = await readAccount(context.access.place, rowId(id));
        await unlockName(context.access.place, account.userName);
        await recordChange(context, account, 'unlocked');
        return { account };
      }),
    createPasswordLink: (_, { id }, context) =>
      outcome(async () => {
        demandPerson(context);
        const account = await readAccount(context.access.place, rowId(id));
        if (account.oidc) throw hasNoPassword();
        const passwordLink = await linkFor(context, account);
        await recordChange(context, account, 'password_link');
        return { account, passwordLink };
      }),
  },
};

/** With what it is granted afterwards: rights of the past can be told from the log. */
const recordChange = (context: Context, account: Account, change: string): Promise<void> => {
  const { id, roles, scope } = account;
  const reach = (named: Reach) => (named === 'all' ? '*' : named.join(' '));
  return context.access.record({
    ...{ event: 'rights_changed', object: accountObject(id) },
    details: {
      ...{ change, roles, subjects: reach(scope.subjects) },
      ...{ towns: reach(scope.towns), departments: reach(scope.departments) },
    },
  });
};

async function linkFor(context: Context, { id }: Account): Promise<string> {
  const token = await createLink(context.access.place, 'set_password', id, context.now);
  return `${context.access.origin}/set-password?token=${token}`;
}

const hasNoPassword = () =>
  new AccessError('PASSWORD_ELSEWHERE', {
    zh: '这个账号由统一身份认证登录，没有密码可设。',
    en: 'This account signs in by the identity provider: it has no password to set.',
  });
