import type { Origin, Transaction } from '@minxin/database';
import type { RecordKind } from '../definition/record-kind.ts';
import type { Row } from '../read/row.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where the rows of one entry stand. */
export interface EntryStamp {
  readonly districtCode: string;
  readonly batchId: number;
  readonly origin: Origin;
}

/** Rows a statement: far below the 65,535 values that one may carry. */
const CHUNK = 500;

/** Inserts rows of a kind, numbered from `firstRow` on, and returns them as the database took them. */
export async function insertRows(
  tx: Transaction,
  kind: RecordKind,
  rows: readonly Values[],
  stamp: EntryStamp,
  firstRow: number,
): Promise<readonly Row[]> {
  const written: Row[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows
      .slice(from, from + CHUNK)
      .map((row, position) => ({ ...row, ...stamp, sourceRow: firstRow + from + position }));
    const taken = await tx.db
      .insert(kind.table)
      .values(chunk as never)
      .returning();
    written.push(...(taken as unknown as Row[]));
  }
  return written;
}
