import { sql } from 'drizzle-orm';
import { bigint, check, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core';

/** An issue (期次): the briefing on one period, whatever its revisions say. */
export const briefings = pgTable(
  'briefings',
  {
    districtCode: text('district_code').notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    /** "2019-12", "2019Q4", "2019H2", "2019". */
    periodKey: text('period_key').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'briefings_pk', columns: [table.districtCode, table.id] }),
    unique('briefings_period').on(table.districtCode, table.periodKey),
    check(
      'briefings_period_key',
      sql`${table.periodKey} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])|Q[1-4]|H[12])?$'`,
    ),
  ],
);
