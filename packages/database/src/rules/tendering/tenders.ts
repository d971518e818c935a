import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

const AMOUNT = {
  zh: '请填写大于零的金额',
  en: 'Enter an amount above zero',
};

export const tenderRules = {
  suppliers_credit_code: {
    table: 'suppliers',
    field: 'creditCode',
    wrong: {
      zh: '统一社会信用代码“{code}”不符合 GB 32100：长度、字符或校验码有误',
      en: 'The credit code {code} does not follow GB 32100: its length, a character or its check digit is wrong',
    },
    fix: {
      zh: '请按营业执照核对 18 位代码（不含字母 I、O、S、V、Z）',
      en: 'Check the 18 characters against the business licence (the letters I, O, S, V, Z do not occur)',
    },
    broken: (districtCode) => sql`
      select code as key, credit_code as what from suppliers
      where district_code = ${districtCode} and not minxin_credit_code_valid(credit_code)`,
  },
  suppliers_made_up: {
    table: 'suppliers',
    field: 'creditCode',
    wrong: {
      zh: '模拟的供应商不能带有统一社会信用代码',
      en: 'A made-up supplier carries no credit code',
    },
    fix: {
      zh: '请留空，以免误指真实单位',
      en: 'Leave it empty, so that no real company is meant',
    },
  },
  tenders_award: {
    table: 'tenders',
    field: 'awardFen',
    wrong: { zh: '中标金额须大于零', en: 'The amount awarded must be above zero' },
    fix: AMOUNT,
  },
  tenders_budget: {
    table: 'tenders',
    field: 'budgetFen',
    wrong: { zh: '预算须大于零', en: 'The budget must be above zero' },
    fix: {
      zh: '请填写大于零的金额；没有预算数据的请留空',
      en: 'Enter an amount above zero, or leave it empty where no budget is known',
    },
  },
  tenders_control_price: {
    table: 'tenders',
    field: 'controlPriceFen',
    wrong: { zh: '控制价须大于零', en: 'The control price must be above zero' },
    fix: {
      zh: '请填写大于零的金额；不设控制价的请留空',
      en: 'Enter an amount above zero, or leave it empty where there is none',
    },
  },
  tenders_award_price: {
    table: 'tenders',
    field: 'awardFen',
    wrong: {
      zh: '中标金额合计超过了项目控制价',
      en: 'The amounts awarded exceed the control price of the tender',
    },
    fix: {
      zh: '请核对各标段中标金额与项目控制价；报价均超过控制价的应当流标',
      en: 'Check the awards of the lots and the control price; a tender whose bids all exceed it fails',
    },
  },
  tenders_bidders: {
    table: 'tenders',
    field: 'bidders',
    wrong: { zh: '投标家数至少为 1', en: 'There must be at least one bidder' },
    fix: {
      zh: '请填写实际投标家数；尚未收到投标的请留空',
      en: 'Enter how many bid, or leave it empty while there are no bids',
    },
  },
  tenders_direct: {
    table: 'tenders',
    field: 'bidders',
    wrong: {
      zh: '单一来源采购只能有一家供应商',
      en: 'A direct procurement (single source) has exactly one supplier',
    },
    fix: {
      zh: '请核对采购方式，或只保留这一家供应商的报价',
      en: 'Check the method, or keep the one supplier that was asked',
    },
  },
  tenders_order: {
    table: 'tenders',
    field: 'awardedOn',
    wrong: { zh: '中标日期早于公告日期', en: 'The award comes before the notice' },
    fix: {
      zh: '请核对公告日期与中标日期',
      en: 'Check the day of the notice and that of the award',
    },
  },
  tenders_result: {
    table: 'tenders',
    field: 'awardedOn',
    wrong: {
      zh: '中标结果不完整：中标日期、中标金额和投标家数须同时填写，未中标的不填供应商',
      en: 'The result is incomplete: the day, the amount and the number of bidders belong together, and a supplier needs an award',
    },
    fix: {
      zh: '请补齐中标结果；尚未定标的请全部留空',
      en: 'Complete the result, or leave all of it empty while nothing is awarded',
    },
  },
  tenders_deadline: {
    table: 'tenders',
    field: 'bidDeadline',
    wrong: { zh: '投标截止时间早于公告日期', en: 'The bid deadline comes before the notice' },
    fix: { zh: '请核对公告日期与投标截止时间', en: 'Check the day of the notice and the deadline' },
  },
  tenders_opening: {
    table: 'tenders',
    field: 'openedAt',
    wrong: {
      zh: '开标时间早于投标截止时间，或未填写投标截止时间',
      en: 'Bids were opened before the deadline, or no deadline is given',
    },
    fix: {
      zh: '开标应在投标截止之时或之后进行，请核对两个时间',
      en: 'Bids are opened at the deadline or after it: check both times',
    },
  },
  tenders_summary: {
    table: 'tenders',
    wrong: {
      zh: '项目 {tender} 已登记投标和中标明细，其中标结果与投标家数由明细汇总，不能另行填写',
      en: 'The result and number of bidders of {tender} are told by its bids and awards and are not entered apart',
    },
    fix: {
      zh: '请修改投标或中标明细，汇总随之更新',
      en: 'Change the bids or awards: the summary follows them',
    },
    broken: (districtCode) => sql`
      select t.tender_no as key, '汇总与明细不符' as what from tenders t
      left join lateral minxin_tenders_result(t.district_code, t.tender_no) r on true
      where t.district_code = ${districtCode}
        and (r.award_fen is not null and (r.awarded_on, r.award_fen, r.supplier_code)
            is distinct from (t.awarded_on, t.award_fen, t.supplier_code)
          or minxin_tenders_bidders(t.district_code, t.tender_no) <> t.bidders)`,
  },
  tender_lots_number: {
    table: 'tender_lots',
    field: 'lotNo',
    wrong: { zh: '标段号须从 1 起', en: 'Lots are numbered from 1' },
    fix: {
      zh: '请填写正整数；不分标段的填 1',
      en: 'Enter a number from 1; an undivided tender has lot 1',
    },
  },
  tender_lots_budget: {
    table: 'tender_lots',
    field: 'budgetFen',
    wrong: { zh: '标段预算须大于零', en: 'The budget of the lot must be above zero' },
    fix: AMOUNT,
  },
  tender_lots_control_price: {
    table: 'tender_lots',
    field: 'controlPriceFen',
    wrong: { zh: '标段控制价须大于零', en: 'The control price of the lot must be above zero' },
    fix: AMOUNT,
  },
  tender_lots_within_budget: {
    table: 'tender_lots',
    field: 'budgetFen',
    wrong: {
      zh: '各标段预算合计 {total} 元，超过项目预算 {budget} 元',
      en: 'The budgets of the lots come to {total} yuan, more than the {budget} yuan of the tender',
    },
    fix: {
      zh: '请核对标段预算，或先更正项目预算',
      en: 'Check the budgets of the lots, or correct that of the tender first',
    },
    broken: (districtCode) => sql`
      select t.tender_no as key, '标段预算合计 ' || minxin_yuan(sum(l.budget_fen)) || ' 元' as what
      from tenders t join tender_lots l on l.district_code = t.district_code and l.tender_no = t.tender_no
      where t.district_code = ${districtCode}
      group by t.district_code, t.tender_no having sum(l.budget_fen) > t.budget_fen`,
  },
} satisfies Rules;
