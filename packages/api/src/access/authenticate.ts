import type { Database } from '@minxin/database';
import type { FastifyRequest } from 'fastify';
import { isFixedToken, isValidToken } from './access-tokens.ts';

export const SESSION_COOKIE = 'minxin_session';

export interface AccessOptions {
  readonly db: Database;
  /** `MINXIN_TOKEN`: lets its bearer in without a session. */
  readonly fixedToken?: string | undefined;
  /** Whether the owner of the machine sees what few households stand behind. */
  readonly smallCells: boolean;
}

/** What a request is let in by. */
export type SignIn = 'session' | 'bearer';

/** By what someone signed in: cookie or bearer token; null for a request from nobody. */
export async function signInOf(
  request: FastifyRequest,
  { db, fixedToken }: AccessOptions,
): Promise<SignIn | null> {
  const now = new Date();
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (bearer !== undefined) {
    const isKnown =
      isFixedToken(fixedToken, bearer) || (await isValidToken(db, 'bearer', bearer, now));
    return isKnown ? 'bearer' : null;
  }
  const session = request.cookies[SESSION_COOKIE];
  if (!session) return null;
  return (await isValidToken(db, 'session', session, now)) ? 'session' : null;
}
