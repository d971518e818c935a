import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const hotlineCallbackRules = {
  hotline_callbacks_answers: {
    table: 'hotline_callbacks',
    wrong: {
      zh: '有效回访须填是否联系、是否解决和满意度；无效回访三项都不填',
      en: 'A valid call-back has all three answers (contacted, solved, satisfaction), one that does not count has none',
    },
    fix: { zh: '请补全三项，或改为无效回访', en: 'Fill in the answers, or mark it as not valid' },
  },
  hotline_callbacks_invalid_reason: {
    table: 'hotline_callbacks',
    field: 'invalidReason',
    wrong: {
      zh: '无效回访须写明原因；有效回访不填',
      en: 'A call-back that does not count says why, a valid one says nothing',
    },
    fix: {
      zh: '请填写原因（如无人接听、号码有误），或留空',
      en: 'Write the reason, or leave it empty',
    },
  },
  hotline_callbacks_satisfaction: {
    table: 'hotline_callbacks',
    field: 'satisfaction',
    wrong: {
      zh: '满意度只有满意、基本满意、不满意',
      en: 'Satisfaction is satisfied, basically satisfied or unsatisfied',
    },
    fix: { zh: '请选择其中一项', en: 'Choose one of these' },
  },
  hotline_callbacks_closure: {
    table: 'hotline_callbacks',
    field: 'closure',
    wrong: { zh: '第几次办结从 1 起算', en: 'Closures are counted from 1' },
    fix: { zh: '此项由系统计数，不必填写', en: 'The system counts them: leave it out' },
  },
  hotline_callbacks_closed: {
    table: 'hotline_callbacks',
    field: 'calledAt',
    wrong: {
      zh: '回访时工单 {order} 还没有办结，或正在重办',
      en: 'Order {order} was not closed when it was called back about',
    },
    fix: { zh: '请在办结之后回访', en: 'Call back after the closure' },
    broken: (districtCode) => sql`
      select c.order_no as key, 'called at ' || c.called_at || ', closure ' || c.closure as what
      from hotline_callbacks c
      join hotline_orders o on o.district_code = c.district_code and o.order_no = c.order_no
      cross join lateral (
        select count(*) filter (where e.kind = 'reopened') as reopened,
          coalesce((array_agg(e.kind order by e.seq desc))[1], 'closed') as latest
        from hotline_order_events e
        where o.reopenings > 0 and e.district_code = c.district_code and e.order_no = c.order_no
          and e.kind in ('closed', 'reopened', 'voided') and e.at <= c.called_at) h
      where c.district_code = ${districtCode} and (o.closed_at is null or c.called_at < o.closed_at
        or h.reopened > 0 and h.latest <> 'closed' or c.closure <> h.reopened + 1)`,
  },
  hotline_callbacks_once: {
    table: 'hotline_callbacks',
    field: 'valid',
    wrong: {
      zh: '工单 {order} 的这次办结已有一次有效回访',
      en: 'This closure of order {order} has a valid call-back already',
    },
    fix: {
      zh: '一次办结只计一次有效回访；前一次有误的，请更正前一次',
      en: 'One counts for each closure: correct the earlier one if it is wrong',
    },
    broken: (districtCode) => sql`
      select order_no as key, count(*) || ' valid call-backs of closure ' || closure as what
      from hotline_callbacks where district_code = ${districtCode} and valid
      group by order_no, closure having count(*) > 1`,
  },
  hotline_rate_weights_whole: {
    table: 'hotline_rate_weights',
    wrong: {
      zh: '响应、解决、满意三项权重须为不小于 0 的整数，合计 100',
      en: 'The three weights are whole numbers from 0 that add up to 100',
    },
    fix: { zh: '请核对三项权重', en: 'Check the three weights' },
  },
  hotline_rate_weights_formula: {
    table: 'hotline_rate_weights',
    field: 'formula',
    wrong: {
      zh: '满意率算法只有三种：基本满意按 0.9 计、只计满意、扣除不满意',
      en: 'Satisfaction is counted in one of three ways: basically satisfied at 0.9, satisfied only, all but the unsatisfied',
    },
    fix: { zh: '请选择其中一种', en: 'Choose one of these' },
  },
  hotline_rate_weights_document: {
    table: 'hotline_rate_weights',
    field: 'document',
    wrong: { zh: '没有写明权重依据的文件', en: 'The weights name no document' },
    fix: { zh: '请填写文件名称和文号', en: 'Write the title and number of the document' },
  },
} satisfies Rules;
