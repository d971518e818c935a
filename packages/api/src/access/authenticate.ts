import type { Database } from '@minxin/database';
import type { FastifyRequest } from 'fastify';
import { isFixedToken, isValidToken } from './access-tokens.ts';

export const SESSION_COOKIE = 'minxin_session';

export interface AccessOptions {
  readonly db: Database;
  /** `MINXIN_TOKEN`: lets its bearer in without a session. */
  readonly fixedToken?: string | undefined;
}

/** Whether a request comes from someone who signed in, by cookie or by bearer token. */
export async function isSignedIn(
  request: FastifyRequest,
  { db, fixedToken }: AccessOptions,
): Promise<boolean> {
  const now = new Date();
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (bearer !== undefined) {
    return isFixedToken(fixedToken, bearer) || isValidToken(db, 'bearer', bearer, now);
  }
  const session = request.cookies[SESSION_COOKIE];
  return session !== undefined && session !== '' && isValidToken(db, 'session', session, now);
}
