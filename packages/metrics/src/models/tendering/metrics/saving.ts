import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const DEALS = '公共资源交易中心成交记录';

/** What it saved. */
export const saving = {
  savingRate: {
    label: '节资率',
    labelEn: 'Saving rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内中标且有预算的标段中，预算与中标金额之差占预算的比例；没有预算的不计入，也不当作零。',
    formula: '(Σ 预算 − Σ 中标金额) / Σ 预算，仅有预算的标段',
    source: '节资率：对预算，不与下浮率相混',
    value: { numerator: 'savedFen', denominator: 'budgetFen' },
  },
  savingKnown: {
    label: '计入节资的标段',
    labelEn: 'Lots with a budget',
    unit: 'tender',
    direction: 'neutral',
    description: '期内中标、预算已知的标段数，是节资率的样本量。不分标段的项目按一个标段计。',
    formula: '#{中标日 ∈ 期, 有预算}',
    source: DEALS,
    value: { measure: 'budgetedLots' },
  },
  savingExcluded: {
    label: '无预算数据的标段',
    labelEn: 'Lots without a budget',
    unit: 'tender',
    direction: 'lower_is_better',
    description: '期内中标而没有预算数据、因此不计入节资率的标段数。',
    formula: '#{中标日 ∈ 期, 无预算}',
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
    formula: '(Σ 最高限价 − Σ 中标金额) / Σ 最高限价，仅有最高限价的标段',
    source: DEALS,
    value: { numerator: 'belowControlFen', denominator: 'controlPriceFen' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
