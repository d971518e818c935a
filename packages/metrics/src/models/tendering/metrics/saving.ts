import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const DEALS = {
  zh: '公共资源交易中心成交记录',
  en: 'Awards at the public resources trading centre',
};

/** What it saved. */
export const saving = {
  savingRate: {
    label: '节资率',
    labelEn: 'Saving rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内中标且有预算的标段中，预算与中标金额之差占预算的比例；没有预算的不计入，也不当作零。',
    descriptionEn:
      'Budget less amount awarded, as a share of the budget, over the lots awarded in the period that have a budget; lots without one are left out, not taken for zero.',
    formula: '(Σ 预算 − Σ 中标金额) / Σ 预算，仅有预算的标段',
    formulaEn: '(Σ budget − Σ amount awarded) / Σ budget, lots with a budget only',
    source: {
      zh: '节资率：对预算，不与下浮率相混',
      en: 'Saving rate: against the budget, never mixed with the discount on the control price',
    },
    value: { numerator: 'savedFen', denominator: 'budgetFen' },
  },
  savingKnown: {
    label: '计入节资的标段',
    labelEn: 'Lots with a budget',
    unit: 'tender',
    direction: 'neutral',
    description: '期内中标、预算已知的标段数，是节资率的样本量。不分标段的项目按一个标段计。',
    descriptionEn:
      'Lots awarded in the period with a known budget: the sample of the saving rate. A project without lots counts as one.',
    formula: '#{中标日 ∈ 期, 有预算}',
    formulaEn: '#{awarded ∈ period, with a budget}',
    source: DEALS,
    value: { measure: 'budgetedLots' },
  },
  savingExcluded: {
    label: '无预算数据的标段',
    labelEn: 'Lots without a budget',
    unit: 'tender',
    direction: 'lower_is_better',
    description: '期内中标而没有预算数据、因此不计入节资率的标段数。',
    descriptionEn:
      'Lots awarded in the period without a known budget, and so left out of the saving rate.',
    formula: '#{中标日 ∈ 期, 无预算}',
    formulaEn: '#{awarded ∈ period, without a budget}',
    source: DEALS,
    value: { measure: 'unbudgetedLots' },
  },
  discountRate: {
    label: '下浮率',
    labelEn: 'Below the control price',
    unit: 'ratio',
    direction: 'neutral',
    description:
      '期内中标且有最高限价的标段中，最高限价与中标金额之差占最高限价的比例；与节资率的口径不同，不相混。',
    descriptionEn:
      'Control price less amount awarded, as a share of the control price, over the lots awarded in the period that have one; another measure than the saving rate, and never mixed with it.',
    formula: '(Σ 最高限价 − Σ 中标金额) / Σ 最高限价，仅有最高限价的标段',
    formulaEn:
      '(Σ control price − Σ amount awarded) / Σ control price, lots with a control price only',
    source: DEALS,
    value: { numerator: 'belowControlFen', denominator: 'controlPriceFen' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
