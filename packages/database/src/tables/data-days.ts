import { date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** The days that a subject's records reach; the last is what a question is answered as of (数据截至). */
export const dataDays = pgTable(
  'data_days',
  {
    districtCode: text('district_code').notNull(),
    subject: text('subject').notNull(),
    firstDay: date('first_day', { mode: 'string' }).notNull(),
    lastDay: date('last_day', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtCode, table.subject] })],
);
