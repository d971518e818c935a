import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { serviceCases } from './cases.ts';

/** A case handled with one application form, one letter of commitment and one seal (一表一书一章). */
export const serviceSimplifiedApprovals = pgTable(
  'service_simplified_approvals',
  {
    ...recordColumns(),
    caseNo: text('case_no').notNull(),
    applicationForms: smallint('application_forms').notNull(),
    commitmentLetters: smallint('commitment_letters').notNull(),
    seals: smallint('seals').notNull(),
    /** Documents that the applicant was asked for besides form and letter. */
    documentsAsked: smallint('documents_asked').notNull(),
    /** The day on which the commitment was found broken; null where it held. */
    commitmentBrokenOn: date('commitment_broken_on', { mode: 'string' }),
    finding: text('finding'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.caseNo] }),
    batchKey(table),
    foreignKey({
      name: 'service_simplified_approvals_case',
      columns: [table.districtCode, table.caseNo],
      foreignColumns: [serviceCases.districtCode, serviceCases.caseNo],
    }),
    check('service_simplified_approvals_one_form', sql`${table.applicationForms} = 1`),
    check('service_simplified_approvals_one_letter', sql`${table.commitmentLetters} = 1`),
    check('service_simplified_approvals_one_seal', sql`${table.seals} = 1`),
    check('service_simplified_approvals_documents', sql`${table.documentsAsked} >= 0`),
    check(
      'service_simplified_approvals_finding',
      sql`(${table.commitmentBrokenOn} is null) = (${table.finding} is null)`,
    ),
  ],
);
