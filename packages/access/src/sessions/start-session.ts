import { sessions } from '@minxin/database';
import { lt } from 'drizzle-orm';
import type { AccessPlace } from '../access-place.ts';
import { hashOf, newSecret } from '../secrets/secret.ts';
import { SESSION } from './lifetimes.ts';

/** The browser that signs in. */
export interface Visitor {
  readonly userAgent: string;
  readonly address: string;
}

const LONGEST_USER_AGENT = 300;

/**
 * Signs a browser in.
 * @param accountId null for the owner of the machine
 * @returns the token of its cookie, of which the hash is kept
 */
export async function startSession(
  { db, districtCode }: AccessPlace,
  accountId: number | null,
  { userAgent, address }: Visitor,
  now: Date,
): Promise<string> {
  const token = newSecret();
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  await db.insert(sessions).values({
    ...{ districtCode, accountId, address },
    ...{ tokenHash: hashOf(token), tokenMadeAt: now, createdAt: now, lastSeenAt: now },
    expiresAt: new Date(now.getTime() + SESSION.longestMs),
    userAgent: userAgent.slice(0, LONGEST_USER_AGENT),
  });
  return token;
}
