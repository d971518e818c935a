import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { fundProjects } from './projects.ts';

/** Who signs an agreement. The first four must all have signed before anything is paid (domain §7). */
export const SIGNATORY_ROLES = ['town', 'collective', 'enterprise', 'bank', 'other'] as const;

/** An agreement on how a project's money is spent, with the totals that the payment gate stands on. */
export const fundAgreements = pgTable(
  'fund_agreements',
  {
    ...recordColumns(),
    agreementNo: text('agreement_no').notNull(),
    projectNo: text('project_no').notNull(),
    /** The name of the company that does the work. */
    contractor: text('contractor').notNull(),
    contractFen: bigint('contract_fen', { mode: 'bigint' }).notNull(),
    /** The day on the document; when everybody had signed is `signedByAllOn`. */
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
    /** The day on which the last of the four parties signed; null while one is missing. */
    signedByAllOn: date('signed_by_all_on', { mode: 'string' }),
    /** The progress that the latest inspection on site verified, per mille. */
    verifiedPermille: smallint('verified_permille').notNull().default(0),
    lastInspectedOn: date('last_inspected_on', { mode: 'string' }),
    paidFen: bigint('paid_fen', { mode: 'bigint' }).notNull().default(sql`0`),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.agreementNo] }),
    batchKey(table),
    foreignKey({
      name: 'fund_agreements_project',
      columns: [table.districtCode, table.projectNo],
      foreignColumns: [fundProjects.districtCode, fundProjects.projectNo],
    }),
    index('fund_agreements_of_project').on(table.districtCode, table.projectNo),
    check('fund_agreements_contract', sql`${table.contractFen} > 0`),
    check('fund_agreements_verified', sql`${table.verifiedPermille} between 0 and 1000`),
    // paid ≤ floor(contract × verified ÷ 1000), without the division.
    check(
      'fund_agreements_paid',
      sql`${table.paidFen} >= 0 and ${table.paidFen}::numeric * 1000 <= ${table.contractFen}::numeric * ${table.verifiedPermille}`,
    ),
  ],
);

/** One signature on an agreement. */
export const agreementSignatories = pgTable(
  'agreement_signatories',
  {
    ...recordColumns(),
    agreementNo: text('agreement_no').notNull(),
    seq: smallint('seq').notNull(),
    role: text('role', { enum: SIGNATORY_ROLES }).notNull(),
    organisation: text('organisation').notNull(),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.agreementNo, table.seq] }),
    batchKey(table),
    foreignKey({
      name: 'agreement_signatories_agreement',
      columns: [table.districtCode, table.agreementNo],
      foreignColumns: [fundAgreements.districtCode, fundAgreements.agreementNo],
    }),
    unique('agreement_signatories_once').on(
      table.districtCode,
      table.agreementNo,
      table.role,
      table.organisation,
    ),
    check('agreement_signatories_seq', sql`${table.seq} >= 1`),
    check('agreement_signatories_organisation', sql`${table.organisation} <> ''`),
  ],
);
