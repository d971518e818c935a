import { sql } from 'drizzle-orm';
import { bigint, boolean, date, integer, pgView, smallint, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';
import { FUND_SOURCES } from './projects.ts';

/** What a line takes from its record and its project, so that it can be cut by them. */
const lineColumns = () => ({
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  agreementNo: text('agreement_no').notNull(),
  projectNo: text('project_no').notNull(),
  townCode: text('town_code').notNull(),
  source: text('source', { enum: FUND_SOURCES }).notNull(),
});

const ofProject = sql`join fund_projects p
  on p.district_code = a.district_code and p.project_no = a.project_no`;

/** An agreement with its project. */
export const fundAgreementLines = pgView('fund_agreement_lines', {
  ...lineColumns(),
  contractFen: bigint('contract_fen', { mode: 'bigint' }).notNull(),
  signedOn: date('signed_on', { mode: 'string' }).notNull(),
  signedByAllOn: date('signed_by_all_on', { mode: 'string' }),
  acceptedOn: date('accepted_on', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select a.district_code, a.batch_id, a.source_row, a.origin, a.agreement_no, a.project_no,
      p.town_code, p.source, a.contract_fen, a.signed_on, a.signed_by_all_on, p.accepted_on
    from fund_agreements a
    ${ofProject}
  `);

/** A stage of an agreement with its project: how much of the contract may be paid in it. */
export const fundStageLines = pgView('fund_stage_lines', {
  ...lineColumns(),
  stageNo: smallint('stage_no').notNull(),
  capFen: bigint('cap_fen', { mode: 'bigint' }).notNull(),
  signedOn: date('signed_on', { mode: 'string' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select s.district_code, s.batch_id, s.source_row, s.origin, s.agreement_no, a.project_no,
      p.town_code, p.source, s.stage_no, s.cap_fen, a.signed_on
    from fund_stages s
    join fund_agreements a on a.district_code = s.district_code and a.agreement_no = s.agreement_no
    ${ofProject}
  `);

/** A payment with its project. */
export const fundPaymentLines = pgView('fund_payment_lines', {
  ...lineColumns(),
  paymentNo: text('payment_no').notNull(),
  stageNo: smallint('stage_no').notNull(),
  amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
  paidOn: date('paid_on', { mode: 'string' }).notNull(),
  voucherNo: text('voucher_no').notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select y.district_code, y.batch_id, y.source_row, y.origin, y.agreement_no, a.project_no,
      p.town_code, p.source, y.payment_no, y.stage_no, y.amount_fen, y.paid_on, y.voucher_no
    from fund_payments y
    join fund_agreements a on a.district_code = y.district_code and a.agreement_no = y.agreement_no
    ${ofProject}
  `);

/**
 * An inspection with its project, and the progress in money on its day: what had been paid, and what
 * the contract was worth at the verified progress.
 */
export const fundInspectionLines = pgView('fund_inspection_lines', {
  ...lineColumns(),
  inspectedOn: date('inspected_on', { mode: 'string' }).notNull(),
  onSite: boolean('on_site').notNull(),
  contractFen: bigint('contract_fen', { mode: 'bigint' }).notNull(),
  verifiedFen: bigint('verified_fen', { mode: 'bigint' }).notNull(),
  paidFen: bigint('paid_fen', { mode: 'bigint' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select i.district_code, i.batch_id, i.source_row, i.origin, i.agreement_no, a.project_no,
      p.town_code, p.source, i.inspected_on, i.on_site, a.contract_fen,
      div(a.contract_fen::numeric * i.verified_permille, 1000)::bigint as verified_fen,
      (select coalesce(sum(y.amount_fen), 0)::bigint from fund_payments y
        where y.district_code = i.district_code and y.agreement_no = i.agreement_no
          and y.paid_on <= i.inspected_on) as paid_fen
    from fund_inspections i
    join fund_agreements a on a.district_code = i.district_code and a.agreement_no = i.agreement_no
    ${ofProject}
  `);
