import { ownerNamed, rightsKey, type Viewer } from '@minxin/access';
import type { Language } from '@minxin/commentary';
import type { Sentence } from '@minxin/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createToken, isFixedToken, redeemLink } from './access-tokens.ts';
import { type AccessOptions, SESSION_COOKIE, type SignIn, signInOf } from './authenticate.ts';
import { type SignInPage, signInPage } from './sign-in-page.ts';

/** What answers without a sign-in. */
const OPEN_PATHS = new Set(['/healthz', '/readyz', '/sign-in']);

const asksForPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on the paths that are open to everybody. */
    viewer: Viewer | null;
    /** What the viewer may see: equal for two viewers only if they may see exactly the same. */
    rights: string;
  }
}

/** How batches name the owner of the machine. */
const OWNER_NAMES: Readonly<Record<SignIn, string>> = { session: '网页', bearer: 'API' };

/** Guards every path but the open ones, and turns a sign-in link into a session. */
export function registerSignIn(app: FastifyInstance, access: AccessOptions): void {
  app.decorateRequest('viewer', null);
  app.decorateRequest('rights', '');
  app.addHook('onRequest', async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (OPEN_PATHS.has(pathname)) return;
    const signIn = await signInOf(request, access);
    if (signIn) {
      request.viewer = ownerNamed(OWNER_NAMES[signIn], access.smallCells);
      request.rights = rightsKey(request.viewer);
      return;
    }
    if (!asksForPage(request)) return reply.code(401).send(unauthenticated(request.language));
    return page(reply, 401, { next: request.url });
  });

  app.get<{ Querystring: { token?: unknown; next?: unknown } }>(
    '/sign-in',
    { config: { needs: 'open' } },
    async (request, reply) => {
      const { token } = request.query;
      const next = ownPath(request.query.next);
      if (typeof token !== 'string' || token === '') return page(reply, 200, { next });
      const now = new Date();
      if (!isFixedToken(access.fixedToken, token) && !(await redeemLink(access.db, token, now))) {
        return page(reply, 401, { next, problem: '这个登录链接已经用过、已过期或不正确。' });
      }
      const session = await createToken(access.db, 'session', now);
      // Lax, so that the page opens from a link in a chat; a form of another site still can't post.
      reply.setCookie(SESSION_COOKIE, session, {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        maxAge: 7 * 24 * 3600,
      });
      return reply.redirect(next, 303);
    },
  );
}

/** A path of this server to go on to; anything that could lead elsewhere becomes the first page. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const here = 'http://localhost';
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null;
  return url?.origin === here ? `${url.pathname}${url.search}` : '/';
}

const page = (reply: FastifyReply, status: number, about: SignInPage) =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(signInPage(about));

const SIGN_IN_FIRST: Sentence = {
  zh: '请先登录：打开启动时打印的链接，或带上 Authorization: Bearer 口令。',
  en: 'Sign in first: open the link that was printed at the start, or send Authorization: Bearer and a token.',
};

const unauthenticated = (language: Language) => ({
  errors: [{ message: SIGN_IN_FIRST[language], extensions: { code: 'UNAUTHENTICATED' } }],
});
