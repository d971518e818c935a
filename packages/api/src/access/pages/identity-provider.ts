import { AccessError, accountOfIdentity, type OidcFlow } from '@minxin/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { messageIn } from '../../server/bilingual.ts';
import type { AccessOptions } from '../authenticate.ts';
import { ownPath } from '../own-path.ts';
import { OPEN } from '../rules/route-rules.ts';
import { letIn, recordStranger, sendSignIn } from './sign-in.ts';

const FLOW_COOKIE = 'minxin_provider';
const LONGEST_FLOW_S = 10 * 60;
const BACK = '/sign-in/provider/back';

interface KeptFlow extends OidcFlow {
  readonly next: string;
}

/** `/sign-in/provider`: to the identity provider, and back as whom it vouches for. */
export function registerIdentityProvider(app: FastifyInstance, access: AccessOptions): void {
  const { provider } = access;
  if (!provider) return;
  // What is kept of the way there is this browser's own: nobody else comes back with it.
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/sign-in/provider',
    secure: access.isSecure,
  } as const;

  app.get<{ Querystring: { next?: unknown } }>(
    '/sign-in/provider',
    OPEN,
    async (request, reply) => {
      const next = ownPath(request.query.next);
      return orProblem(request, reply, access, next, async () => {
        const { url, flow } = await provider.begin(addressOf(request, BACK));
        const kept: KeptFlow = { ...flow, next };
        reply.setCookie(FLOW_COOKIE, JSON.stringify(kept), { ...options, maxAge: LONGEST_FLOW_S });
        return reply.redirect(url, 303);
      });
    },
  );

  app.get(BACK, OPEN, async (request, reply) => {
    const kept = readFlow(request.cookies[FLOW_COOKIE]);
    reply.clearCookie(FLOW_COOKIE, options);
    if (!kept) return reply.redirect('/sign-in', 303);
    const next = ownPath(kept.next);
    return orProblem(request, reply, access, next, async () => {
      const returned = new URL(addressOf(request, request.url));
      const identity = await provider.finish(returned, kept);
      const account = await accountOfIdentity(access, identity, new Date());
      return letIn(request, reply, access, { account, next });
    });
  });
}

/** Where this server answers, as the browser wrote it. */
export const addressOf = ({ protocol, host }: FastifyRequest, path: string): string =>
  `${protocol}://${host}${path}`;

async function orProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  access: AccessOptions,
  next: string,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof AccessError)) throw failure;
    await recordStranger(request, access);
    if (failure.cause) request.log.warn({ err: failure.cause }, 'The identity provider failed.');
    const status = failure.code === 'OIDC_UNKNOWN_ACCOUNT' ? 403 : 502;
    const problem = messageIn(failure, request.language);
    return sendSignIn(request, reply, access, { status, next, problem });
  }
}

function readFlow(text: string | undefined): KeptFlow | undefined {
  try {
    const flow = JSON.parse(text ?? '') as Partial<Record<keyof KeptFlow, unknown>>;
    const { state, nonce, codeVerifier, next } = flow;
    const parts = [state, nonce, codeVerifier, next];
    return parts.every((part) => typeof part === 'string') ? (flow as KeptFlow) : undefined;
  } catch {
    return undefined;
  }
}
