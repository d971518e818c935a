import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const LEASES = {
  zh: '社区工厂租赁合同和收款台账',
  en: 'Leases of the community factories, and the ledger of rent',
};

/** The community factory: what is let, and what comes in. */
export const factories = {
  factoryArea: {
    label: '社区工厂面积',
    labelEn: 'Factory area',
    unit: 'm2',
    direction: 'neutral',
    description: '截至期末已建成、可出租的社区工厂面积。',
    descriptionEn:
      'Floor area of community factories built and lettable as of the end of the period.',
    formula: 'Σ ㎡ {建成 ≤ 期末}',
    formulaEn: 'Σ m² {built ≤ end of period}',
    source: LEASES,
    value: { measure: 'factoryM2' },
    published: [{ metric: 'factory_area' }],
  },
  leasedArea: {
    label: '已出租面积',
    labelEn: 'Area leased',
    unit: 'm2',
    direction: 'neutral',
    description: '期内每天出租面积的平均：面积和天数之积除以天数。',
    descriptionEn:
      'Floor area let, on average over the days of the period: area times days, divided by days.',
    formula: 'Σ(出租面积 × 天数) / 天数',
    formulaEn: 'Σ(leased area × days) / days',
    source: LEASES,
    value: { numerator: 'leasedM2Days', denominator: 'factoryDays' },
  },
  occupancy: {
    label: '厂房出租率',
    labelEn: 'Occupancy',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内每天出租的面积与可出租面积之比，逐日相加。',
    descriptionEn:
      'Floor area let as a share of what was lettable, summed day by day over the period.',
    formula: 'Σ(出租面积 × 天数) / Σ(可出租面积 × 天数)',
    formulaEn: 'Σ(leased area × days) / Σ(lettable area × days)',
    source: LEASES,
    value: { numerator: 'leasedM2Days', denominator: 'lettableM2Days' },
  },
  rentDue: {
    label: '应收租金',
    labelEn: 'Rent due',
    unit: 'cny',
    direction: 'neutral',
    description: '期内到期的各期租金；合同租金总额按天平均摊到各期。',
    descriptionEn:
      'Rent that fell due in the period; the rent of a contract is spread evenly over its days.',
    formula: 'Σ 应收 {应收日 ∈ 期}',
    formulaEn: 'Σ due {due ∈ period}',
    source: LEASES,
    value: { measure: 'dueFen' },
  },
  rentPaid: {
    label: '实收租金',
    labelEn: 'Rent paid',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内收到的租金，含补缴的往期欠租和预缴。',
    descriptionEn: 'Rent received in the period, arrears and advance payments included.',
    formula: 'Σ 实收 {收款日 ∈ 期}',
    formulaEn: 'Σ paid {paid ∈ period}',
    source: LEASES,
    value: { measure: 'paidFen' },
  },
  collectionRate: {
    label: '租金收缴率',
    labelEn: 'Collection rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内实收与期内应收之比；补缴往期欠租或预缴时可超过 100 %。',
    descriptionEn:
      'Rent received in the period as a share of what fell due in it; above 100 % where arrears or advances were paid.',
    formula: 'Σ 实收 {收款日 ∈ 期} / Σ 应收 {应收日 ∈ 期}',
    formulaEn: 'Σ paid {paid ∈ period} / Σ due {due ∈ period}',
    source: LEASES,
    value: { numerator: 'paidFen', denominator: 'dueFen' },
  },
  arrears: {
    label: '欠缴租金',
    labelEn: 'Arrears',
    unit: 'cny',
    direction: 'lower_is_better',
    description: '截至期末已到期而未缴的租金，逐份租约计算：一份的预缴不抵另一份的欠缴。',
    descriptionEn:
      'Rent due and not paid as of the end of the period, lease by lease: an advance on one does not offset the arrears of another.',
    formula: 'Σ 租约 max(0, Σ 应收 − Σ 实收) {至期末}',
    formulaEn: 'Σ leases max(0, Σ due − Σ paid) {to the end of the period}',
    source: LEASES,
    value: { measure: 'arrearsFen' },
  },
  arrearsUpTo30: {
    label: '欠租 30 天以内',
    labelEn: 'Arrears up to 30 days',
    unit: 'cny',
    direction: 'lower_is_better',
    description: '截至期末欠缴的租金中到期不超过 30 天的，按自然日计；收款先抵到期最早的。',
    descriptionEn:
      'Of the arrears as of the end of the period, those due for no more than 30 calendar days; payments settle the oldest first.',
    formula: 'Σ 欠缴 {欠期 ≤ 30 天} {至期末}',
    formulaEn: 'Σ arrears {due for ≤ 30 days} {to the end of the period}',
    source: LEASES,
    value: { measure: 'arrearsUpTo30Fen' },
  },
  arrearsUpTo90: {
    label: '欠租 31—90 天',
    labelEn: 'Arrears 31 to 90 days',
    unit: 'cny',
    direction: 'lower_is_better',
    description: '截至期末欠缴的租金中到期31 至 90 天的，按自然日计；收款先抵到期最早的。',
    descriptionEn:
      'Of the arrears as of the end of the period, those due for 31 to 90 calendar days; payments settle the oldest first.',
    formula: 'Σ 欠缴 {31 天 ≤ 欠期 ≤ 90 天} {至期末}',
    formulaEn: 'Σ arrears {31 days ≤ due for ≤ 90 days} {to the end of the period}',
    source: LEASES,
    value: { measure: 'arrearsUpTo90Fen' },
  },
  arrearsOver90: {
    label: '欠租 90 天以上',
    labelEn: 'Arrears over 90 days',
    unit: 'cny',
    direction: 'lower_is_better',
    description: '截至期末欠缴的租金中到期超过 90 天的，按自然日计；收款先抵到期最早的。',
    descriptionEn:
      'Of the arrears as of the end of the period, those due for more than 90 calendar days; payments settle the oldest first.',
    formula: 'Σ 欠缴 {欠期 > 90 天} {至期末}',
    formulaEn: 'Σ arrears {due for > 90 days} {to the end of the period}',
    source: LEASES,
    value: { measure: 'arrearsOver90Fen' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
