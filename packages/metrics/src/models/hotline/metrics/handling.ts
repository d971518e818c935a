import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const EVENTS = { zh: '12345 热线流转记录', en: 'Events of the 12345 hotline’s orders' };
const ORDERS = { zh: '12345 热线工单', en: 'Orders of the 12345 hotline' };
const DUE = { zh: '按应办结工单（到期）计', en: 'Counted over the orders that fell due' };
const DUE_AND_HOLIDAYS = {
  zh: '按应办结工单（到期）计；国务院办公厅节假日安排',
  en: 'Counted over the orders that fell due; holiday notices of the General Office of the State Council',
};

/** How much comes in, and whether it is done in time. */
export const handling = {
  orders: {
    label: '工单量',
    labelEn: 'Orders',
    unit: 'order',
    direction: 'neutral',
    description: '期内受理的工单数。',
    descriptionEn: 'Orders received in the period.',
    formula: '#{受理时间 ∈ 期}',
    formulaEn: '#{received ∈ period}',
    source: ORDERS,
    value: { measure: 'received' },
    published: [{ metric: 'orders' }],
  },
  closed: {
    label: '办结量',
    labelEn: 'Orders closed',
    unit: 'order',
    direction: 'neutral',
    description: '期内首次办结的工单数，不论何时受理。',
    descriptionEn: 'Orders first closed in the period, whenever they were received.',
    formula: '#{办结时间 ∈ 期}',
    formulaEn: '#{closed ∈ period}',
    source: ORDERS,
    value: { measure: 'closed' },
  },
  voided: {
    label: '作废工单',
    labelEn: 'Orders voided',
    unit: 'order',
    direction: 'neutral',
    description: '期内作废的工单：重复或误登的，不计入各项比率。',
    descriptionEn:
      'Orders voided in the period, being duplicates or entered by mistake; they count in no rate.',
    formula: '#{作废时间 ∈ 期}',
    formulaEn: '#{voided ∈ period}',
    source: EVENTS,
    value: { measure: 'voided' },
  },
  onTimeRate: {
    label: '热线按期办结率',
    labelEn: 'Hotline on-time rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内到期的工单中按期办结的比例；逾期未结的也在分母里，作废的不在，首次办结定按期与否。',
    descriptionEn:
      'Of the orders that fell due in the period, the share closed in time. Orders still open and overdue are in the denominator, void ones are not; the first closure decides.',
    formula: '#{到期 ∈ 期, 办结 ≤ 到期} / #{到期 ∈ 期, 到期 ≤ 截至}',
    formulaEn: '#{due ∈ period, closed ≤ due} / #{due ∈ period, due ≤ as-of}',
    source: DUE,
    value: { numerator: 'onTime', denominator: 'due' },
    parts: {
      unit: 'order',
      numerator: { zh: '按期', en: 'on time' },
      denominator: { zh: '应办结', en: 'due' },
    },
    published: [{ metric: 'on_time_rate' }],
    targets: [
      {
        from: '2019-01-01',
        value: 1,
        source: {
          zh: '12345 热线工单办理时限：5 个工作日，经批准可延长 5 个工作日',
          en: 'Limit of a hotline order: 5 working days, 5 more with approval',
        },
      },
    ],
  },
  openOverdue: {
    label: '逾期未结',
    labelEn: 'Open and overdue',
    unit: 'order',
    direction: 'lower_is_better',
    description: '截至期末（或数据截至日）已过时限而未办结、未作废的工单；重办的以首次办结为准。',
    descriptionEn:
      'Orders past their due date as of the end of the period (or the data day) that are neither closed nor void; of a reopened order the first closure counts.',
    formula: '#{到期 < 截至, 未办结, 未作废}',
    formulaEn: '#{due < as-of, not closed, not void}',
    source: DUE,
    value: { measure: 'openOverdue' },
  },
  overdueUpTo5: {
    label: '逾期 1—5 个工作日',
    labelEn: 'Overdue 1 to 5 working days',
    unit: 'order',
    direction: 'lower_is_better',
    description:
      '截至期末（或数据截至日）逾期未结的工单中逾期 1—5 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。',
    descriptionEn:
      'Of the orders open and overdue as of the end of the period (or the data day), those 1 to 5 working days late: working days after the due day, at least one.',
    formula: '#{逾期未结, 逾期工作日 ∈ 1—5}',
    formulaEn: '#{open and overdue, working days late ∈ 1–5}',
    source: DUE_AND_HOLIDAYS,
    value: { measure: 'overdueUpTo5' },
  },
  overdueUpTo20: {
    label: '逾期 6—20 个工作日',
    labelEn: 'Overdue 6 to 20 working days',
    unit: 'order',
    direction: 'lower_is_better',
    description:
      '截至期末（或数据截至日）逾期未结的工单中逾期 6—20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。',
    descriptionEn:
      'Of the orders open and overdue as of the end of the period (or the data day), those 6 to 20 working days late: working days after the due day, at least one.',
    formula: '#{逾期未结, 逾期工作日 ∈ 6—20}',
    formulaEn: '#{open and overdue, working days late ∈ 6–20}',
    source: DUE_AND_HOLIDAYS,
    value: { measure: 'overdueUpTo20' },
  },
  overdueOver20: {
    label: '逾期 20 个工作日以上',
    labelEn: 'Overdue over 20 working days',
    unit: 'order',
    direction: 'lower_is_better',
    description:
      '截至期末（或数据截至日）逾期未结的工单中逾期 超过 20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。',
    descriptionEn:
      'Of the orders open and overdue as of the end of the period (or the data day), those more than 20 working days late: working days after the due day, at least one.',
    formula: '#{逾期未结, 逾期工作日 > 20}',
    formulaEn: '#{open and overdue, working days late > 20}',
    source: DUE_AND_HOLIDAYS,
    value: { measure: 'overdueOver20' },
  },
  withoutDue: {
    label: '无时限工单',
    labelEn: 'Orders without a due date',
    unit: 'order',
    direction: 'lower_is_better',
    description: '期内受理而没有到期时间、未作废的工单，属数据缺陷：不算按期，也不在按期办结率里。',
    descriptionEn:
      'Orders received in the period, not void, without a due date: a defect of the data, neither on time nor in the on-time rate.',
    formula: '#{受理 ∈ 期, 无到期, 未作废}',
    formulaEn: '#{received ∈ period, no due, not void}',
    source: ORDERS,
    value: { measure: 'withoutDue' },
  },
  open: {
    label: '在办工单',
    labelEn: 'Open orders',
    unit: 'order',
    direction: 'neutral',
    description: '截至期末（或数据截至日）未办结、未作废的工单，正在重办的也计入。',
    descriptionEn:
      'Orders neither closed nor void as of the end of the period (or the data day), those reopened and still open included.',
    formula: '#受理 − #办结 − #作废 + #重办（期初起累计）',
    formulaEn: '#received − #closed − #void + #reopened (since the first record)',
    source: EVENTS,
    value: { measure: 'open' },
  },
  closedOnTimeRate: {
    label: '办结工单按期率',
    labelEn: 'On-time rate of closed orders',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内首次办结、有时限的工单中按期的比例；逾期未结的不在其中，须与按期办结率并看。',
    descriptionEn:
      'Of the orders first closed in the period that had a due date, the share closed in time. Orders still open and overdue are not in it: read it beside the on-time rate.',
    formula: '#{办结 ∈ 期, 办结 ≤ 到期} / #{办结 ∈ 期, 有时限}',
    formulaEn: '#{closed ∈ period, closed ≤ due} / #{closed ∈ period, has due}',
    source: { zh: '按办结工单计', en: 'Counted over the orders closed' },
    value: { numerator: 'closedOnTime', denominator: 'closedDue' },
  },
  medianHandlingHours: {
    label: '办理时长中位数',
    labelEn: 'Median handling time',
    unit: 'hour',
    direction: 'lower_is_better',
    description:
      '期内首次办结的工单从受理到办结的小时数，取中位数：一半的工单不超过它；节假日也计入，作废的不计。误差不超过 1 %。',
    descriptionEn:
      'Hours from reception to closure of the orders first closed in the period, median: half of them took no longer. Holidays count, void orders do not; within 1 % of the exact value.',
    formula: '第 ⌈0.5 n⌉ 小的（办结时间 − 受理时间），n = #{办结时间 ∈ 期, 未作废}，±1 %',
    formulaEn:
      'the ⌈0.5 n⌉-th smallest (closed − received), n = #{closed ∈ period, not void}, ±1 %',
    source: ORDERS,
    value: { measure: 'medianHours' },
  },
  p90HandlingHours: {
    label: '九成工单办理时长',
    labelEn: 'Handling time of nine in ten',
    unit: 'hour',
    direction: 'lower_is_better',
    description:
      '期内首次办结的工单从受理到办结的小时数，取九成分位数：九成的工单不超过它；节假日也计入，作废的不计。误差不超过 1 %。',
    descriptionEn:
      'Hours from reception to closure of the orders first closed in the period, ninth decile: nine in ten took no longer. Holidays count, void orders do not; within 1 % of the exact value.',
    formula: '第 ⌈0.9 n⌉ 小的（办结时间 − 受理时间），n = #{办结时间 ∈ 期, 未作废}，±1 %',
    formulaEn:
      'the ⌈0.9 n⌉-th smallest (closed − received), n = #{closed ∈ period, not void}, ±1 %',
    source: ORDERS,
    value: { measure: 'p90Hours' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
