import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { households } from '../households/index.ts';
import { batchKey, recordColumns } from '../record.ts';
import { enterprises } from './enterprises.ts';

/** The three teams (三支队伍): 务工队, 技术队, 营销队. */
export const TEAMS = ['labour', 'technical', 'marketing'] as const;

/** A stay of a person in a team, known by a number only. The same person may be in two teams. */
export const teamMembers = pgTable(
  'team_members',
  {
    ...recordColumns(),
    enterpriseCode: text('enterprise_code').notNull(),
    team: text('team', { enum: TEAMS }).notNull(),
    memberNo: text('member_no').notNull(),
    householdNo: text('household_no'),
    /** What the quotas count: the household was a poor one on the day of hiring. */
    wasPoorAtHiring: boolean('was_poor_at_hiring').notNull(),
    isPoorNow: boolean('is_poor_now').notNull(),
    joinedOn: date('joined_on', { mode: 'string' }).notNull(),
    /** The first day on which the person is no longer in the team; null while in it. */
    leftOn: date('left_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({
      columns: [
        table.districtCode,
        table.enterpriseCode,
        table.team,
        table.memberNo,
        table.joinedOn,
      ],
    }),
    batchKey(table),
    foreignKey({
      name: 'team_members_enterprise',
      columns: [table.districtCode, table.enterpriseCode],
      foreignColumns: [enterprises.districtCode, enterprises.code],
    }),
    foreignKey({
      name: 'team_members_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    index('team_members_person').on(table.districtCode, table.enterpriseCode, table.memberNo),
    index('team_members_home').on(table.districtCode, table.householdNo),
    check('team_members_left_after', sql`${table.leftOn} > ${table.joinedOn}`),
  ],
);

/** The least share of members from poor households that a team must have hired, from a day on. */
export const hiringQuotas = pgTable(
  'hiring_quotas',
  {
    ...recordColumns(),
    team: text('team', { enum: TEAMS }).notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    /** Whole percent: a quota is judged in integers (domain §6). */
    percent: smallint('percent').notNull(),
    document: text('document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.team, table.fromDay] }),
    batchKey(table),
    check('hiring_quotas_percent_of_whole', sql`${table.percent} between 0 and 100`),
    check('hiring_quotas_document_named', sql`${table.document} ~ '\\S'`),
  ],
);
