import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { fundStages } from './stages.ts';

/** The offices that must all sign off a stage before it is paid: 产业办, 财审所, 脱贫办. */
export const FUND_OFFICES = [
  'industry_office',
  'finance_audit_office',
  'poverty_relief_office',
] as const;

/** An office's consent to the payment of a stage. */
export const fundSignOffs = pgTable(
  'fund_sign_offs',
  {
    ...recordColumns(),
    agreementNo: text('agreement_no').notNull(),
    stageNo: smallint('stage_no').notNull(),
    office: text('office', { enum: FUND_OFFICES }).notNull(),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.agreementNo, table.stageNo, table.office] }),
    batchKey(table),
    foreignKey({
      name: 'fund_sign_offs_stage',
      columns: [table.districtCode, table.agreementNo, table.stageNo],
      foreignColumns: [fundStages.districtCode, fundStages.agreementNo, fundStages.stageNo],
    }),
  ],
);

/** The meeting of the collective that approved the payment of a stage. */
export const collectiveApprovals = pgTable(
  'collective_approvals',
  {
    ...recordColumns(),
    agreementNo: text('agreement_no').notNull(),
    stageNo: smallint('stage_no').notNull(),
    approvedOn: date('approved_on', { mode: 'string' }).notNull(),
    /** The number or title of the minutes. */
    meetingDocument: text('meeting_document').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.agreementNo, table.stageNo] }),
    batchKey(table),
    foreignKey({
      name: 'collective_approvals_stage',
      columns: [table.districtCode, table.agreementNo, table.stageNo],
      foreignColumns: [fundStages.districtCode, fundStages.agreementNo, fundStages.stageNo],
    }),
    check('collective_approvals_document', sql`${table.meetingDocument} <> ''`),
  ],
);
