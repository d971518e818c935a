import { signInTries, type TRY_KINDS } from '@minxin/database';
import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { AccessPlace } from '../access-place.ts';
import { nameKey } from '../accounts/name-key.ts';
import { hashOf } from '../secrets/secret.ts';

type Kind = (typeof TRY_KINDS)[number];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Tries in vain before the first wait. Many people may share an address. */
export const FREE_TRIES: Readonly<Record<Kind, number>> = { name: 5, address: 30 };
const FIRST_WAIT_MS = MINUTE;
const LONGEST_WAIT_MS = HOUR;
/** After so long without a try, what was tried in vain is forgotten. */
const FORGOTTEN_MS = 24 * HOUR;

/** By what tries are counted. */
export interface Tried {
  readonly userName: string;
  readonly address: string;
}

/**
 * Counts a try before the password is looked at, so that of a hundred at once no more are looked at than
 * are free. One that was right is forgiven.
 * @returns until when nothing is tried; undefined where this try may go on
 */
export async function chargeTry(
  place: AccessPlace,
  tried: Tried,
  now: Date,
): Promise<Date | undefined> {
  const keys = keysOf(tried);
  const locks = Object.values(await readLocksOf(place, tried, now));
  // A try that is refused here counts for nobody: an office behind one address is not locked out by one of it.
  if (locks.length > 0) return new Date(Math.max(...locks.map(Number)));
  return (
    (await charge(place, 'name', keys.name, now)) ?? charge(place, 'address', keys.address, now)
  );
}

async function charge(
  { db, districtCode }: AccessPlace,
  kind: Kind,
  keyHash: string,
  now: Date,
): Promise<Date | undefined> {
  const old = new Date(now.getTime() - FORGOTTEN_MS);
  await db.delete(signInTries).where(lt(signInTries.lastAt, old));
  const { failures } = signInTries;
  // Twice as long after each further failure: the power stays small, whatever is counted.
  const waits = sql`least(power(2, least(${failures} + 1 - ${FREE_TRIES[kind]}, 20)) * ${FIRST_WAIT_MS}, ${LONGEST_WAIT_MS})`;
  const charged = await db
    .insert(signInTries)
    .values({ districtCode, kind, keyHash, failures: 1, lastAt: now, lockedUntil: null })
    .onConflictDoUpdate({
      target: [signInTries.districtCode, signInTries.kind, signInTries.keyHash],
      set: {
        failures: sql`${failures} + 1`,
        lastAt: now,
        lockedUntil: sql`case when ${failures} + 1 >= ${FREE_TRIES[kind]}
          then ${now.toISOString()}::timestamptz + ${waits} * interval '1 millisecond' end`,
      },
      setWhere: sql`coalesce(${signInTries.lockedUntil} <= ${now.toISOString()}::timestamptz, true)`,
    })
    .returning({ failures });
  if (charged.length > 0) return undefined;
  const [row] = await db
    .select({ until: signInTries.lockedUntil })
    .from(signInTries)
    .where(keyIs(districtCode, kind, keyHash));
  return row?.until ?? undefined;
}

/** Takes back what a right password was charged: the name starts anew, the address loses this one try. */
export async function forgiveTry(place: AccessPlace, tried: Tried): Promise<void> {
  const { db, districtCode } = place;
  const keys = keysOf(tried);
  await db.delete(signInTries).where(keyIs(districtCode, 'name', keys.name));
  const { failures } = signInTries;
  await db
    .update(signInTries)
    .set({
      failures: sql`greatest(${failures} - 1, 0)`,
      lockedUntil: sql`case when ${failures} - 1 >= ${FREE_TRIES.address} then ${signInTries.lockedUntil} end`,
    })
    .where(keyIs(districtCode, 'address', keys.address));
}

/** Lets a user name be tried again at once. */
export async function unlockName(
  { db, districtCode }: AccessPlace,
  userName: string,
): Promise<void> {
  await db.delete(signInTries).where(keyIs(districtCode, 'name', nameHash(userName)));
}

/** Until when each user name is locked, by `nameHash`. */
export async function readLocks(
  { db, districtCode }: AccessPlace,
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .select({ keyHash: signInTries.keyHash, until: signInTries.lockedUntil })
    .from(signInTries)
    .where(and(isLocked(districtCode, now), eq(signInTries.kind, 'name')));
  return new Map(rows.flatMap(({ keyHash, until }) => (until ? [[keyHash, until]] : [])));
}

/** Until when what is tried is locked, by its name or by its address; nothing of what is not. */
export async function readLocksOf(
  { db, districtCode }: AccessPlace,
  tried: Tried,
  now: Date,
): Promise<Partial<Record<Kind, Date>>> {
  const { name, address } = keysOf(tried);
  const rows = await db
    .select({ kind: signInTries.kind, until: signInTries.lockedUntil })
    .from(signInTries)
    .where(and(isLocked(districtCode, now), inArray(signInTries.keyHash, [name, address])));
  return Object.fromEntries(rows.map(({ kind, until }) => [kind, until]));
}

/** A user name as tries are kept by it. */
export const nameHash = (userName: string): string => hashOf(nameKey(userName));

const keysOf = ({ userName, address }: Tried): Readonly<Record<Kind, string>> => ({
  name: nameHash(userName),
  address: hashOf(address),
});

const isLocked = (districtCode: string, now: Date) =>
  and(eq(signInTries.districtCode, districtCode), gt(signInTries.lockedUntil, now));

const keyIs = (districtCode: string, kind: Kind, keyHash: string) =>
  and(
    eq(signInTries.districtCode, districtCode),
    eq(signInTries.kind, kind),
    eq(signInTries.keyHash, keyHash),
  );
