import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from './record.ts';

/** Towns (9-digit codes) and villages (12 digits) of a district. A name is no key: the code is. */
export const divisions = pgTable(
  'divisions',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    level: text('level', { enum: ['town', 'village'] }).notNull(),
    parentCode: text('parent_code').notNull(),
    name: text('name').notNull(),
    /** The name as people say it: 七堰社区 for 七堰社区居委会. */
    shortName: text('short_name').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    index('divisions_parent').on(table.districtCode, table.parentCode),
    check(
      'divisions_code',
      sql`${table.code} ~ '^[0-9]{9}([0-9]{3})?$' and starts_with(${table.code}, ${table.parentCode})`,
    ),
  ],
);
