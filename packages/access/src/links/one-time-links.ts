import { type LINK_PURPOSES, oneTimeLinks } from '@minxin/database';
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import { hashOf, newSecret } from '../secrets/secret.ts';

export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const MINUTE = 60_000;

/** How long a link waits to be used: one is opened at the machine, the other is handed to somebody. */
export const LINK_LIFETIMES: Readonly<Record<LinkPurpose, number>> = {
  sign_in: 30 * MINUTE,
  set_password: 24 * 60 * MINUTE,
};

/**
 * Makes the token of a link and keeps its hash; the token itself is shown once. A link to set a password
 * takes the place of the one before.
 * @param accountId whose password is set; null for the sign-in of the owner of the machine
 */
export async function createLink(
  { db, districtCode }: AccessPlace,
  purpose: LinkPurpose,
  accountId: number | null,
  now: Date,
): Promise<string> {
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + LINK_LIFETIMES[purpose]);
  await db.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, now));
  if (accountId !== null) {
    await db
      .delete(oneTimeLinks)
      .where(
        and(eq(oneTimeLinks.districtCode, districtCode), eq(oneTimeLinks.accountId, accountId)),
      );
  }
  await db
    .insert(oneTimeLinks)
    .values({ districtCode, tokenHash: hashOf(token), purpose, accountId, expiresAt });
  return token;
}

/** Uses a sign-in link up; of two that try at once, one succeeds. */
export async function redeemSignInLink(
  place: AccessPlace,
  token: string,
  now: Date,
): Promise<boolean> {
  const used = await place.db
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(stands(place, 'sign_in', token, now))
    .returning({ purpose: oneTimeLinks.purpose });
  return used.length > 0;
}

/**
 * Whose password a link sets, and uses it up where it is told to.
 * @throws AccessError LINK_DEAD
 */
export async function accountOfLink(
  place: AccessPlace,
  token: string,
  now: Date,
  use: 'look' | 'redeem',
): Promise<number> {
  const condition = stands(place, 'set_password', token, now);
  const found = { accountId: oneTimeLinks.accountId };
  const [link] =
    use === 'look'
      ? await place.db.select(found).from(oneTimeLinks).where(condition)
      : await place.db.update(oneTimeLinks).set({ usedAt: now }).where(condition).returning(found);
  if (link?.accountId == null) throw deadLink();
  return link.accountId;
}

const stands = ({ districtCode }: AccessPlace, purpose: LinkPurpose, token: string, now: Date) =>
  and(
    eq(oneTimeLinks.districtCode, districtCode),
    eq(oneTimeLinks.tokenHash, hashOf(token)),
    eq(oneTimeLinks.purpose, purpose),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  );

const deadLink = () =>
  new AccessError('LINK_DEAD', {
    zh: '这个链接已经用过、已过期或不正确，请管理员再给一个。',
    en: 'This link was used before, has expired or is wrong: ask an administrator for another.',
  });
