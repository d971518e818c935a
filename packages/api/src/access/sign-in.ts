import formBody from '@fastify/formbody';
import { renewSession, rightsKey, type Viewer } from '@minxin/access';
import type { Sentence } from '@minxin/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpRefusal } from '../server/http-refusal.ts';
import { type AccessOptions, signedIn } from './authenticate.ts';
import { registerFirstAccount } from './pages/first-account.ts';
import { registerIdentityProvider } from './pages/identity-provider.ts';
import { registerSetPassword } from './pages/set-password.ts';
import { registerSignInPage, sendSignIn } from './pages/sign-in.ts';
import { registerSignOut } from './pages/sign-out.ts';
import { giveSession, sessionOf } from './session-cookie.ts';

/** What answers without a sign-in. */
const OPEN_PATHS = new Set([
  ...['/healthz', '/readyz'],
  ...['/sign-in', '/sign-in/provider', '/sign-in/provider/back', '/set-password'],
]);

const asksForPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on the paths that are open to everybody. */
    viewer: Viewer | null;
    /** What the viewer may see: equal for two viewers only if they may see exactly the same. */
    rights: string;
    /** The session that asks; null for who bears a token. */
    sessionId: number | null;
    /** Whether it is let in by a token of somebody's making. */
    byApiToken: boolean;
  }
}

/** Guards every path but the open ones, and serves the pages by which one comes in and goes. */
export function registerSignIn(app: FastifyInstance, access: AccessOptions): void {
  app.decorateRequest('viewer', null);
  app.decorateRequest('rights', '');
  app.decorateRequest('sessionId', null);
  app.decorateRequest('byApiToken', false);
  app.addHook('onRequest', async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (OPEN_PATHS.has(pathname)) return;
    const found = await signedIn(request, access);
    if (found) {
      request.viewer = found.viewer;
      request.rights = rightsKey(found.viewer);
      request.sessionId = found.sessionId;
      request.byApiToken = found.byApiToken;
      // With an answer that the browser reads to its end: a stream or a file may be given up.
      if (found.isDue && (pathname === '/graphql' || asksForPage(request)))
        await renew(request, reply, access);
      return;
    }
    if (!asksForPage(request)) throw new HttpRefusal('UNAUTHENTICATED', 401, SIGN_IN_FIRST);
    return sendSignIn(request, reply, access, { status: 401, next: request.url });
  });
  // Forms are read here alone: everywhere else a form is refused.
  app.register(async (forms) => {
    await forms.register(formBody, { bodyLimit: 16 * 1024 });
    registerSignInPage(forms, access);
    registerSignOut(forms, access);
    registerSetPassword(forms, access);
    registerFirstAccount(forms, access);
    registerIdentityProvider(forms, access);
  });
}

async function renew(
  request: FastifyRequest,
  reply: FastifyReply,
  access: AccessOptions,
): Promise<void> {
  const token = sessionOf(request, access);
  const next = token && (await renewSession(access, token, new Date()));
  if (next) giveSession(reply, access, next);
}

const SIGN_IN_FIRST: Sentence = {
  zh: '请先登录：打开启动时打印的链接，或带上 Authorization: Bearer 口令。',
  en: 'Sign in first: open the link that was printed at the start, or send Authorization: Bearer and a token.',
};
