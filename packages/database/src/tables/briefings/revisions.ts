import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { briefings } from './briefings.ts';

export const BRIEFING_STATES = ['draft', 'reviewed', 'published'] as const;

/**
 * The figures of an issue as they were at one moment. What is frozen never changes; a published revision
 * does not change at all (`rules/briefings.sql`): a restatement is the next one.
 */
export const briefingRevisions = pgTable(
  'briefing_revisions',
  {
    districtCode: text('district_code').notNull(),
    briefingId: bigint('briefing_id', { mode: 'number' }).notNull(),
    /** 1 for the first of its issue. */
    number: integer('number').notNull(),
    state: text('state', { enum: BRIEFING_STATES }).notNull().default('draft'),
    /** What was frozen: of the shape that packages/briefings declares. */
    frozen: jsonb('frozen').$type<unknown>().notNull(),
    /** SHA-256 of what was frozen: the same figures, the same hash. */
    contentHash: text('content_hash').notNull(),
    dataVersion: bigint('data_version', { mode: 'number' }).notNull(),
    frozenAt: timestamp('frozen_at', { withTimezone: true }).notNull(),
    frozenBy: text('frozen_by').notNull(),
    reviewedAt: timestamp('reviewed_at', { withTimezone: true }),
    reviewedBy: text('reviewed_by'),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    publishedBy: text('published_by'),
    /** Why it was published although checks failed; printed on its cover. */
    overruled: text('overruled'),
  },
  (table) => [
    primaryKey({
      name: 'briefing_revisions_pk',
      columns: [table.districtCode, table.briefingId, table.number],
    }),
    foreignKey({
      name: 'briefing_revisions_briefing',
      columns: [table.districtCode, table.briefingId],
      foreignColumns: [briefings.districtCode, briefings.id],
    }),
    check('briefing_revisions_state', oneOf(table.state, BRIEFING_STATES)),
    check('briefing_revisions_hash', sql`${table.contentHash} ~ '^[0-9a-f]{64}$'`),
  ],
);
