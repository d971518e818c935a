import { bigint, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';

/**
 * Rows of a fact that came, changed or went, one by one, and that its rollups have yet to count. Triggers
 * write them (`rules/touched-rows.sql`) where they are few; of many `touched_days` keeps the days.
 */
export const touchedRows = pgTable(
  'touched_rows',
  {
    districtCode: text('district_code').notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    /** The fact's table. */
    source: text('source').notNull(),
    /** 1 for a row that came, −1 for one that went; a row that changed went and came. */
    sign: smallint('sign').notNull(),
    /** The columns that rollups are made of, by name. */
    image: jsonb('image').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtCode, table.id] })],
);
