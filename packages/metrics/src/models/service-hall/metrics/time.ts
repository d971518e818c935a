import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const DUE = { zh: '按应办结办件（到期）计', en: 'Counted over the cases that fell due' };
const DUE_AND_HOLIDAYS = {
  zh: '按应办结办件（到期）计；国务院办公厅节假日安排',
  en: 'Counted over the cases that fell due; holiday notices of the General Office of the State Council',
};
const CLOSED = { zh: '按已办结办件计', en: 'Counted over the cases closed' };

/** Whether it is done within the time promised. */
export const time = {
  onTimeRate: {
    label: '按期办结率',
    labelEn: 'On-time rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内到期的办件中按期办结的比例；逾期未结的也在分母里，到期前撤回的和没有时限的不在。',
    descriptionEn:
      'Of the cases that fell due in the period, the share closed in time. Cases still open and overdue are in the denominator; those withdrawn before they fell due and those without a due date are not.',
    formula: '#{到期 ∈ 期, 办结 ≤ 到期} / #{到期 ∈ 期, 到期 ≤ 截至}',
    formulaEn: '#{due ∈ period, closed ≤ due} / #{due ∈ period, due ≤ as-of}',
    source: DUE,
    value: { numerator: 'onTime', denominator: 'due' },
    parts: {
      unit: 'case',
      numerator: { zh: '按期', en: 'on time' },
      denominator: { zh: '应办结', en: 'due' },
    },
    targets: [
      {
        from: '2019-01-01',
        value: 1,
        source: {
          zh: '承诺时限：承诺件在承诺的工作日内办结',
          en: 'Promised limit: a promised case is closed within the working days promised',
        },
      },
    ],
  },
  openOverdue: {
    label: '逾期未结',
    labelEn: 'Open and overdue',
    unit: 'case',
    direction: 'lower_is_better',
    description: '截至期末（或数据截至日）已过时限而未办结、未撤回的办件。',
    descriptionEn:
      'Cases past their due date as of the end of the period (or the data day) that are neither closed nor withdrawn.',
    formula: '#{到期 < 截至, 未办结, 未撤回}',
    formulaEn: '#{due < as-of, not closed, not withdrawn}',
    source: DUE,
    value: { measure: 'openOverdue' },
  },
  overdueUpTo5: {
    label: '逾期 1—5 个工作日',
    labelEn: 'Overdue 1 to 5 working days',
    unit: 'case',
    direction: 'lower_is_better',
    description:
      '截至期末（或数据截至日）逾期未结的办件中逾期 1—5 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。',
    descriptionEn:
      'Of the cases open and overdue as of the end of the period (or the data day), those 1 to 5 working days late: working days after the due day, at least one.',
    formula: '#{逾期未结, 逾期工作日 ∈ 1—5}',
    formulaEn: '#{open and overdue, working days late ∈ 1–5}',
    source: DUE_AND_HOLIDAYS,
    value: { measure: 'overdueUpTo5' },
  },
  overdueUpTo20: {
    label: '逾期 6—20 个工作日',
    labelEn: 'Overdue 6 to 20 working days',
    unit: 'case',
    direction: 'lower_is_better',
    description:
      '截至期末（或数据截至日）逾期未结的办件中逾期 6—20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。',
    descriptionEn:
      'Of the cases open and overdue as of the end of the period (or the data day), those 6 to 20 working days late: working days after the due day, at least one.',
    formula: '#{逾期未结, 逾期工作日 ∈ 6—20}',
    formulaEn: '#{open and overdue, working days late ∈ 6–20}',
    source: DUE_AND_HOLIDAYS,
    value: { measure: 'overdueUpTo20' },
  },
  overdueOver20: {
    label: '逾期 20 个工作日以上',
    labelEn: 'Overdue over 20 working days',
    unit: 'case',
    direction: 'lower_is_better',
    description:
      '截至期末（或数据截至日）逾期未结的办件中逾期 超过 20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。',
    descriptionEn:
      'Of the cases open and overdue as of the end of the period (or the data day), those more than 20 working days late: working days after the due day, at least one.',
    formula: '#{逾期未结, 逾期工作日 > 20}',
    formulaEn: '#{open and overdue, working days late > 20}',
    source: DUE_AND_HOLIDAYS,
    value: { measure: 'overdueOver20' },
  },
  closedOnTimeRate: {
    label: '办结件按期率',
    labelEn: 'On-time share of closures',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内办结、有时限的办件中按期办结的比例；逾期未结的不在分母里，须与按期办结率并看。',
    descriptionEn:
      'Of the cases closed in the period that had a due date, the share closed in time. Cases still open and overdue are not in the denominator: read it beside the on-time rate.',
    formula: '#{办结 ∈ 期, 办结 ≤ 到期} / #{办结 ∈ 期, 有到期}',
    formulaEn: '#{closed ∈ period, closed ≤ due} / #{closed ∈ period, has due}',
    source: CLOSED,
    value: { numerator: 'closedOnTime', denominator: 'closedWithDue' },
  },
  withoutDue: {
    label: '无时限办件',
    labelEn: 'Cases without a due date',
    unit: 'case',
    direction: 'lower_is_better',
    description: '期内受理而没有到期时间的办件，属数据缺陷：不算按期，也不在按期办结率里。',
    descriptionEn:
      'Cases accepted in the period without a due date: a defect of the data, neither on time nor in the on-time rate.',
    formula: '#{受理 ∈ 期, 无到期}',
    formulaEn: '#{accepted ∈ period, no due}',
    source: { zh: '政务服务数据质量：办件', en: 'Data quality of government services: cases' },
    value: { measure: 'withoutDue' },
  },
  medianHandlingHours: {
    label: '办理时长中位数',
    labelEn: 'Median handling time',
    unit: 'hour',
    direction: 'lower_is_better',
    description:
      '期内首次办结的办件从受理到办结的小时数，取中位数：一半的办件不超过它；节假日和暂停也计入。误差不超过 1 %。',
    descriptionEn:
      'Hours from acceptance to closure of the cases first closed in the period, median: half of them took no longer. Holidays and pauses count; within 1 % of the exact value.',
    formula: '第 ⌈0.5 n⌉ 小的（办结 − 受理），n = #{办结 ∈ 期}，±1 %',
    formulaEn: 'the ⌈0.5 n⌉-th smallest (closed − accepted), n = #{closed ∈ period}, ±1 %',
    source: CLOSED,
    value: { measure: 'medianHours' },
  },
  p90HandlingHours: {
    label: '九成办件办理时长',
    labelEn: 'Handling time of nine in ten',
    unit: 'hour',
    direction: 'lower_is_better',
    description:
      '期内首次办结的办件从受理到办结的小时数，取九成分位数：九成的办件不超过它；节假日和暂停也计入。误差不超过 1 %。',
    descriptionEn:
      'Hours from acceptance to closure of the cases first closed in the period, ninth decile: nine in ten took no longer. Holidays and pauses count; within 1 % of the exact value.',
    formula: '第 ⌈0.9 n⌉ 小的（办结 − 受理），n = #{办结 ∈ 期}，±1 %',
    formulaEn: 'the ⌈0.9 n⌉-th smallest (closed − accepted), n = #{closed ∈ period}, ±1 %',
    source: CLOSED,
    value: { measure: 'p90Hours' },
  },
  speedUp: {
    label: '实际提速',
    labelEn: 'Speed-up',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内首次办结、记有时限的承诺件，实际比承诺少用的工作日占承诺工作日的比例，合并计算；暂停不计，受理当日为零。',
    descriptionEn:
      'Working days saved against those promised, as a share of the days promised, pooled over the promised cases first closed in the period whose times are recorded. Pauses do not count, and the day of acceptance is day zero.',
    formula: '(Σ承诺工作日 − Σ实际工作日) / Σ承诺工作日',
    formulaEn: '(Σ promised days − Σ actual days) / Σ promised days',
    source: { zh: '政务服务事项目录：承诺件', en: 'Catalogue of service items: promised cases' },
    value: { numerator: 'daysGained', denominator: 'daysPromised' },
  },
  daysPromised: {
    label: '件均承诺时限',
    labelEn: 'Limit promised a case',
    unit: 'day',
    direction: 'lower_is_better',
    description: '期内首次办结、记有时限的承诺件，平均承诺多少个工作日办结。',
    descriptionEn:
      'Working days promised a case, on average over the promised cases first closed in the period whose times are recorded.',
    formula: 'Σ承诺工作日 / #{首次办结 ∈ 期, 承诺件}',
    formulaEn: 'Σ promised days / #{first closed ∈ period, promised case}',
    source: { zh: '政务服务事项目录：承诺件', en: 'Catalogue of service items: promised cases' },
    value: { numerator: 'daysPromised', denominator: 'timed' },
  },
  daysWorked: {
    label: '件均实际用时',
    labelEn: 'Time taken a case',
    unit: 'day',
    direction: 'lower_is_better',
    description:
      '期内首次办结、记有时限的承诺件，平均实际用了多少个工作日；暂停不计，受理当日为零。',
    descriptionEn:
      'Working days taken a case, on average over the promised cases first closed in the period whose times are recorded. Pauses do not count, and the day of acceptance is day zero.',
    formula: 'Σ实际工作日 / #{首次办结 ∈ 期, 承诺件}',
    formulaEn: 'Σ actual days / #{first closed ∈ period, promised case}',
    source: { zh: '政务服务事项目录：承诺件', en: 'Catalogue of service items: promised cases' },
    value: { numerator: 'daysWorked', denominator: 'timed' },
  },
  compressionRate: {
    label: '承诺时限压缩率',
    labelEn: 'Limits shortened',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '截至期末在册、有法定时限的事项，承诺比法定少的工作日占法定工作日的比例，合并计算。',
    descriptionEn:
      'Working days by which promised limits are shorter than statutory ones, as a share of the statutory days, pooled over the items listed as of the end of the period that have a statutory limit.',
    formula: '(Σ法定时限 − Σ承诺时限) / Σ法定时限',
    formulaEn: '(Σ statutory days − Σ promised days) / Σ statutory days',
    source: { zh: '政务服务事项目录', en: 'Catalogue of service items' },
    value: { numerator: 'savedDays', denominator: 'statutoryDays' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
