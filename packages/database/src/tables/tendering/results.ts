import { sql } from 'drizzle-orm';
import { bigint, date, integer, pgView, smallint, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';
import { PROCUREMENT_METHODS, TENDER_KINDS } from './tenders.ts';

/**
 * What was awarded, lot by lot: the awards that stand, and of a tender whose awards are not
 * recorded the one result that it was entered with (`lot_no` null). Saving, competition and
 * duration are counted on it, since a tender's lots go to different suppliers on different days.
 */
export const tenderResults = pgView('tender_results', {
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  tenderNo: text('tender_no').notNull(),
  lotNo: smallint('lot_no'),
  kind: text('kind', { enum: TENDER_KINDS }).notNull(),
  method: text('method', { enum: PROCUREMENT_METHODS }).notNull(),
  supplierCode: text('supplier_code'),
  noticeOn: date('notice_on', { mode: 'string' }).notNull(),
  awardedOn: date('awarded_on', { mode: 'string' }).notNull(),
  budgetFen: bigint('budget_fen', { mode: 'bigint' }),
  awardFen: bigint('award_fen', { mode: 'bigint' }).notNull(),
  /** All that bid, disqualified ones included. */
  bidders: integer('bidders').notNull(),
  controlPriceFen: bigint('control_price_fen', { mode: 'bigint' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select a.district_code, a.batch_id, a.source_row, a.origin, a.tender_no, a.lot_no, t.kind, t.method,
      a.supplier_code, t.notice_on, a.awarded_on, l.budget_fen, a.amount_fen as award_fen,
      (select count(*)::int from tender_bids b where b.district_code = a.district_code
        and b.tender_no = a.tender_no and b.lot_no = a.lot_no) as bidders,
      l.control_price_fen
    from tender_awards a
    join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
    join tender_lots l on l.district_code = a.district_code and l.tender_no = a.tender_no
      and l.lot_no = a.lot_no
    where a.revoked_on is null
    union all
    select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null, t.kind, t.method,
      t.supplier_code, t.notice_on, t.awarded_on, t.budget_fen, t.award_fen, t.bidders::int,
      t.control_price_fen
    from tenders t
    where t.awarded_on is not null and not exists (
      select from tender_awards a where a.district_code = t.district_code
        and a.tender_no = t.tender_no and a.revoked_on is null)
  `);
