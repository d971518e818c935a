import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { serviceCases } from './cases.ts';
import { serviceWindows } from './windows.ts';

/** A mistake of a window that had to be put right: counts against 办事零失误. */
export const serviceCorrections = pgTable(
  'service_corrections',
  {
    ...recordColumns(),
    correctionNo: text('correction_no').notNull(),
    caseNo: text('case_no').notNull(),
    windowCode: text('window_code').notNull(),
    foundOn: date('found_on', { mode: 'string' }).notNull(),
    what: text('what').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.correctionNo] }),
    batchKey(table),
    foreignKey({
      name: 'service_corrections_case',
      columns: [table.districtCode, table.caseNo],
      foreignColumns: [serviceCases.districtCode, serviceCases.caseNo],
    }),
    foreignKey({
      name: 'service_corrections_window',
      columns: [table.districtCode, table.windowCode],
      foreignColumns: [serviceWindows.districtCode, serviceWindows.code],
    }),
    index('service_corrections_by_case').on(table.districtCode, table.caseNo),
    check('service_corrections_what', sql`${table.what} <> ''`),
  ],
);

/** A complaint about a window; one that is upheld counts against 群众零投诉. */
export const serviceComplaints = pgTable(
  'service_complaints',
  {
    ...recordColumns(),
    complaintNo: text('complaint_no').notNull(),
    windowCode: text('window_code').notNull(),
    caseNo: text('case_no'),
    receivedOn: date('received_on', { mode: 'string' }).notNull(),
    what: text('what').notNull(),
    /** Null while it is looked into. */
    upheld: boolean('upheld'),
    decidedOn: date('decided_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.complaintNo] }),
    batchKey(table),
    foreignKey({
      name: 'service_complaints_window',
      columns: [table.districtCode, table.windowCode],
      foreignColumns: [serviceWindows.districtCode, serviceWindows.code],
    }),
    foreignKey({
      name: 'service_complaints_case',
      columns: [table.districtCode, table.caseNo],
      foreignColumns: [serviceCases.districtCode, serviceCases.caseNo],
    }),
    index('service_complaints_by_case').on(table.districtCode, table.caseNo),
    check('service_complaints_what', sql`${table.what} <> ''`),
    check(
      'service_complaints_decided',
      sql`${table.decidedOn} is null
        or (${table.upheld} is not null and ${table.decidedOn} >= ${table.receivedOn})`,
    ),
  ],
);
