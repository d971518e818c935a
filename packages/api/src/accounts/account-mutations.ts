import {
  AccessError,
  type Account,
  changeAccount,
  createAccount,
  createLink,
  enableAccount,
  readAccount,
  unlockName,
} from '@minxin/access';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { accountOrderOf } from './orders.ts';
import { outcome } from './outcome.ts';
import { demandPerson } from './own.ts';

/** What administrators do with accounts. */
export const accountMutations: Resolvers = {
  Mutation: {
    createAccount: (_, { account }, context) =>
      outcome(async () => {
        demandPerson(context);
        const { access, actor, now } = context;
        const order = accountOrderOf(account, access.issuer);
        const made = await createAccount(context.access.place, order, { now, actor });
        return { account: made, passwordLink: made.oidc ? null : await linkFor(context, made) };
      }),
    changeAccount: (_, { id, account }, context) =>
      outcome(async () => {
        demandPerson(context);
        const order = accountOrderOf(account, context.access.issuer);
        return {
          account: await changeAccount(context.access.place, Number(id), order, context.now),
        };
      }),
    enableAccount: (_, { id, isEnabled }, context) =>
      outcome(async () => {
        demandPerson(context);
        return {
          account: await enableAccount(context.access.place, Number(id), isEnabled, context.now),
        };
      }),
    unlockAccount: (_, { id }, context) =>
      outcome(async () => {
        demandPerson(context);
        const account = await readAccount(context.access.place, Number(id));
        await unlockName(context.access.place, account.userName);
        return { account };
      }),
    createPasswordLink: (_, { id }, context) =>
      outcome(async () => {
        demandPerson(context);
        const account = await readAccount(context.access.place, Number(id));
        if (account.oidc) throw hasNoPassword();
        return { account, passwordLink: await linkFor(context, account) };
      }),
  },
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
