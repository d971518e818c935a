import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  pgTable,
  pgView,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
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

/** Every category with the one of the first level that it lies under, itself where it has no parent. */
export const hotlineCategoryTops = pgView('hotline_category_tops', {
  districtCode: text('district_code').notNull(),
  code: text('code').notNull(),
  topCode: text('top_code').notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    with recursive tops as (
      select district_code, code, code as top_code from hotline_categories where parent_code is null
      union all
      select c.district_code, c.code, t.top_code
      from hotline_categories c
      join tops t on t.district_code = c.district_code and t.code = c.parent_code
    )
    select district_code, code, top_code from tops
  `);
