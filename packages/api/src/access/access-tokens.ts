import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { accessTokens, type Database } from '@minxin/database';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';

type Kind = (typeof accessTokens.$inferSelect)['kind'];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long each kind lets someone in. */
const LIFETIMES: Readonly<Record<Kind, number>> = {
  link: 30 * MINUTE,
  session: 7 * DAY,
  bearer: 30 * DAY,
};

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes a token of 32 random bytes and keeps its hash; the token itself is shown once. */
export async function createToken(db: Database, kind: Kind, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + LIFETIMES[kind]);
  await db.delete(accessTokens).where(lt(accessTokens.expiresAt, now));
  await db.insert(accessTokens).values({ tokenHash: hashOf(token), kind, expiresAt });
  return token;
}

/** Whether a session or bearer token is known and still runs. */
export async function isValidToken(
  db: Database,
  kind: Kind,
  token: string,
  now: Date,
): Promise<boolean> {
  const rows = await db
    .select({ one: sql`1` })
    .from(accessTokens)
    .where(
      and(
        eq(accessTokens.tokenHash, hashOf(token)),
        eq(accessTokens.kind, kind),
        gt(accessTokens.expiresAt, now),
      ),
    );
  return rows.length > 0;
}

/** Uses a link up; of two that try at once, one succeeds. */
export async function redeemLink(db: Database, token: string, now: Date): Promise<boolean> {
  const rows = await db
    .update(accessTokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(accessTokens.tokenHash, hashOf(token)),
        eq(accessTokens.kind, 'link'),
        isNull(accessTokens.usedAt),
        gt(accessTokens.expiresAt, now),
      ),
    )
    .returning({ tokenHash: accessTokens.tokenHash });
  return rows.length > 0;
}

/** Compares with the fixed token of the environment in constant time. */
export function isFixedToken(fixed: string | undefined, token: string): boolean {
  return (
    fixed !== undefined && timingSafeEqual(Buffer.from(hashOf(fixed)), Buffer.from(hashOf(token)))
  );
}
