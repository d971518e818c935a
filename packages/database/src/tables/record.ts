import { getTableName } from 'drizzle-orm';
import { bigint, foreignKey, integer, type PgColumn, text } from 'drizzle-orm/pg-core';
import { batches } from './batches.ts';
import { ORIGINS } from './origin.ts';

/**
 * Columns that every record carries, so that any number can be followed to a district, a batch
 * and a row of its source. `district_code` is part of every key: a province spreads by it.
 */
export const recordColumns = () => ({
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  /** 1-based row of the source file; for made-up detail, the row's place in its stream. */
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
});

/** The foreign key from a record to the batch that brought it. */
export const batchKey = (table: { districtCode: PgColumn; batchId: PgColumn }) =>
  foreignKey({
    name: `${getTableName(table.districtCode.table)}_batch`,
    columns: [table.districtCode, table.batchId],
    foreignColumns: [batches.districtCode, batches.id],
  });
