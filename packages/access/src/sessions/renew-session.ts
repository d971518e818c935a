import { sessions } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import type { AccessPlace } from '../access-place.ts';
import { hashOf, newSecret } from '../secrets/secret.ts';

/**
 * Replaces the token of a session; of two requests that do it at once, one does.
 * @returns the new token; undefined where another request was quicker
 */
export async function renewSession(
  { db, districtCode }: AccessPlace,
  token: string,
  now: Date,
): Promise<string | undefined> {
  const next = newSecret();
  const renewed = await db
    .update(sessions)
    .set({ tokenHash: hashOf(next), formerHash: hashOf(token), tokenMadeAt: now })
    .where(and(eq(sessions.districtCode, districtCode), eq(sessions.tokenHash, hashOf(token))))
    .returning({ id: sessions.id });
  return renewed.length > 0 ? next : undefined;
}
