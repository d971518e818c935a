import { accounts, type Database } from '@minxin/database';
import { and, eq, sql } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import { grantedColumns } from '../viewer/granted.ts';
import { type Account, accountOf } from './account.ts';
import { type AccountOrder, checkOrder } from './account-order.ts';
import { nameKey } from './name-key.ts';
import { hasAccounts, readAccount } from './read-accounts.ts';

interface Writing {
  readonly now: Date;
  /** Who writes, by name. */
  readonly actor: string;
}

/**
 * Enters an account. It has no password yet: its owner sets one by a link.
 * @throws AccessError where the order can't be, or the name is taken
 */
export async function createAccount(
  place: AccessPlace,
  order: AccountOrder,
  { now, actor }: Writing,
): Promise<Account> {
  await checkOrder(place, order);
  const [row] = await place.db
    .insert(accounts)
    .values({
      ...columnsOf(place, order),
      ...{ securedAt: now, createdAt: now, createdBy: actor },
    })
    .onConflictDoNothing()
    .returning();
  if (!row) throw nameTaken(order.userName);
  return accountOf(row);
}

/**
 * Enters the first account, once for all.
 * @throws AccessError SETUP_CLOSED where there is an account
 */
export const createFirstAccount = (
  { db, districtCode }: AccessPlace,
  order: AccountOrder,
  writing: Writing,
): Promise<Account> =>
  alone(db, async (tx) => {
    const place = { db: tx, districtCode };
    if (await hasAccounts(place)) throw setupClosed();
    return createAccount(place, order, writing);
  });

/**
 * Puts another order in the account's place. Its sessions and tokens go by it from their next request on.
 * @throws AccessError where the order can't be, or nobody would be left to manage accounts
 */
export async function changeAccount(
  { db, districtCode }: AccessPlace,
  id: number,
  order: AccountOrder,
  now: Date,
): Promise<Account> {
  const changing = { db, districtCode };
  await checkOrder(changing, order);
  return alone(db, async (tx) => {
    const place = { db: tx, districtCode };
    const before = await readAccount(place, id);
    const { oidc } = order;
    // As whom they signed in stays, so long as the same issuer vouches for them.
    const subject =
      oidc && (oidc.subject ?? (before.oidc?.issuer === oidc.issuer ? before.oidc.subject : null));
    const [row] = await tx
      .update(accounts)
      .set({
        ...columnsOf(place, order),
        ...{ oidcSubject: subject, securedAt: now },
        ...(oidc && { passwordHash: null }),
      })
      .where(idIs(districtCode, id))
      .returning()
      .catch((failure: unknown) => {
        throw isTaken(failure) ? nameTaken(order.userName) : failure;
      });
    await keepAdministrator(place, before);
    if (!row) throw new Error(`The account ${id} was there a moment ago.`);
    return accountOf(row);
  });
}

/**
 * Lets an account in, or no more: then its sessions and tokens end with their next request.
 * @throws AccessError where nobody would be left to manage accounts
 */
export const enableAccount = (
  { db, districtCode }: AccessPlace,
  id: number,
  isEnabled: boolean,
  now: Date,
): Promise<Account> =>
  alone(db, async (tx) => {
    const place = { db: tx, districtCode };
    const before = await readAccount(place, id);
    await tx.update(accounts).set({ isEnabled, securedAt: now }).where(idIs(districtCode, id));
    await keepAdministrator(place, before);
    return { ...before, isEnabled, securedAt: now };
  });

/** In a transaction that no other one writes accounts beside: what is counted in it holds. */
const alone = <Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${accounts} in share row exclusive mode`);
    return work(tx as unknown as Database);
  });

async function keepAdministrator(
  { db, districtCode }: AccessPlace,
  before: Account,
): Promise<void> {
  if (!before.isEnabled || !before.roles.includes('administrator')) return;
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.districtCode, districtCode),
        eq(accounts.isEnabled, true),
        sql`'administrator' = any(${accounts.roles})`,
        sql`num_nonnulls(${accounts.subjects}, ${accounts.towns}, ${accounts.departments}) = 0`,
      ),
    )
    .limit(1);
  if (rows.length === 0) throw lastAdministrator();
}

const columnsOf = ({ districtCode }: AccessPlace, order: AccountOrder) => {
  const userName = order.userName.normalize('NFKC').trim();
  return {
    ...grantedColumns(order),
    ...{ districtCode, userName, nameKey: nameKey(userName) },
    displayName: order.displayName.trim(),
    seesSmallCells: order.seesSmallCells,
    oidcIssuer: order.oidc?.issuer ?? null,
    oidcSubject: order.oidc?.subject ?? null,
  };
};

const idIs = (districtCode: string, id: number) =>
  and(eq(accounts.districtCode, districtCode), eq(accounts.id, id));

const UNIQUE_VIOLATION = '23505';
const isTaken = (failure: unknown): boolean =>
  failure instanceof Error &&
  (failure.cause as { code?: string } | undefined)?.code === UNIQUE_VIOLATION;

const nameTaken = (userName: string) =>
  new AccessError('ACCOUNT_NAME_TAKEN', {
    zh: `用户名 ${userName} 已有人用（大小写不分），或统一身份认证的标识已绑定别的账号，请另取。`,
    en: `The user name ${userName} is taken, whatever its case, or the OIDC subject is another account's: choose another.`,
  });

const setupClosed = () =>
  new AccessError('SETUP_CLOSED', {
    zh: '首个账号已经建好，初始设置不再开放。请登录，或请管理员开通账号。',
    en: 'The first account was made, and setup is closed for good: sign in, or ask an administrator for an account.',
  });

const lastAdministrator = () =>
  new AccessError('ACCOUNT_LAST_ADMINISTRATOR', {
    zh: '这是最后一个可用的管理员，请先让另一个账号担任管理员。',
    en: 'This is the last administrator who can sign in: make another account one first.',
  });
