import {
  AccessError,
  changePassword,
  createApiToken,
  endSession,
  readAccount,
  revokeApiToken,
} from '@minxin/access';
import { accountObject } from '../access/record-access.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { tokenOrderOf } from './orders.ts';
import { outcome } from './outcome.ts';
import { demandPerson, endsOf, ownerId, rowId } from './own.ts';

/** What people do with their own account. */
export const ownMutations: Resolvers = {
  Mutation: {
    changePassword: (_, { present, next }, context) =>
      outcome(async () => {
        demandPerson(context);
        const { access, now, viewer } = context;
        const id = ownerId(viewer);
        if (id === null) throw ownersPassword();
        const { sessionId, address } = access;
        const account = await readAccount(access.place, id);
        const about = { object: accountObject(id), details: { change: 'password' } };
        const asked = { present, next, sessionId, address };
        await changePassword(access.place, account, asked, now).catch(async (failure) => {
          if (failure instanceof AccessError && failure.code === 'PASSWORD_WRONG')
            await access.recordFailedTry({ userName: account.userName, address }, about);
          throw failure;
        });
        await access.record({ ...about, event: 'rights_changed' });
        return {};
      }),
    endSession: (_, { id }, context) =>
      outcome(async () => {
        demandPerson(context);
        await endSession(context.access.place, rowId(id), endsOf(context));
        await context.access.record({ event: 'sign_out', object: { kind: 'session', id } });
        return {};
      }),
    createApiToken: (_, { token }, context) =>
      outcome(async () => {
        demandPerson(context);
        const { roles, scope } = context.viewer;
        const owner = { id: ownerId(context.viewer), roles, scope };
        const made = await createApiToken(
          context.access.place,
          owner,
          tokenOrderOf(token),
          context.now,
        );
        const { id, name } = made.entry;
        await context.access.record({
          ...{ event: 'token_made', object: { kind: 'token', id: String(id) } },
          details: { name, roles: made.entry.roles },
        });
        return { secret: made.token, token: made.entry };
      }),
    revokeApiToken: (_, { id }, context) =>
      outcome(async () => {
        demandPerson(context);
        await revokeApiToken(context.access.place, rowId(id), context.now, endsOf(context));
        await context.access.record({ event: 'token_revoked', object: { kind: 'token', id } });
        return {};
      }),
  },
};

const ownersPassword = () =>
  new AccessError('PASSWORD_ELSEWHERE', {
    zh: '您是用服务器上的链接登录的，没有密码可改。',
    en: 'You signed in by a link from the server: there is no password to change.',
  });
