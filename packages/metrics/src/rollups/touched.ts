import { type Transaction, touchedBatches, touchedDays, touchedRows } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import { type Batches, numbered } from '../compile/cell-rows.ts';

/** What a district's rollups have yet to count, by fact. */
export interface Touched {
  /** Days to make anew. */
  readonly days: ReadonlyMap<string, readonly string[]>;
  /** The numbers of the changed rows to count one by one. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The batches whose rows, all new, are counted as they are now. */
  readonly batches: Batches;
}

/**
 * Forgets a district's touched days and batches and tells them, and the changed rows. It comes before the records
 * are read: a change of many rows at the same time is either waited for or writes its days down again; one
 * of few waits for the next batch, since what is counted of it are the rows named here.
 */
export async function takeTouched({ db }: Transaction, districtCode: string): Promise<Touched> {
  const days = await db
    .delete(touchedDays)
    .where(eq(touchedDays.districtCode, districtCode))
    .returning({ source: touchedDays.source, value: touchedDays.day });
  const batches = await db
    .delete(touchedBatches)
    .where(eq(touchedBatches.districtCode, districtCode))
    .returning({ source: touchedBatches.source, value: touchedBatches.batchId });
  const rows = await db
    .select({ source: touchedRows.source, value: touchedRows.id })
    .from(touchedRows)
    .where(eq(touchedRows.districtCode, districtCode));
  return { days: bySource(days), rows: bySource(rows), batches: bySource(batches) };
}

/** Forgets changed rows that every rollup has counted. */
export async function forgetRows(
  { db }: Transaction,
  districtCode: string,
  { rows }: Touched,
): Promise<void> {
  const ids = [...rows.values()].flat();
  if (ids.length === 0) return;
  await db
    .delete(touchedRows)
    .where(and(eq(touchedRows.districtCode, districtCode), numbered(ids)));
}

function bySource<T>(
  touched: readonly { readonly source: string; readonly value: T }[],
): ReadonlyMap<string, readonly T[]> {
  const values = new Map<string, T[]>();
  for (const { source, value } of touched) {
    const known = values.get(source) ?? [];
    known.push(value);
    values.set(source, known);
  }
  return values;
}
