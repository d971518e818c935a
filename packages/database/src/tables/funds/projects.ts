import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { divisions } from '../divisions.ts';
import { batchKey, recordColumns } from '../record.ts';

/** Where a project's money comes from. */
export const FUND_SOURCES = [
  'central',
  'provincial',
  'municipal',
  'district',
  'collaboration',
  'social',
] as const;

export const ACCEPTANCE_RESULTS = ['passed', 'failed'] as const;

/** A project that public money pays for. */
export const fundProjects = pgTable(
  'fund_projects',
  {
    ...recordColumns(),
    projectNo: text('project_no').notNull(),
    name: text('name').notNull(),
    townCode: text('town_code').notNull(),
    /** Null where it lies in several villages, or in none. */
    villageCode: text('village_code'),
    source: text('source', { enum: FUND_SOURCES }).notNull(),
    budgetFen: bigint('budget_fen', { mode: 'bigint' }).notNull(),
    approvedOn: date('approved_on', { mode: 'string' }).notNull(),
    /** When the work was done; null while it goes on. */
    finishedOn: date('finished_on', { mode: 'string' }),
    /** The day of the acceptance that was passed; kept up by the database. */
    acceptedOn: date('accepted_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.projectNo] }),
    batchKey(table),
    foreignKey({
      name: 'fund_projects_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'fund_projects_village',
      columns: [table.districtCode, table.villageCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    index('fund_projects_approved').on(table.districtCode, table.approvedOn, table.projectNo),
    check('fund_projects_town_code', sql`${table.townCode} ~ '^[0-9]{9}$'`),
    check(
      'fund_projects_village_in_town',
      sql`starts_with(${table.villageCode}, ${table.townCode})`,
    ),
    check('fund_projects_budget', sql`${table.budgetFen} > 0`),
    check('fund_projects_finished', sql`${table.approvedOn} <= ${table.finishedOn}`),
    check(
      'fund_projects_accepted',
      sql`${table.acceptedOn} is null or (${table.finishedOn} is not null and ${table.finishedOn} <= ${table.acceptedOn})`,
    ),
  ],
);

/** An acceptance of the finished work, passed or not. */
export const fundAcceptances = pgTable(
  'fund_acceptances',
  {
    ...recordColumns(),
    projectNo: text('project_no').notNull(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    outcome: text('outcome', { enum: ACCEPTANCE_RESULTS }).notNull(),
    documentNo: text('document_no').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.projectNo, table.heldOn] }),
    batchKey(table),
    foreignKey({
      name: 'fund_acceptances_project',
      columns: [table.districtCode, table.projectNo],
      foreignColumns: [fundProjects.districtCode, fundProjects.projectNo],
    }),
    check('fund_acceptances_document', sql`${table.documentNo} <> ''`),
  ],
);
