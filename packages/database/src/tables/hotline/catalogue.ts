import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

/** Units that orders are assigned to. */
export const hotlineUnits = pgTable(
  'hotline_units',
  { ...recordColumns(), code: text('code').notNull(), name: text('name').notNull() },
  (table) => [primaryKey({ columns: [table.districtCode, table.code] }), batchKey(table)],
);

/** What people call about, as a tree: an order is filed under a leaf. */
export const hotlineCategories = pgTable(
  'hotline_categories',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    /** Null for a category of the first level. */
    parentCode: text('parent_code'),
    /** 1 for a category without a parent, else one more than its parent's: a trigger counts. */
    level: smallint('level').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    foreignKey({
      name: 'hotline_categories_parent',
      columns: [table.districtCode, table.parentCode],
      foreignColumns: [table.districtCode, table.code],
    }),
    check('hotline_categories_level', sql`${table.level} between 1 and 5`),
  ],
);
