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
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from './record.ts';

export const TENDER_KINDS = ['works', 'procurement'] as const;
export const PROCUREMENT_METHODS = ['open', 'selective', 'limited', 'direct'] as const;

export const suppliers = pgTable(
  'suppliers',
  { ...recordColumns(), code: text('code').notNull(), name: text('name').notNull() },
  (table) => [primaryKey({ columns: [table.districtCode, table.code] }), batchKey(table)],
);

/** One awarded tender (works) or procurement. Money is fen of one currency, CNY. */
export const tenders = pgTable(
  'tenders',
  {
    ...recordColumns(),
    tenderNo: text('tender_no').notNull(),
    kind: text('kind', { enum: TENDER_KINDS }).notNull(),
    /** OCDS procurementMethod; the Chinese name stays beside it. */
    method: text('method', { enum: PROCUREMENT_METHODS }).notNull(),
    methodDetails: text('method_details').notNull(),
    title: text('title').notNull(),
    noticeOn: date('notice_on', { mode: 'string' }).notNull(),
    awardedOn: date('awarded_on', { mode: 'string' }).notNull(),
    /** Null where no budget is known: such a tender has no saving, not a saving of 0. */
    budgetFen: bigint('budget_fen', { mode: 'bigint' }),
    awardFen: bigint('award_fen', { mode: 'bigint' }).notNull(),
    bidders: smallint('bidders').notNull(),
    supplierCode: text('supplier_code').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.tenderNo] }),
    batchKey(table),
    foreignKey({
      name: 'tenders_supplier',
      columns: [table.districtCode, table.supplierCode],
      foreignColumns: [suppliers.districtCode, suppliers.code],
    }),
    index('tenders_awarded').on(table.districtCode, table.awardedOn, table.tenderNo),
    check('tenders_award', sql`${table.awardFen} > 0`),
    check('tenders_budget', sql`${table.budgetFen} > 0`),
    check('tenders_bidders', sql`${table.bidders} >= 1`),
    check('tenders_order', sql`${table.noticeOn} <= ${table.awardedOn}`),
  ],
);
