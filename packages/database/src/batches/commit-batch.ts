import type { Day } from '@minxin/calendar';
import { eq, sql } from 'drizzle-orm';
import type { Connection } from '../connect.ts';
import { batches, dataDays, dataVersions, type Origin } from '../tables/index.ts';
import { inTransaction, type Transaction } from '../transaction.ts';

export interface BatchDescription {
  readonly districtCode: string;
  /** What the rows are: `published`, `divisions`, `simulation` … */
  readonly kind: string;
  readonly origin: Origin;
  readonly fileName: string;
  /** Hex, 64 characters. */
  readonly fileSha256: string;
}

/** A subject and the days (both inclusive) on which records came, changed or went. */
export interface Touched {
  readonly subject: string;
  readonly from: Day;
  readonly to: Day;
}

export interface Written {
  readonly rowCount: number;
  readonly touched: readonly Touched[];
  /** Subjects whose records now reach this day. */
  readonly dataDays?: Readonly<Record<string, Day>>;
}

/** Rebuilds what is derived from the touched records. Given from above: this package knows no metric. */
export type Refresh = (
  tx: Transaction,
  districtCode: string,
  touched: readonly Touched[],
) => Promise<void>;

export interface Batch {
  readonly id: number;
  readonly dataVersion: number;
  readonly rowCount: number;
}

/**
 * Writes a batch in one transaction: version, batch, rows, rollups. A reader sees the state before
 * or the state after. Batches of one district queue behind each other at the version row.
 */
export async function commitBatch(
  connection: Connection,
  description: BatchDescription,
  write: (tx: Transaction, batch: { id: number; dataVersion: number }) => Promise<Written>,
  refresh: Refresh,
): Promise<Batch> {
  return inTransaction(connection, async (tx) => {
    const dataVersion = await raiseVersion(tx, description.districtCode);
    const [row] = await tx.db
      .insert(batches)
      .values({ ...description, dataVersion })
      .returning({ id: batches.id });
    if (!row) throw new Error('The batch row was not written.');
    const written = await write(tx, { id: row.id, dataVersion });
    await tx.db.update(batches).set({ rowCount: written.rowCount }).where(eq(batches.id, row.id));
    await reachDays(tx, description.districtCode, written);
    await refresh(tx, description.districtCode, written.touched);
    return { id: row.id, dataVersion, rowCount: written.rowCount };
  });
}

/** Raises the district's data version by one and holds its row until the transaction ends. */
export async function raiseVersion(tx: Transaction, districtCode: string): Promise<number> {
  const [row] = await tx.db
    .insert(dataVersions)
    .values({ districtCode, version: 1 })
    .onConflictDoUpdate({
      target: dataVersions.districtCode,
      set: { version: sql`${dataVersions.version} + 1`, changedAt: sql`now()` },
    })
    .returning({ version: dataVersions.version });
  if (!row) throw new Error('The data version was not raised.');
  return row.version;
}

/** Widens the days a subject reaches: from its first touched day to its data day. */
async function reachDays(tx: Transaction, districtCode: string, written: Written): Promise<void> {
  for (const [subject, lastDay] of Object.entries(written.dataDays ?? {})) {
    const days = written.touched.filter((touched) => touched.subject === subject);
    const firstDay = days.map((touched) => touched.from).sort()[0] ?? lastDay;
    await tx.db
      .insert(dataDays)
      .values({ districtCode, subject, firstDay, lastDay })
      .onConflictDoUpdate({
        target: [dataDays.districtCode, dataDays.subject],
        set: {
          firstDay: sql`least(${dataDays.firstDay}, excluded.first_day)`,
          lastDay: sql`greatest(${dataDays.lastDay}, excluded.last_day)`,
        },
      });
  }
}
