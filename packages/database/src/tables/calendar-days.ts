import { boolean, date, index, integer, pgTable } from 'drizzle-orm/pg-core';

/** The working days of the covered years, as the calendar package knows them: rules in SQL count by it. */
export const calendarDays = pgTable(
  'calendar_days',
  {
    day: date('day', { mode: 'string' }).primaryKey(),
    isWorking: boolean('is_working').notNull(),
    /** How many working days the covered years hold up to and including this day. */
    rank: integer('rank').notNull(),
  },
  (table) => [index('calendar_days_rank').on(table.rank)],
);
