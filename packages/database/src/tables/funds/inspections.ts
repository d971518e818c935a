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
import { batchKey, recordColumns } from '../record.ts';
import { fundAgreements } from './agreements.ts';

/** An inspection of the work under an agreement, at most one a day. Only what is verified on site opens the payment gate. */
export const fundInspections = pgTable(
  'fund_inspections',
  {
    ...recordColumns(),
    agreementNo: text('agreement_no').notNull(),
    inspectedOn: date('inspected_on', { mode: 'string' }).notNull(),
    /** Progress of the whole work, per mille of the contract. */
    verifiedPermille: smallint('verified_permille').notNull(),
    inspector: text('inspector').notNull(),
    onSite: boolean('on_site').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.agreementNo, table.inspectedOn] }),
    batchKey(table),
    foreignKey({
      name: 'fund_inspections_agreement',
      columns: [table.districtCode, table.agreementNo],
      foreignColumns: [fundAgreements.districtCode, fundAgreements.agreementNo],
    }),
    index('fund_inspections_day').on(table.districtCode, table.inspectedOn, table.agreementNo),
    check('fund_inspections_verified', sql`${table.verifiedPermille} between 0 and 1000`),
    check('fund_inspections_inspector', sql`${table.inspector} <> ''`),
  ],
);
