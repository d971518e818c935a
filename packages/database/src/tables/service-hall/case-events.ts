import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { serviceCases } from './cases.ts';

export const CASE_EVENT_KINDS = [
  'paused',
  'resumed',
  'extended',
  'closed',
  'withdrawn',
  'reopened',
] as const;

/** Why time stands still (特别程序, 补正). */
export const PAUSE_KINDS = [
  'supplement',
  'hearing',
  'auction',
  'inspection',
  'appraisal',
  'expert_review',
  'publicity',
  'other',
] as const;

/** What happened to a case after its acceptance, one after the other; nothing is ever taken back. */
export const serviceCaseEvents = pgTable(
  'service_case_events',
  {
    ...recordColumns(),
    caseNo: text('case_no').notNull(),
    /** 1, 2, 3 … within the case; 0 asks for the next. */
    seq: integer('seq').notNull().default(0),
    kind: text('kind', { enum: CASE_EVENT_KINDS }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Working days: of an extension, or how long a pause is expected to take (counted until it ends). */
    days: smallint('days'),
    pauseKind: text('pause_kind', { enum: PAUSE_KINDS }),
    documentNo: text('document_no'),
    /** The office that approved. */
    approvedBy: text('approved_by'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.caseNo, table.seq] }),
    batchKey(table),
    foreignKey({
      name: 'service_case_events_case',
      columns: [table.districtCode, table.caseNo],
      foreignColumns: [serviceCases.districtCode, serviceCases.caseNo],
    }),
    index('service_case_events_reopened')
      .on(table.districtCode, table.at)
      .where(sql`${table.kind} = 'reopened'`),
    check(
      'service_case_events_kind',
      sql`${table.kind} in ('paused', 'resumed', 'extended', 'closed', 'withdrawn', 'reopened')`,
    ),
    check('service_case_events_seq', sql`${table.seq} >= 1`),
    check(
      'service_case_events_days',
      sql`${table.days} is null or (${table.days} >= 1 and ${table.kind} in ('paused', 'extended'))`,
    ),
    check(
      'service_case_events_pause',
      sql`(${table.kind} = 'paused') = (${table.pauseKind} is not null)
        and (${table.kind} <> 'paused' or ${table.documentNo} is not null)`,
    ),
    check(
      'service_case_events_extension',
      sql`${table.kind} <> 'extended' or (${table.days} is not null and ${table.approvedBy} is not null)`,
    ),
  ],
);
