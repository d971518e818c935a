import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { tenderAwards } from './awards.ts';
import { suppliers } from './suppliers.ts';
import { tenders } from './tenders.ts';

/** The contract on an award. */
export const tenderContracts = pgTable(
  'tender_contracts',
  {
    ...recordColumns(),
    contractNo: text('contract_no').notNull(),
    tenderNo: text('tender_no').notNull(),
    lotNo: smallint('lot_no').notNull(),
    supplierCode: text('supplier_code').notNull(),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
    /** The amount with all amendments. */
    totalFen: bigint('total_fen', { mode: 'bigint' }).notNull().default(sql`0`),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.contractNo] }),
    batchKey(table),
    foreignKey({
      name: 'tender_contracts_tender',
      columns: [table.districtCode, table.tenderNo],
      foreignColumns: [tenders.districtCode, tenders.tenderNo],
    }),
    foreignKey({
      name: 'tender_contracts_award',
      columns: [table.districtCode, table.tenderNo, table.lotNo, table.supplierCode],
      foreignColumns: [
        tenderAwards.districtCode,
        tenderAwards.tenderNo,
        tenderAwards.lotNo,
        tenderAwards.supplierCode,
      ],
    }),
    foreignKey({
      name: 'tender_contracts_supplier',
      columns: [table.districtCode, table.supplierCode],
      foreignColumns: [suppliers.districtCode, suppliers.code],
    }),
    unique('tender_contracts_one_an_award').on(
      table.districtCode,
      table.tenderNo,
      table.lotNo,
      table.supplierCode,
    ),
    check('tender_contracts_amount', sql`${table.amountFen} > 0`),
    check('tender_contracts_total', sql`${table.totalFen} > 0`),
  ],
);

/** A change of a contract: of its amount, or of its terms alone (a change of 0). */
export const contractAmendments = pgTable(
  'contract_amendments',
  {
    ...recordColumns(),
    contractNo: text('contract_no').notNull(),
    amendmentNo: smallint('amendment_no').notNull(),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
    /** More (positive) or less (negative) than before. */
    changeFen: bigint('change_fen', { mode: 'bigint' }).notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.contractNo, table.amendmentNo] }),
    batchKey(table),
    foreignKey({
      name: 'contract_amendments_contract',
      columns: [table.districtCode, table.contractNo],
      foreignColumns: [tenderContracts.districtCode, tenderContracts.contractNo],
    }),
    check('contract_amendments_number', sql`${table.amendmentNo} >= 1`),
    check('contract_amendments_reason', sql`btrim(${table.reason}) <> ''`),
  ],
);
