import { accounts } from '@minxin/database';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import { type Account, accountOf } from '../accounts/account.ts';
import { nameKey } from '../accounts/name-key.ts';
import { ROLES } from '../viewer/roles.ts';
import type { OidcIdentity } from './identity-provider.ts';

/**
 * The account that an administrator entered for whom the provider vouches for: by subject, or by user name
 * at the first sign-in, which binds the subject. Roles are written over where the provider tells them.
 * @throws AccessError OIDC_UNKNOWN_ACCOUNT where there is none, or it is disabled
 */
export async function accountOfIdentity(
  { db, districtCode }: AccessPlace,
  { issuer, subject, userName, roles }: OidcIdentity,
  now: Date,
): Promise<Account> {
  const byName =
    userName === null
      ? undefined
      : and(isNull(accounts.oidcSubject), eq(accounts.nameKey, nameKey(userName)));
  const [row] = await db
    .select()
    .from(accounts)
    .where(
      and(
        eq(accounts.districtCode, districtCode),
        eq(accounts.oidcIssuer, issuer),
        or(eq(accounts.oidcSubject, subject), byName),
      ),
    )
    .orderBy(sql`${accounts.oidcSubject} is null`);
  if (!row?.isEnabled) throw unknownAccount(userName ?? subject);
  const told = roles && ROLES.filter((role) => roles.includes(role));
  const isOther = told !== null && told.join() !== row.roles.join();
  if (row.oidcSubject === subject && !isOther) return accountOf(row);
  const change = {
    oidcSubject: subject,
    ...(told !== null && isOther && { roles: told, securedAt: now }),
  };
  await db
    .update(accounts)
    .set(change)
    .where(and(eq(accounts.districtCode, districtCode), eq(accounts.id, row.id)));
  return accountOf({ ...row, ...change });
}

const unknownAccount = (name: string) =>
  new AccessError('OIDC_UNKNOWN_ACCOUNT', {
    zh: `统一身份认证认得您（${name}），但这里还没有开通您的账号，请把这个名字告诉管理员。`,
    en: `The identity provider knows you (${name}), but no account was entered for you here: give an administrator this name.`,
  });
