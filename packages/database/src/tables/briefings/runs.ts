import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { briefingSchedules, RECIPIENT_KINDS } from './schedules.ts';

export const RUN_STATES = ['pending', 'running', 'waiting', 'done', 'failed'] as const;
export const DELIVERY_STATES = ['sending', 'done'] as const;

/** Why something did not come about: its code, and what to do in both languages. */
export interface BriefingProblem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A file as it was delivered. */
export interface DeliveredFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * One issue of a schedule: at most one row, however many servers ask what is due. `waiting` for somebody to
 * publish its draft.
 */
export const briefingRuns = pgTable(
  'briefing_runs',
  {
    districtCode: text('district_code').notNull(),
    scheduleId: bigint('schedule_id', { mode: 'number' }).notNull(),
    periodKey: text('period_key').notNull(),
    state: text('state', { enum: RUN_STATES }).notNull().default('pending'),
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    /** How often it was begun since it was last put in line. */
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: timestamp('next_attempt_at', { withTimezone: true }).notNull(),
    /** Who works on it, and until when that holds unless renewed. */
    holder: text('holder'),
    leaseUntil: timestamp('lease_until', { withTimezone: true }),
    /** The revision that it made or found; null before. */
    revision: integer('revision'),
    problem: jsonb('problem').$type<BriefingProblem>(),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({
      name: 'briefing_runs_pk',
      columns: [table.districtCode, table.scheduleId, table.periodKey],
    }),
    foreignKey({
      name: 'briefing_runs_schedule',
      columns: [table.districtCode, table.scheduleId],
      foreignColumns: [briefingSchedules.districtCode, briefingSchedules.id],
    }).onDelete('cascade'),
    check('briefing_runs_state', oneOf(table.state, RUN_STATES)),
    check(
      'briefing_runs_lease',
      sql`(${table.state} = 'running') = (${table.holder} is not null and ${table.leaseUntil} is not null)`,
    ),
    index('briefing_runs_state_due').on(table.districtCode, table.state, table.dueAt),
  ],
);

/** What a recipient got of a run: a row each, so that a run begun anew sends nobody twice. */
export const briefingDeliveries = pgTable(
  'briefing_deliveries',
  {
    districtCode: text('district_code').notNull(),
    scheduleId: bigint('schedule_id', { mode: 'number' }).notNull(),
    periodKey: text('period_key').notNull(),
    kind: text('kind', { enum: RECIPIENT_KINDS }).notNull(),
    place: text('place').notNull(),
    /** `sending` from just before a message is handed over until it is known what came of it. */
    state: text('state', { enum: DELIVERY_STATES }).notNull(),
    files: jsonb('files').$type<readonly DeliveredFile[]>().notNull().default([]),
    deliveredAt: timestamp('delivered_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({
      name: 'briefing_deliveries_pk',
      columns: [table.districtCode, table.scheduleId, table.periodKey, table.kind, table.place],
    }),
    foreignKey({
      name: 'briefing_deliveries_run',
      columns: [table.districtCode, table.scheduleId, table.periodKey],
      foreignColumns: [briefingRuns.districtCode, briefingRuns.scheduleId, briefingRuns.periodKey],
    }).onDelete('cascade'),
    check('briefing_deliveries_kind', oneOf(table.kind, RECIPIENT_KINDS)),
    check('briefing_deliveries_state', oneOf(table.state, DELIVERY_STATES)),
  ],
);
