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
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { tenderBids } from './bids.ts';
import { tenderLots } from './lots.ts';
import { suppliers } from './suppliers.ts';
import { tenders } from './tenders.ts';

/** The award of a lot to one of its bids. It stands until it is revoked; a lot has one that stands. */
export const tenderAwards = pgTable(
  'tender_awards',
  {
    ...recordColumns(),
    tenderNo: text('tender_no').notNull(),
    lotNo: smallint('lot_no').notNull(),
    supplierCode: text('supplier_code').notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
    awardedOn: date('awarded_on', { mode: 'string' }).notNull(),
    /** The approval that lets an open tender with fewer than three valid bids be awarded. */
    approvalDocument: text('approval_document'),
    /** The day of its revocation. */
    revokedOn: date('revoked_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({
      columns: [table.districtCode, table.tenderNo, table.lotNo, table.supplierCode],
    }),
    batchKey(table),
    foreignKey({
      name: 'tender_awards_tender',
      columns: [table.districtCode, table.tenderNo],
      foreignColumns: [tenders.districtCode, tenders.tenderNo],
    }),
    foreignKey({
      name: 'tender_awards_lot',
      columns: [table.districtCode, table.tenderNo, table.lotNo],
      foreignColumns: [tenderLots.districtCode, tenderLots.tenderNo, tenderLots.lotNo],
    }),
    foreignKey({
      name: 'tender_awards_bid',
      columns: [table.districtCode, table.tenderNo, table.lotNo, table.supplierCode],
      foreignColumns: [
        tenderBids.districtCode,
        tenderBids.tenderNo,
        tenderBids.lotNo,
        tenderBids.supplierCode,
      ],
    }),
    foreignKey({
      name: 'tender_awards_supplier',
      columns: [table.districtCode, table.supplierCode],
      foreignColumns: [suppliers.districtCode, suppliers.code],
    }),
    uniqueIndex('tender_awards_one_a_lot')
      .on(table.districtCode, table.tenderNo, table.lotNo)
      .where(sql`${table.revokedOn} is null`),
    index('tender_awards_awarded').on(table.districtCode, table.awardedOn),
    check('tender_awards_amount', sql`${table.amountFen} > 0`),
    check('tender_awards_approval', sql`btrim(${table.approvalDocument}) <> ''`),
  ],
);

/** The end of an award that did not stand: the lot may then be awarded again. */
export const tenderRevocations = pgTable(
  'tender_revocations',
  {
    ...recordColumns(),
    tenderNo: text('tender_no').notNull(),
    lotNo: smallint('lot_no').notNull(),
    supplierCode: text('supplier_code').notNull(),
    revokedOn: date('revoked_on', { mode: 'string' }).notNull(),
    reason: text('reason').notNull(),
    documentNo: text('document_no'),
  },
  (table) => [
    primaryKey({
      // The name that Drizzle would give it is longer than PostgreSQL keeps.
      name: 'tender_revocations_pk',
      columns: [table.districtCode, table.tenderNo, table.lotNo, table.supplierCode],
    }),
    batchKey(table),
    foreignKey({
      name: 'tender_revocations_tender',
      columns: [table.districtCode, table.tenderNo],
      foreignColumns: [tenders.districtCode, tenders.tenderNo],
    }),
    foreignKey({
      name: 'tender_revocations_award',
      columns: [table.districtCode, table.tenderNo, table.lotNo, table.supplierCode],
      foreignColumns: [
        tenderAwards.districtCode,
        tenderAwards.tenderNo,
        tenderAwards.lotNo,
        tenderAwards.supplierCode,
      ],
    }),
    check('tender_revocations_reason', sql`btrim(${table.reason}) <> ''`),
  ],
);
