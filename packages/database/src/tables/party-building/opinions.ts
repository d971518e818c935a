import { sql } from 'drizzle-orm';
import { check, date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';

export const PARTY_OPINION_SOURCES = [
  'public',
  'enterprise',
  'unit',
  'member',
  'superior',
] as const;

/** 征求意见: what was asked for and came in, and when it was answered. */
export const partyOpinions = pgTable(
  'party_opinions',
  {
    ...recordColumns(),
    opinionNo: text('opinion_no').notNull(),
    source: text('source', { enum: PARTY_OPINION_SOURCES }).notNull(),
    matter: text('matter').notNull(),
    receivedOn: date('received_on', { mode: 'string' }).notNull(),
    answeredOn: date('answered_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.opinionNo] }),
    batchKey(table),
    check('party_opinions_source', oneOf(table.source, PARTY_OPINION_SOURCES)),
    check('party_opinions_answered_after', sql`${table.answeredOn} >= ${table.receivedOn}`),
  ],
);
