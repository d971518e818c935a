import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';
import { households } from './households.ts';

export const MEMBER_RELATIONS = [
  'head',
  'spouse',
  'child',
  'child_in_law',
  'parent',
  'grandchild',
  'grandparent',
  'sibling',
  'other',
] as const;

/** How a member came into the household; `registered` is who was there when the household was first recorded. */
export const JOINED_HOW = [
  'registered',
  'birth',
  'marriage',
  'adoption',
  'moved',
  'split',
  'merge',
] as const;

/**
 * A person's stay in a household, known by a code alone. Its end is `left_on`, or the household's own
 * end; nobody is in two households on one day.
 */
export const householdMembers = pgTable(
  'household_members',
  {
    ...recordColumns(),
    memberNo: text('member_no').notNull(),
    householdNo: text('household_no').notNull(),
    relation: text('relation', { enum: MEMBER_RELATIONS }).notNull(),
    joinedOn: date('joined_on', { mode: 'string' }).notNull(),
    joinedHow: text('joined_how', { enum: JOINED_HOW }).notNull(),
    /** The first day on which the person no longer belongs to it; null while staying. */
    leftOn: date('left_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.memberNo, table.joinedOn] }),
    batchKey(table),
    foreignKey({
      name: 'household_members_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    index('household_members_by_household').on(table.districtCode, table.householdNo),
    check('household_members_stay', sql`${table.joinedOn} < ${table.leftOn}`),
    check('household_members_relation', oneOf(table.relation, MEMBER_RELATIONS)),
    check('household_members_joined_how', oneOf(table.joinedHow, JOINED_HOW)),
  ],
);
