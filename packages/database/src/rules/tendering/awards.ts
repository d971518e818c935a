import { type SQL, sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Standing awards `a` with their tender `t`, lot `l` and bid `b`, where the condition holds. */
const awardsWhere = (districtCode: string, what: SQL, condition: SQL): SQL => sql`
  select concat_ws('/', a.tender_no, a.lot_no, a.supplier_code) as key, ${what} as what
  from tender_awards a
  join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
  join tender_lots l on l.district_code = a.district_code and l.tender_no = a.tender_no and l.lot_no = a.lot_no
  join tender_bids b on b.district_code = a.district_code and b.tender_no = a.tender_no
    and b.lot_no = a.lot_no and b.supplier_code = a.supplier_code
  where a.district_code = ${districtCode} and a.revoked_on is null and (${condition})`;

const VALID_BIDS = sql`(select count(*) from tender_bids v where v.district_code = a.district_code
  and v.tender_no = a.tender_no and v.lot_no = a.lot_no and v.state = 'valid')`;

export const tenderAwardRules = {
  tender_awards_amount: {
    table: 'tender_awards',
    field: 'amountFen',
    wrong: { zh: '中标金额须大于零', en: 'The amount awarded must be above zero' },
    fix: { zh: '请填写大于零的金额', en: 'Enter an amount above zero' },
  },
  tender_awards_approval: {
    table: 'tender_awards',
    field: 'approvalDocument',
    wrong: { zh: '批准文件不能只填空格', en: 'The approval document is blank' },
    fix: { zh: '请填写批准文号；没有的请留空', en: 'Enter the document number, or leave it empty' },
  },
  tender_awards_cancelled: {
    table: 'tender_awards',
    wrong: {
      zh: '项目 {tender} 已发布终止公告，不能定标',
      en: 'Tender {tender} has been cancelled and cannot be awarded',
    },
    fix: {
      zh: '重新招标的，请另行登记项目',
      en: 'If it is tendered again, record that as a new tender',
    },
    broken: (districtCode) =>
      awardsWhere(
        districtCode,
        sql`'项目已终止'`,
        sql`exists (select from tender_notices n where n.district_code = a.district_code
          and n.tender_no = a.tender_no and n.kind = 'cancelled')`,
      ),
  },
  tender_awards_one: {
    table: 'tender_awards',
    field: 'lotNo',
    wrong: {
      zh: '标段 {lot} 已有中标供应商，一个标段只能有一家中标',
      en: 'Lot {lot} is awarded already: a lot has one award that stands',
    },
    fix: {
      zh: '原中标无效的，请先登记撤销中标',
      en: 'If the earlier award does not stand, record its revocation first',
    },
    broken: (districtCode) => sql`
      select tender_no || '/' || lot_no as key, count(*) || ' 家中标' as what from tender_awards
      where district_code = ${districtCode} and revoked_on is null
      group by tender_no, lot_no having count(*) > 1`,
  },
  tender_awards_unopened: {
    table: 'tender_awards',
    wrong: {
      zh: '项目 {tender} 尚未开标，不能定标',
      en: 'The bids of {tender} have not been opened: nothing can be awarded',
    },
    fix: { zh: '请先登记开标时间', en: 'Record when the bids were opened first' },
    broken: (districtCode) => awardsWhere(districtCode, sql`'未开标'`, sql`t.opened_at is null`),
  },
  tender_awards_early: {
    table: 'tender_awards',
    field: 'awardedOn',
    wrong: {
      zh: '中标日期 {awarded} 早于开标日期 {opened}',
      en: 'The award of {awarded} comes before the opening of {opened}',
    },
    fix: { zh: '请核对中标日期与开标时间', en: 'Check the day of the award and the opening' },
    broken: (districtCode) =>
      awardsWhere(
        districtCode,
        sql`'中标 ' || a.awarded_on || '，开标 ' || minxin_day(t.opened_at)`,
        sql`a.awarded_on < minxin_day(t.opened_at)`,
      ),
  },
  tender_awards_valid_bid: {
    table: 'tender_awards',
    field: 'supplierCode',
    wrong: {
      zh: '供应商 {supplier} 的投标已被否决，不能中标',
      en: 'The bid of supplier {supplier} was disqualified and cannot win',
    },
    fix: { zh: '请从有效投标中选定中标人', en: 'Award the lot to one of its valid bids' },
    broken: (districtCode) =>
      awardsWhere(districtCode, sql`'投标已被否决'`, sql`b.state <> 'valid'`),
  },
  tender_awards_bidders: {
    table: 'tender_awards',
    field: 'approvalDocument',
    wrong: {
      zh: '公开招标的有效投标只有 {valid} 家，不足三家，不能定标',
      en: 'An open tender needs three valid bids to be awarded; there are {valid}',
    },
    fix: {
      zh: '请重新招标；经批准不再招标的，请在“批准文件”中填写批准文号',
      en: 'Tender again; where it was approved not to, enter the approval document',
    },
    broken: (districtCode) =>
      awardsWhere(
        districtCode,
        sql`'有效投标 ' || ${VALID_BIDS} || ' 家'`,
        sql`t.method = 'open' and a.approval_document is null and ${VALID_BIDS} < 3`,
      ),
  },
  tender_awards_price: {
    table: 'tender_awards',
    field: 'amountFen',
    wrong: {
      zh: '中标金额 {award} 元与其投标报价 {bid} 元不符',
      en: 'The award of {award} yuan does not agree with the bid of {bid} yuan',
    },
    fix: {
      zh: '招标的中标金额应等于投标报价；谈判、磋商、询价和单一来源的成交金额不得高于最后报价',
      en: 'A tender is awarded at the price bid; after negotiation the award is at most the last price offered',
    },
    broken: (districtCode) =>
      awardsWhere(
        districtCode,
        sql`'中标 ' || minxin_yuan(a.amount_fen) || ' 元，报价 ' || minxin_yuan(b.amount_fen) || ' 元'`,
        sql`a.amount_fen > b.amount_fen
          or (t.method in ('open', 'selective') and a.amount_fen <> b.amount_fen)`,
      ),
  },
  tender_awards_control_price: {
    table: 'tender_awards',
    field: 'amountFen',
    wrong: {
      zh: '中标金额 {award} 元超过标段控制价 {control} 元',
      en: 'The award of {award} yuan exceeds the control price of {control} yuan',
    },
    fix: {
      zh: '超过控制价的投标应当否决，请核对中标人与金额',
      en: 'A bid above the control price is disqualified: check the winner and the amount',
    },
    broken: (districtCode) =>
      awardsWhere(
        districtCode,
        sql`'中标 ' || minxin_yuan(a.amount_fen) || ' 元，控制价 ' || minxin_yuan(l.control_price_fen) || ' 元'`,
        sql`a.amount_fen > l.control_price_fen`,
      ),
  },
  tender_revocations_reason: {
    table: 'tender_revocations',
    field: 'reason',
    wrong: { zh: '撤销中标须写明理由', en: 'A revocation needs its reason' },
    fix: { zh: '请填写撤销理由', en: 'Enter the reason' },
  },
  tender_revocations_early: {
    table: 'tender_revocations',
    field: 'revokedOn',
    wrong: {
      zh: '撤销日期 {revoked} 早于中标日期 {awarded}',
      en: 'The revocation of {revoked} comes before the award of {awarded}',
    },
    fix: { zh: '请核对撤销日期', en: 'Check the day of the revocation' },
    broken: (districtCode) => sql`
      select concat_ws('/', r.tender_no, r.lot_no, r.supplier_code) as key,
        '撤销 ' || r.revoked_on || '，中标 ' || a.awarded_on as what
      from tender_revocations r join tender_awards a on a.district_code = r.district_code
        and a.tender_no = r.tender_no and a.lot_no = r.lot_no and a.supplier_code = r.supplier_code
      where r.district_code = ${districtCode} and r.revoked_on < a.awarded_on`,
  },
  tender_revocations_contract: {
    table: 'tender_revocations',
    wrong: {
      zh: '标段 {lot} 已签订合同，不能撤销中标',
      en: 'Lot {lot} is under contract: its award cannot be revoked',
    },
    fix: {
      zh: '合同登记有误的，请先更正合同',
      en: 'If the contract was recorded by mistake, correct that first',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', r.tender_no, r.lot_no, r.supplier_code) as key, '合同 ' || c.contract_no as what
      from tender_revocations r join tender_contracts c on c.district_code = r.district_code
        and c.tender_no = r.tender_no and c.lot_no = r.lot_no and c.supplier_code = r.supplier_code
      where r.district_code = ${districtCode}`,
  },
} satisfies Rules;
