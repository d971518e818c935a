import {
  AccessError,
  type Account,
  actorOf,
  hasAccounts,
  isFixedToken,
  ownerNamed,
  redeemSignInLink,
  signInByPassword,
  startSession,
  viewerOfAccount,
} from '@minxin/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { messageIn } from '../../server/bilingual.ts';
import { type AccessOptions, OWNER } from '../authenticate.ts';
import { ownPath } from '../own-path.ts';
import { recordAccess, recordFailedTry } from '../record-access.ts';
import { OPEN } from '../rules/route-rules.ts';
import { giveSession } from '../session-cookie.ts';
import { formValue } from './form-values.ts';
import { field, hidden } from './html.ts';
import { TEXTS } from './messages.ts';
import { sendPage } from './send-page.ts';

interface SignIn {
  readonly status: number;
  /** The path that the person wanted, to go on to afterwards. */
  readonly next: string;
  readonly problem?: string;
  readonly userName?: string;
}

/** `/sign-in`: by user name and password, by a link or token of the owner, or by the identity provider. */
export function registerSignInPage(app: FastifyInstance, access: AccessOptions): void {
  app.get<{ Querystring: { token?: unknown; next?: unknown } }>(
    '/sign-in',
    OPEN,
    async (request, reply) => {
      const { token } = request.query;
      const next = ownPath(request.query.next);
      if (typeof token !== 'string' || token === '')
        return sendSignIn(request, reply, access, { status: 200, next });
      const isLetIn =
        isFixedToken(access.fixedToken, token) ||
        (await redeemSignInLink(access, token, new Date()));
      if (isLetIn) return letIn(request, reply, access, { account: null, next });
      await recordStranger(request, access);
      const problem = TEXTS[request.language].deadLink;
      return sendSignIn(request, reply, access, { status: 401, next, problem });
    },
  );

  app.post('/sign-in', OPEN, async (request, reply) => {
    const { body, ip, language } = request;
    const userName = formValue(body, 'user');
    const next = ownPath(formValue(body, 'next'));
    const tried = { userName, address: ip };
    try {
      const now = new Date();
      const account = await signInByPassword(access, tried, formValue(body, 'password'), now);
      return await letIn(request, reply, access, { account, next });
    } catch (failure) {
      if (!(failure instanceof AccessError)) throw failure;
      if (failure.code === 'SIGN_IN_WRONG') {
        const actor = actorOf({ accountId: null, name: userName }, request);
        await recordFailedTry(access, actor, tried);
      }
      const status = failure.code === 'SIGN_IN_LOCKED' ? 429 : 401;
      const problem = messageIn(failure, language);
      return sendSignIn(request, reply, access, { status, next, problem, userName });
    }
  });
}

/** Signs the browser in, with a token that it never had before, and leads it on. */
export async function letIn(
  request: FastifyRequest,
  reply: FastifyReply,
  access: AccessOptions,
  { account, next }: { readonly account: Account | null; readonly next: string },
): Promise<FastifyReply> {
  const visitor = { userAgent: request.headers['user-agent'] ?? '', address: request.ip };
  const token = await startSession(access, account?.id ?? null, visitor, new Date());
  giveSession(reply, access, token);
  const viewer = account ? viewerOfAccount(account) : ownerNamed(OWNER.page, access.smallCells);
  await recordAccess(access, actorOf(viewer, request), { event: 'sign_in' });
  return reply.redirect(next, 303);
}

/** Writes down that somebody unknown came with nothing that lets in. */
export const recordStranger = (request: FastifyRequest, access: AccessOptions): Promise<void> =>
  recordAccess(access, actorOf(null, request), { event: 'sign_in_failed' }, false);

/** The page for someone who is not signed in: the ways in that there are. */
export async function sendSignIn(
  { language }: FastifyRequest,
  reply: FastifyReply,
  access: AccessOptions,
  { status, next, problem, userName = '' }: SignIn,
): Promise<FastifyReply> {
  const text = TEXTS[language];
  const byToken = `<form class="row" action="/sign-in" method="get">
${hidden('next', next)}
<input name="token" aria-label="${text.token}" placeholder="${text.pasteToken}" autocomplete="off" required>
<button>${text.signIn}</button>
</form>`;
  const byPassword = `<form action="/sign-in" method="post">
${hidden('next', next)}
${field({ name: 'user', label: text.userName, autocomplete: 'username', value: userName })}
${field({ name: 'password', label: text.password, type: 'password', autocomplete: 'current-password' })}
<button>${text.signIn}</button>
</form>`;
  const byProvider = `<a class="button" href="/sign-in/provider?next=${encodeURIComponent(next)}">${text.provider}</a>`;
  const body = (await hasAccounts(access))
    ? `${byPassword}
${access.provider ? byProvider : ''}
<p>${text.forgotten}</p>
<details><summary>${text.byOwner}</summary>
<p>${text.byLink}</p>
${byToken}
</details>`
    : `<p>${text.byLink}</p>
${byToken}`;
  return sendPage(reply, status, { title: text.signIn, problem, body }, language);
}
