import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { nonblank } from '../nonblank.ts';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';
import { partyBranches } from './branches.ts';

/**
 * 检视问题: what was found wrong, who must put it right and by when. Closed is what its owner says;
 * rectified is what another office has verified. Both follow from its steps.
 */
export const partyFindings = pgTable(
  'party_findings',
  {
    ...recordColumns(),
    findingNo: text('finding_no').notNull(),
    branchCode: text('branch_code'),
    matter: text('matter').notNull(),
    foundOn: date('found_on', { mode: 'string' }).notNull(),
    ownerOffice: text('owner_office').notNull(),
    ownerRole: text('owner_role').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    closedOn: date('closed_on', { mode: 'string' }),
    verifiedOn: date('verified_on', { mode: 'string' }),
    verifiedByOffice: text('verified_by_office'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.findingNo] }),
    batchKey(table),
    foreignKey({
      name: 'party_findings_branch',
      columns: [table.districtCode, table.branchCode],
      foreignColumns: [partyBranches.districtCode, partyBranches.code],
    }),
    index('party_findings_due').on(table.districtCode, table.dueOn),
    check('party_findings_due_after', sql`${table.dueOn} >= ${table.foundOn}`),
    check('party_findings_closed_after', sql`${table.closedOn} >= ${table.foundOn}`),
    check(
      'party_findings_verified_after',
      sql`${table.verifiedOn} is null or (${table.closedOn} is not null and ${table.verifiedOn} >= ${table.closedOn})`,
    ),
    check(
      'party_findings_verifier',
      sql`(${table.verifiedOn} is null) = (${table.verifiedByOffice} is null) and (${table.verifiedByOffice} is null or ${table.verifiedByOffice} <> ${table.ownerOffice})`,
    ),
  ],
);

export const PARTY_FINDING_STEP_KINDS = ['closed', 'returned', 'verified', 'answer'] as const;

/** What was done about a finding, step by step. Steps stay: a mistake is answered by another step. */
export const partyFindingSteps = pgTable(
  'party_finding_steps',
  {
    ...recordColumns(),
    findingNo: text('finding_no').notNull(),
    /** 1, 2, 3 … within its finding. */
    stepNo: smallint('step_no').notNull(),
    kind: text('kind', { enum: PARTY_FINDING_STEP_KINDS }).notNull(),
    takenOn: date('taken_on', { mode: 'string' }).notNull(),
    /** The office that took the step. */
    office: text('office').notNull(),
    statement: text('statement').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.findingNo, table.stepNo] }),
    batchKey(table),
    foreignKey({
      name: 'party_finding_steps_finding',
      columns: [table.districtCode, table.findingNo],
      foreignColumns: [partyFindings.districtCode, partyFindings.findingNo],
    }),
    check('party_finding_steps_kind', oneOf(table.kind, PARTY_FINDING_STEP_KINDS)),
    check('party_finding_steps_number', sql`${table.stepNo} >= 1`),
    check('party_finding_steps_statement', nonblank(table.statement)),
  ],
);
