import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { tenderLots } from './lots.ts';
import { suppliers } from './suppliers.ts';
import { tenders } from './tenders.ts';

export const BID_STATES = ['valid', 'disqualified'] as const;

/** A supplier's bid for a lot: its last price, where prices were negotiated. */
export const tenderBids = pgTable(
  'tender_bids',
  {
    ...recordColumns(),
    tenderNo: text('tender_no').notNull(),
    lotNo: smallint('lot_no').notNull(),
    supplierCode: text('supplier_code').notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    state: text('state', { enum: BID_STATES }).notNull().default('valid'),
    /** Why the bid was disqualified. */
    reason: text('reason'),
  },
  (table) => [
    primaryKey({
      columns: [table.districtCode, table.tenderNo, table.lotNo, table.supplierCode],
    }),
    batchKey(table),
    foreignKey({
      name: 'tender_bids_tender',
      columns: [table.districtCode, table.tenderNo],
      foreignColumns: [tenders.districtCode, tenders.tenderNo],
    }),
    foreignKey({
      name: 'tender_bids_lot',
      columns: [table.districtCode, table.tenderNo, table.lotNo],
      foreignColumns: [tenderLots.districtCode, tenderLots.tenderNo, tenderLots.lotNo],
    }),
    foreignKey({
      name: 'tender_bids_supplier',
      columns: [table.districtCode, table.supplierCode],
      foreignColumns: [suppliers.districtCode, suppliers.code],
    }),
    index('tender_bids_by_supplier').on(table.districtCode, table.supplierCode),
    check('tender_bids_amount', sql`${table.amountFen} > 0`),
    check(
      'tender_bids_reason',
      sql`(${table.state} = 'disqualified') = (btrim(coalesce(${table.reason}, '')) <> '')`,
    ),
  ],
);
