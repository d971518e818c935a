import { accounts, sessions } from '@minxin/database';
import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { AccessPlace } from '../access-place.ts';
import { type Account, accountOf } from '../accounts/account.ts';
import { hashOf } from '../secrets/secret.ts';
import { SESSION } from './lifetimes.ts';

export interface Session {
  readonly id: number;
  /** Null for the owner of the machine. */
  readonly account: Account | null;
  /** Whether its token is to be replaced: it is old, or the account's password or rights changed since. */
  readonly isDue: boolean;
}

/** The session of a token, and who it is of as they are now; undefined where it has ended. */
export async function findSession(
  { db, districtCode }: AccessPlace,
  token: string,
  now: Date,
): Promise<Session | undefined> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const tokenHash = hashOf(token);
  const [found] = await db
    .select({ session: sessions, account: accounts })
    .from(sessions)
    .leftJoin(
      accounts,
      and(eq(accounts.districtCode, sessions.districtCode), eq(accounts.id, sessions.accountId)),
    )
    .where(
      and(
        eq(sessions.districtCode, districtCode),
        or(
          eq(sessions.tokenHash, tokenHash),
          and(
            eq(sessions.formerHash, tokenHash),
            gt(sessions.tokenMadeAt, before(SESSION.formerMs)),
          ),
        ),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, before(SESSION.idleMs)),
        or(isNull(sessions.accountId), eq(accounts.isEnabled, true)),
      ),
    );
  if (!found) return undefined;
  const { session } = found;
  const account = found.account && accountOf(found.account);
  if (session.lastSeenAt < before(SESSION.seenMs)) {
    await db
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(and(eq(sessions.districtCode, districtCode), eq(sessions.id, session.id)));
  }
  return {
    id: session.id,
    account,
    isDue:
      session.tokenHash === tokenHash &&
      (session.tokenMadeAt < before(SESSION.tokenMs) ||
        (account !== null && session.tokenMadeAt < account.securedAt)),
  };
}
