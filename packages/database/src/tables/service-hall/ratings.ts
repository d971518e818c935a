import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { serviceCases } from './cases.ts';

/** What was done about a bad rating (差评, 1-2): put right within 15 working days, verified by a call-back. */
export const serviceRatingRectifications = pgTable(
  'service_rating_rectifications',
  {
    ...recordColumns(),
    caseNo: text('case_no').notNull(),
    /** 15 working days after the closing of the case. */
    dueOn: date('due_on', { mode: 'string' }),
    rectifiedOn: date('rectified_on', { mode: 'string' }),
    /** The day of the call-back in which the applicant agreed. */
    verifiedOn: date('verified_on', { mode: 'string' }),
    /** What was found, and what was done. */
    measures: text('measures'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.caseNo] }),
    batchKey(table),
    foreignKey({
      name: 'service_rating_rectifications_case',
      columns: [table.districtCode, table.caseNo],
      foreignColumns: [serviceCases.districtCode, serviceCases.caseNo],
    }),
    check(
      'service_rating_rectifications_verified',
      sql`${table.verifiedOn} is null
        or (${table.rectifiedOn} is not null and ${table.verifiedOn} >= ${table.rectifiedOn})`,
    ),
  ],
);
