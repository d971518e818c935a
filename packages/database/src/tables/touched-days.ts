import { date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * Days of a fact of which many rows came, changed or went since the rollups that read it were last
 * rebuilt. Triggers write them (`rules/touched-rows.sql`), whoever changes the rows.
 */
export const touchedDays = pgTable(
  'touched_days',
  {
    districtCode: text('district_code').notNull(),
    /** The fact's table. */
    source: text('source').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtCode, table.source, table.day] })],
);
