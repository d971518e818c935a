import { sql } from 'drizzle-orm';
import { bigint, date, integer, pgView, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';
import { FUND_SOURCES } from './projects.ts';

/** An agreement that nobody has inspected for so many days has come to a standstill. */
export const STAGNANT_AFTER_DAYS = 60;

const spanColumns = () => ({
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  agreementNo: text('agreement_no').notNull(),
  projectNo: text('project_no').notNull(),
  townCode: text('town_code').notNull(),
  source: text('source', { enum: FUND_SOURCES }).notNull(),
});

/**
 * The time from one inspection of an agreement (the first time: from its signing) to the next. It
 * stands still from `stagnantOn` until the next inspection or the acceptance.
 */
export const fundInspectionSpans = pgView('fund_inspection_spans', {
  ...spanColumns(),
  stagnantOn: date('stagnant_on', { mode: 'string' }).notNull(),
  nextInspectedOn: date('next_inspected_on', { mode: 'string' }),
  acceptedOn: date('accepted_on', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select s.district_code, s.batch_id, s.source_row, s.origin, s.agreement_no, a.project_no, p.town_code, p.source,
      s.from_day + ${sql.raw(String(STAGNANT_AFTER_DAYS))} as stagnant_on,
      lead(s.from_day) over (partition by s.district_code, s.agreement_no order by s.from_day, s.place)
        as next_inspected_on,
      p.accepted_on
    from (
      select district_code, batch_id, source_row, origin, agreement_no, signed_on as from_day, 0 as place from fund_agreements
      union all
      select district_code, batch_id, source_row, origin, agreement_no, inspected_on, 1 from fund_inspections
    ) as s
    join fund_agreements a on a.district_code = s.district_code and a.agreement_no = s.agreement_no
    join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
  `);

/**
 * The time between two changes of what an agreement has been paid or of its verified progress, with
 * what the contract is worth at that progress. `aheadOn` is set where more was paid than that, `limitOn`
 * where exactly as much.
 */
export const fundProgressSpans = pgView('fund_progress_spans', {
  ...spanColumns(),
  sinceOn: date('since_on', { mode: 'string' }).notNull(),
  verifiedFen: bigint('verified_fen', { mode: 'bigint' }).notNull(),
  aheadOn: date('ahead_on', { mode: 'string' }),
  limitOn: date('limit_on', { mode: 'string' }),
  nextOn: date('next_on', { mode: 'string' }),
  acceptedOn: date('accepted_on', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select t.district_code, t.batch_id, t.source_row, t.origin, t.agreement_no, t.project_no, t.town_code, t.source,
      t.day as since_on, t.payable::bigint as verified_fen,
      case when t.paid > t.payable then t.day end as ahead_on,
      case when t.paid = t.payable and t.paid > 0 then t.day end as limit_on,
      lead(t.day) over (partition by t.district_code, t.agreement_no order by t.day) as next_on,
      t.accepted_on
    from (
      select a.district_code, a.batch_id, a.source_row, a.origin, a.agreement_no, a.project_no, p.town_code, p.source, p.accepted_on, c.day,
        (select coalesce(sum(y.amount_fen), 0) from fund_payments y
          where y.district_code = a.district_code and y.agreement_no = a.agreement_no
            and y.paid_on <= c.day) as paid,
        div(a.contract_fen::numeric * (select coalesce(max(i.verified_permille), 0) from fund_inspections i
          where i.district_code = a.district_code and i.agreement_no = a.agreement_no
            and i.on_site and i.inspected_on <= c.day), 1000) as payable
      from (
        select district_code, agreement_no, paid_on as day from fund_payments
        union
        select district_code, agreement_no, inspected_on from fund_inspections
      ) as c
      join fund_agreements a on a.district_code = c.district_code and a.agreement_no = c.agreement_no
      join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
    ) as t
  `);
