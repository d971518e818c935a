import { bigint, foreignKey, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batches } from './batches.ts';

/**
 * Rows as they were before a batch changed or removed them, so that the batch can be taken back.
 * Triggers write them (`rules/row-images.sql`), for batches that ask for it.
 */
export const rowImages = pgTable(
  'row_images',
  {
    districtCode: text('district_code').notNull(),
    /** The batch that changed or removed the row. */
    batchId: bigint('batch_id', { mode: 'number' }).notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    tableName: text('table_name').notNull(),
    /** The batch that had written it so. */
    writtenBy: bigint('written_by', { mode: 'number' }).notNull(),
    operation: text('operation', { enum: ['update', 'delete'] }).notNull(),
    /** The whole row, by column. */
    image: jsonb('image').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.batchId, table.id] }),
    foreignKey({
      name: 'row_images_batch',
      columns: [table.districtCode, table.batchId],
      foreignColumns: [batches.districtCode, batches.id],
    }),
    index('row_images_written_by').on(table.districtCode, table.writtenBy),
  ],
);
