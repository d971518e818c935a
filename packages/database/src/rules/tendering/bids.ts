import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const tenderBidRules = {
  tender_bids_amount: {
    table: 'tender_bids',
    field: 'amountFen',
    wrong: { zh: '投标报价须大于零', en: 'The price of a bid must be above zero' },
    fix: { zh: '请填写大于零的金额', en: 'Enter an amount above zero' },
  },
  tender_bids_reason: {
    table: 'tender_bids',
    field: 'reason',
    wrong: {
      zh: '否决的投标须写明理由，有效投标不写否决理由',
      en: 'A disqualified bid needs its reason, a valid one has none',
    },
    fix: {
      zh: '请按评标报告填写否决理由，或更正投标状态',
      en: 'Enter the reason from the evaluation report, or correct the state',
    },
  },
  tender_bids_early: {
    table: 'tender_bids',
    field: 'receivedAt',
    wrong: {
      zh: '收标日期 {received} 早于公告日期 {notice}',
      en: 'The bid was received on {received}, before the notice of {notice}',
    },
    fix: { zh: '请核对收标时间', en: 'Check when the bid was received' },
    broken: (districtCode) => sql`
      select concat_ws('/', b.tender_no, b.lot_no, b.supplier_code) as key,
        '收标 ' || minxin_day(b.received_at) || '，公告 ' || t.notice_on as what
      from tender_bids b join tenders t on t.district_code = b.district_code and t.tender_no = b.tender_no
      where b.district_code = ${districtCode} and minxin_day(b.received_at) < t.notice_on`,
  },
  tender_bids_awarded: {
    table: 'tender_bids',
    wrong: {
      zh: '标段 {lot} 已定标，不能再登记、更改或删除投标',
      en: 'Lot {lot} has been awarded: its bids are closed',
    },
    fix: {
      zh: '中标结果有误的，请先登记撤销中标',
      en: 'If the award is wrong, record its revocation first',
    },
  },
  tender_notices_document: {
    table: 'tender_notices',
    field: 'documentNo',
    wrong: { zh: '公告编号不能为空', en: 'A notice needs its document number' },
    fix: { zh: '请填写公告编号', en: 'Enter the document number' },
  },
  tender_notices_early: {
    table: 'tender_notices',
    field: 'publishedOn',
    wrong: {
      zh: '发布日期 {published} 早于项目公告日期 {notice}',
      en: 'The notice of {published} comes before the first one of {notice}',
    },
    fix: {
      zh: '请核对发布日期与项目公告日期',
      en: 'Check the day of this notice and of the first one',
    },
    broken: (districtCode) => sql`
      select n.tender_no || '/' || n.document_no as key, '发布 ' || n.published_on as what
      from tender_notices n join tenders t on t.district_code = n.district_code and t.tender_no = n.tender_no
      where n.district_code = ${districtCode} and n.published_on < t.notice_on`,
  },
  tender_notices_award: {
    table: 'tender_notices',
    field: 'publishedOn',
    wrong: {
      zh: '{published} 尚无中标结果，不能发布中标公告',
      en: 'Nothing had been awarded by {published}: there is no award to announce',
    },
    fix: {
      zh: '请先登记中标，再登记中标公告；要更正中标结果的，请先更正或删除中标公告',
      en: 'Record the award first, then its notice; correct the notice before the result that it announced',
    },
    broken: (districtCode) => sql`
      select n.tender_no || '/' || n.document_no as key, '中标公告 ' || n.published_on as what
      from tender_notices n join tenders t on t.district_code = n.district_code and t.tender_no = n.tender_no
      where n.district_code = ${districtCode} and n.kind = 'award' and not coalesce(n.published_on >=
        coalesce((select min(a.awarded_on) from tender_awards a
          where a.district_code = n.district_code and a.tender_no = n.tender_no), t.awarded_on), false)`,
  },
  tender_notices_contract: {
    table: 'tender_notices',
    field: 'publishedOn',
    wrong: {
      zh: '{published} 尚未签订合同，不能发布合同公告',
      en: 'No contract had been signed by {published}: there is none to announce',
    },
    fix: {
      zh: '请先登记合同，再登记合同公告；要更正或删除合同的，请先更正或删除合同公告',
      en: 'Record the contract first, then its notice; correct the notice before the contract that it announced',
    },
    broken: (districtCode) => sql`
      select n.tender_no || '/' || n.document_no as key, '合同公告 ' || n.published_on as what
      from tender_notices n
      where n.district_code = ${districtCode} and n.kind = 'contract' and not exists (
        select from tender_contracts c where c.district_code = n.district_code
          and c.tender_no = n.tender_no and c.signed_on <= n.published_on)`,
  },
  tender_notices_cancelled: {
    table: 'tender_notices',
    field: 'kind',
    wrong: {
      zh: '项目已于 {awarded} 定标，不能发布终止公告',
      en: 'The tender was awarded on {awarded} and cannot be cancelled',
    },
    fix: {
      zh: '确需终止的，请先登记撤销中标',
      en: 'If it must end, record the revocation of its awards first',
    },
    broken: (districtCode) => sql`
      select n.tender_no || '/' || n.document_no as key, '已定标 ' || t.awarded_on as what
      from tender_notices n join tenders t on t.district_code = n.district_code and t.tender_no = n.tender_no
      where n.district_code = ${districtCode} and n.kind = 'cancelled' and t.awarded_on is not null`,
  },
} satisfies Rules;
