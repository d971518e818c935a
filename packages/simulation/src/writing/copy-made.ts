import { copyRows, type Transaction } from '@minxin/database';
import { getTableColumns, getTableName, type InferInsertModel, type Table } from 'drizzle-orm';
import type { Made } from './made.ts';

export interface Stamp {
  readonly districtCode: string;
  readonly batchId: number;
}

export type Log = (message: string) => void;

const ROWS_BETWEEN_NEWS = 500_000;

/** Streams made-up rows into their table, each stamped with the batch, its place and its origin. */
export async function copyMade<T extends Table>(
  tx: Transaction,
  table: T,
  rows: Iterable<Made<T>>,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const name = getTableName(table);
  const columns = Object.entries(getTableColumns(table))
    // What the database works out from a row is not part of it.
    .filter(([, column]) => column.generated === undefined)
    .map(([name]) => name as keyof InferInsertModel<T> & string);
  const count = await copyRows(tx, table, columns, stamped(rows, stamp, name, log));
  log(`${name}: ${count} rows`);
  return count;
}

function* stamped<T extends Table>(
  rows: Iterable<Made<T>>,
  { districtCode, batchId }: Stamp,
  name: string,
  log: Log,
): Generator<InferInsertModel<T>> {
  const stamp = { districtCode, batchId, sourceRow: 0, origin: 'simulated' as const };
  for (const row of rows) {
    stamp.sourceRow += 1;
    yield { ...row, ...stamp } as unknown as InferInsertModel<T>;
    if (stamp.sourceRow % ROWS_BETWEEN_NEWS === 0) log(`${name}: ${stamp.sourceRow} rows so far`);
  }
}
