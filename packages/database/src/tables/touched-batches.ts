import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * Batches that brought many new rows of a fact, which its rollups have yet to count: all rows of the batch
 * that are there when they are counted. Triggers write them (`rules/touched-rows.sql`).
 */
export const touchedBatches = pgTable(
  'touched_batches',
  {
    districtCode: text('district_code').notNull(),
    /** The fact's table. */
    source: text('source').notNull(),
    batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({
      name: 'touched_batches_pk',
      columns: [table.districtCode, table.source, table.batchId],
    }),
  ],
);
