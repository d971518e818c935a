import { accounts } from '@minxin/database';
import { and, asc, eq, sql } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import { type Account, accountOf } from './account.ts';
import { nameKey } from './name-key.ts';

/** Every account, by user name. */
export async function readAccounts({ db, districtCode }: AccessPlace): Promise<readonly Account[]> {
  const rows = await db
    .select()
    .from(accounts)
    .where(eq(accounts.districtCode, districtCode))
    .orderBy(asc(accounts.nameKey));
  return rows.map(accountOf);
}

/** @throws AccessError ACCOUNT_UNKNOWN */
export async function readAccount({ db, districtCode }: AccessPlace, id: number): Promise<Account> {
  const [row] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.districtCode, districtCode), eq(accounts.id, id)));
  if (!row) throw unknownAccount();
  return accountOf(row);
}

/** @throws AccessError ACCOUNT_UNKNOWN */
export async function readAccountNamed(
  { db, districtCode }: AccessPlace,
  userName: string,
): Promise<Account> {
  const [row] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.districtCode, districtCode), eq(accounts.nameKey, nameKey(userName))));
  if (!row) throw unknownAccount();
  return accountOf(row);
}

/** Whether anybody can sign in but the owner of the machine. */
export async function hasAccounts({ db, districtCode }: AccessPlace): Promise<boolean> {
  const rows = await db
    .select({ one: sql`1` })
    .from(accounts)
    .where(eq(accounts.districtCode, districtCode))
    .limit(1);
  return rows.length > 0;
}

const unknownAccount = () =>
  new AccessError('ACCOUNT_UNKNOWN', {
    zh: '没有这个账号，请刷新列表再选。',
    en: 'There is no such account: reload the list and choose again.',
  });
