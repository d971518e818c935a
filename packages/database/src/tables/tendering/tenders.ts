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
  timestamp,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { suppliers } from './suppliers.ts';

export const TENDER_KINDS = ['works', 'procurement'] as const;
export const PROCUREMENT_METHODS = ['open', 'selective', 'limited', 'direct'] as const;

/**
 * A tender of works, or a procurement. Money is fen of one currency, CNY. Its result is told by its
 * awards where they are recorded, and else as it was entered: many lists name no more.
 */
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
    /** The last award; null until there is one. */
    awardedOn: date('awarded_on', { mode: 'string' }),
    /** Null where no budget is known: such a tender has no saving, not a saving of 0. */
    budgetFen: bigint('budget_fen', { mode: 'bigint' }),
    /** The sum of the lots' awards; null until there is one. */
    awardFen: bigint('award_fen', { mode: 'bigint' }),
    /** Bidders of the lot that drew the most, disqualified ones included. */
    bidders: smallint('bidders'),
    /** Who won; null until then, and where several won a lot each. */
    supplierCode: text('supplier_code'),
    /** The highest price that will be awarded (最高限价, 控制价), over all lots. */
    controlPriceFen: bigint('control_price_fen', { mode: 'bigint' }),
    bidDeadline: timestamp('bid_deadline', { withTimezone: true }),
    openedAt: timestamp('opened_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.tenderNo] }),
    batchKey(table),
    // The rows of a batch lie together: they are counted, and found again, without reading the others.
    index('tenders_batch').using('brin', table.batchId),
    foreignKey({
      name: 'tenders_supplier',
      columns: [table.districtCode, table.supplierCode],
      foreignColumns: [suppliers.districtCode, suppliers.code],
    }),
    index('tenders_awarded').on(table.districtCode, table.awardedOn, table.tenderNo),
    check('tenders_award', sql`${table.awardFen} > 0`),
    check('tenders_budget', sql`${table.budgetFen} > 0`),
    check('tenders_control_price', sql`${table.controlPriceFen} > 0`),
    check('tenders_award_price', sql`${table.awardFen} <= ${table.controlPriceFen}`),
    check('tenders_bidders', sql`${table.bidders} >= 1`),
    check('tenders_direct', sql`${table.method} <> 'direct' or ${table.bidders} = 1`),
    check('tenders_order', sql`${table.noticeOn} <= ${table.awardedOn}`),
    check(
      'tenders_result',
      sql`(${table.awardedOn} is null) = (${table.awardFen} is null)
        and (${table.awardedOn} is null or ${table.bidders} is not null)
        and (${table.awardedOn} is not null or ${table.supplierCode} is null)`,
    ),
    check(
      'tenders_deadline',
      sql`(${table.bidDeadline} at time zone 'Asia/Shanghai')::date >= ${table.noticeOn}`,
    ),
    check(
      'tenders_opening',
      sql`${table.openedAt} is null
        or (${table.bidDeadline} is not null and ${table.openedAt} >= ${table.bidDeadline})`,
    ),
  ],
);
