import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

/** Questions answered, a counter a day and channel: never added to cases. */
export const serviceConsultations = pgTable(
  'service_consultations',
  {
    ...recordColumns(),
    day: date('day', { mode: 'string' }).notNull(),
    channel: text('channel', { enum: ['desk', 'phone', 'online'] }).notNull(),
    persons: integer('persons').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.day, table.channel] }),
    batchKey(table),
    check('service_consultations_persons', sql`${table.persons} >= 0`),
  ],
);
