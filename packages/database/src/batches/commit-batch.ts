import type { Day } from '@minxin/calendar';
import { eq, sql } from 'drizzle-orm';
import type { Connection } from '../connect.ts';
import { enterScope, leaveScope } from '../scope/enter-scope.ts';
import { type BatchCounts, batches, dataDays, dataVersions, type Origin } from '../tables/index.ts';
import { inTransaction, type Transaction } from '../transaction.ts';
import { orBusy } from './district-busy.ts';
import { noticeVersion } from './version-notices.ts';

export interface BatchDescription {
  readonly districtCode: string;
  /** What the rows are: `published`, `divisions`, `simulation` … */
  readonly kind: string;
  readonly origin: Origin;
  readonly fileName: string;
  /** Hex, 64 characters. */
  readonly fileSha256: string;
  readonly fileBytes?: number;
  readonly actor?: string;
  /** Whether rows that it changes or removes are kept as they were, so that it can be taken back. */
  readonly keepsImages?: boolean;
}

/** The days that records reach, both inclusive. */
export interface ReachedDays {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export interface Written {
  readonly rowCount: number;
  readonly counts?: BatchCounts;
  /** Subjects whose records now reach these days, beside those they reached before. */
  readonly dataDays?: Readonly<Record<string, ReachedDays>>;
}

/**
 * Brings up to date what is derived from the records, by what was touched (`touched_days`,
 * `touched_rows`), and forgets that. Given from above: this package knows no metric.
 */
export type Refresh = (tx: Transaction, districtCode: string) => Promise<void>;

export interface Batch {
  readonly id: number;
  readonly dataVersion: number;
  readonly rowCount: number;
}

/**
 * Writes a batch in one transaction: version, batch, rows, rollups. The rows are written in the scope of the
 * connection, and what follows from them is worked out from all rows. A reader sees the state before
 * or the state after. Batches of one district queue behind each other at the version row.
 * @param atEnd what is left to do in the transaction once all is written, judged and brought up to date
 * @throws DistrictBusy where it was cut off in the queue
 */
export async function commitBatch(
  connection: Connection,
  description: BatchDescription,
  write: (tx: Transaction, batch: { id: number; dataVersion: number }) => Promise<Written>,
  refresh: Refresh,
  atEnd?: (tx: Transaction, batch: Batch) => Promise<void>,
): Promise<Batch> {
  const { scope, unscoped } = connection;
  return inTransaction(unscoped, async (tx) => {
    const dataVersion = await raiseVersion(tx, description.districtCode);
    const id = await insertBatch(tx, description, dataVersion);
    if (description.keepsImages)
      await tx.sql`select set_config('minxin.batch', ${String(id)}, true)`;
    if (scope) await enterScope(tx, scope);
    const written = await write(tx, { id, dataVersion });
    if (scope) await leaveScope(tx);
    const { rowCount, counts = null } = written;
    await tx.db.update(batches).set({ rowCount, counts }).where(eq(batches.id, id));
    await reachDays(tx, description.districtCode, written);
    await refresh(tx, description.districtCode);
    const batch: Batch = { id, dataVersion, rowCount };
    if (atEnd) {
      // Nothing is judged after it: what it locks is let go at once.
      await tx.db.execute(sql`set constraints all immediate`);
      await atEnd(tx, batch);
    }
    return batch;
  });
}

/** The row of a batch that begins; its number. */
export async function insertBatch(
  tx: Transaction,
  description: BatchDescription,
  dataVersion: number,
): Promise<number> {
  const [row] = await tx.db
    .insert(batches)
    .values({ ...description, dataVersion })
    .returning({ id: batches.id });
  if (!row) throw new Error('The batch row was not written.');
  return row.id;
}

/**
 * Raises the district's data version by one and holds its row until the transaction ends; who listens is
 * told when it commits.
 * @throws DistrictBusy where it was cut off while another held it
 */
export async function raiseVersion(tx: Transaction, districtCode: string): Promise<number> {
  const [row] = await tx.db
    .insert(dataVersions)
    .values({ districtCode, version: 1 })
    .onConflictDoUpdate({
      target: dataVersions.districtCode,
      set: { version: sql`${dataVersions.version} + 1`, changedAt: sql`now()` },
    })
    .returning({ version: dataVersions.version })
    .catch((failure) => {
      throw orBusy(failure);
    });
  if (!row) throw new Error('The data version was not raised.');
  await noticeVersion(tx, { districtCode, version: row.version });
  return row.version;
}

/** Widens the days that subjects reach. */
async function reachDays(
  tx: Transaction,
  districtCode: string,
  { dataDays: reached = {} }: Written,
): Promise<void> {
  for (const [subject, days] of Object.entries(reached)) {
    await tx.db
      .insert(dataDays)
      .values({ districtCode, subject, ...days })
      .onConflictDoUpdate({
        target: [dataDays.districtCode, dataDays.subject],
        set: {
          firstDay: sql`least(${dataDays.firstDay}, excluded.first_day)`,
          lastDay: sql`greatest(${dataDays.lastDay}, excluded.last_day)`,
        },
      });
  }
}
