import { SESSION } from '@minxin/access';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'minxin_session';

interface Way {
  readonly isSecure: boolean;
}

/** By TLS the name says that no other host of the domain may have set it. */
const nameOf = ({ isSecure }: Way): string =>
  isSecure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;

/** The token of the browser's session. */
export const sessionOf = (request: FastifyRequest, way: Way): string | undefined =>
  request.cookies[nameOf(way)] || undefined;

/** Gives the browser its token; without one, takes it away. */
export function giveSession(reply: FastifyReply, way: Way, token: string | null): void {
  // Lax, so that the page opens from a link in a chat; a form of another site still can't post.
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: way.isSecure } as const;
  if (token === null) reply.clearCookie(nameOf(way), options);
  else reply.setCookie(nameOf(way), token, { ...options, maxAge: SESSION.longestMs / 1000 });
}
