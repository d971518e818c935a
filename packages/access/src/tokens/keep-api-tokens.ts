import { apiTokens } from '@minxin/database';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import { type ApiToken, apiTokenOf } from './api-token.ts';

const ownerIs = (owner: number | null) =>
  owner === null ? isNull(apiTokens.accountId) : eq(apiTokens.accountId, owner);

/** The tokens of an account that still let in, the newest first; null for the owner of the machine. */
export async function readApiTokens(
  { db, districtCode }: AccessPlace,
  owner: number | null,
  now: Date,
): Promise<readonly ApiToken[]> {
  const rows = await db
    .select()
    .from(apiTokens)
    .where(
      and(
        eq(apiTokens.districtCode, districtCode),
        ownerIs(owner),
        isNull(apiTokens.revokedAt),
        gt(apiTokens.expiresAt, now),
      ),
    )
    .orderBy(desc(apiTokens.id));
  return rows.map(apiTokenOf);
}

/**
 * Takes a token back: its next request is refused.
 * @param owner whose it must be: an account, or null for the owner of the machine; anybody's unless told
 * @throws AccessError TOKEN_UNKNOWN
 */
export async function revokeApiToken(
  { db, districtCode }: AccessPlace,
  id: number,
  now: Date,
  owner?: number | null,
): Promise<void> {
  const revoked = await db
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(
      and(
        eq(apiTokens.districtCode, districtCode),
        eq(apiTokens.id, id),
        isNull(apiTokens.revokedAt),
        owner === undefined ? undefined : ownerIs(owner),
      ),
    )
    .returning({ id: apiTokens.id });
  if (revoked.length === 0) throw unknownToken();
}

const unknownToken = () =>
  new AccessError('TOKEN_UNKNOWN', {
    zh: '没有这个口令，可能已经收回，请刷新列表。',
    en: 'There is no such token, it may have been taken back: reload the list.',
  });
