import { accounts, apiTokens } from '@minxin/database';
import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { AccessPlace } from '../access-place.ts';
import { type Account, accountOf } from '../accounts/account.ts';
import { hashOf } from '../secrets/secret.ts';
import { type ApiToken, apiTokenOf } from './api-token.ts';
import { API_TOKEN_PREFIX } from './create-api-token.ts';

/** That it was used is written down no oftener. */
const USED_MS = 60_000;

/** What a token is granted, and the account that it is of as it is now; undefined where it is none, or stands no more. */
export async function findApiToken(
  { db, districtCode }: AccessPlace,
  token: string,
  now: Date,
): Promise<{ readonly entry: ApiToken; readonly account: Account | null } | undefined> {
  if (!token.startsWith(API_TOKEN_PREFIX)) return undefined;
  const [found] = await db
    .select({ entry: apiTokens, account: accounts })
    .from(apiTokens)
    .leftJoin(
      accounts,
      and(eq(accounts.districtCode, apiTokens.districtCode), eq(accounts.id, apiTokens.accountId)),
    )
    .where(
      and(
        eq(apiTokens.districtCode, districtCode),
        eq(apiTokens.tokenHash, hashOf(token)),
        gt(apiTokens.expiresAt, now),
        isNull(apiTokens.revokedAt),
        or(isNull(apiTokens.accountId), eq(accounts.isEnabled, true)),
      ),
    );
  if (!found) return undefined;
  const entry = apiTokenOf(found.entry);
  if (!entry.lastUsedAt || now.getTime() - entry.lastUsedAt.getTime() > USED_MS) {
    await db
      .update(apiTokens)
      .set({ lastUsedAt: now })
      .where(and(eq(apiTokens.districtCode, districtCode), eq(apiTokens.id, entry.id)));
  }
  return { entry, account: found.account && accountOf(found.account) };
}
