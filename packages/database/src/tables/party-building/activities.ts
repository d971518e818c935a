import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';
import { partyBranches } from './branches.ts';

export const PARTY_ACTIVITY_KINDS = [
  'democratic_life_meeting',
  'organisational_life_meeting',
  'themed_day',
  'three_meetings_one_lesson',
  'study_session',
  'survey',
] as const;

/** Meetings, study and surveys: planned for a day, held on it or later. */
export const partyActivities = pgTable(
  'party_activities',
  {
    ...recordColumns(),
    activityNo: text('activity_no').notNull(),
    /** Null where the whole organisation or its leadership meets. */
    branchCode: text('branch_code'),
    kind: text('kind', { enum: PARTY_ACTIVITY_KINDS }).notNull(),
    topic: text('topic').notNull(),
    plannedOn: date('planned_on', { mode: 'string' }).notNull(),
    heldOn: date('held_on', { mode: 'string' }),
    /** Persons who should attend. */
    expected: integer('expected').notNull(),
    /** Persons who attended; null until it was held and counted. */
    present: integer('present'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.activityNo] }),
    batchKey(table),
    foreignKey({
      name: 'party_activities_branch',
      columns: [table.districtCode, table.branchCode],
      foreignColumns: [partyBranches.districtCode, partyBranches.code],
    }),
    index('party_activities_planned').on(table.districtCode, table.plannedOn, table.activityNo),
    check('party_activities_kind', oneOf(table.kind, PARTY_ACTIVITY_KINDS)),
    check('party_activities_expected', sql`${table.expected} > 0`),
    check('party_activities_present', sql`${table.present} between 0 and ${table.expected}`),
    check(
      'party_activities_present_when_held',
      sql`${table.present} is null or ${table.heldOn} is not null`,
    ),
  ],
);

export const PARTY_TALK_KINDS = ['leaders', 'leader_and_member', 'members', 'public'] as const;

/** 谈心谈话, counted by person-time. */
export const partyTalks = pgTable(
  'party_talks',
  {
    ...recordColumns(),
    talkNo: text('talk_no').notNull(),
    branchCode: text('branch_code'),
    kind: text('kind', { enum: PARTY_TALK_KINDS }).notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** Persons talked with: a person talked with twice counts twice. */
    persons: integer('persons').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.talkNo] }),
    batchKey(table),
    foreignKey({
      name: 'party_talks_branch',
      columns: [table.districtCode, table.branchCode],
      foreignColumns: [partyBranches.districtCode, partyBranches.code],
    }),
    check('party_talks_kind', oneOf(table.kind, PARTY_TALK_KINDS)),
    check('party_talks_persons', sql`${table.persons} > 0`),
  ],
);
