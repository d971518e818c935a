import { is } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as tables from './tables/index.ts';

/** A table whose rows carry a district, a batch, a source row and an origin. */
export type RecordTable = PgTable & {
  readonly districtCode: PgColumn;
  readonly batchId: PgColumn;
  readonly sourceRow: PgColumn;
  readonly origin: PgColumn;
};

const isRecordTable = (value: unknown): value is RecordTable =>
  is(value, PgTable) &&
  ['districtCode', 'batchId', 'sourceRow', 'origin'].every((name) => name in value);

/** Every table of records, those that refer to others before those that are referred to. */
export const RECORD_TABLES: readonly RecordTable[] = referringFirst(
  Object.values<unknown>(tables).filter(isRecordTable),
);

/**
 * Orders tables so that rows can be deleted from one after the other.
 * @throws Error where two tables need each other
 */
export function referringFirst(unordered: readonly RecordTable[]): readonly RecordTable[] {
  const ordered: RecordTable[] = [];
  const open = new Set<RecordTable>();
  const visit = (table: RecordTable) => {
    if (ordered.includes(table)) return;
    const { name } = getTableConfig(table);
    if (open.has(table)) throw new Error(`${name} refers to a table that refers to it.`);
    open.add(table);
    for (const referrer of unordered) {
      if (referrer !== table && refersTo(referrer, table)) visit(referrer);
    }
    open.delete(table);
    ordered.push(table);
  };
  for (const table of unordered) visit(table);
  return ordered;
}

function refersTo(table: RecordTable, other: RecordTable): boolean {
  return getTableConfig(table).foreignKeys.some((key) => key.reference().foreignTable === other);
}
