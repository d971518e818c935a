import { date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** The last day that a subject's records reach (数据截至): what a question is answered as of. */
export const dataDays = pgTable(
  'data_days',
  {
    districtCode: text('district_code').notNull(),
    subject: text('subject').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtCode, table.subject] })],
);
