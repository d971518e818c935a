import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const WORKS = { KIND: ['works'] };
const PROCUREMENT = { KIND: ['procurement'] };
const DEALS = {
  zh: '公共资源交易中心成交记录',
  en: 'Awards at the public resources trading centre',
};

/** What was awarded, to whom, how long it took. */
export const awards = {
  count: {
    label: '成交项数',
    labelEn: 'Awards',
    unit: 'tender',
    direction: 'neutral',
    description: '期内中标或成交的工程招标与政府采购项数。',
    descriptionEn: 'Works tenders and government procurements awarded in the period.',
    formula: '#{中标日 ∈ 期}',
    formulaEn: '#{awarded ∈ period}',
    source: DEALS,
    value: { measure: 'awarded' },
    published: [
      { metric: 'works_tenders', where: WORKS },
      { metric: 'procurements', where: PROCUREMENT },
    ],
  },
  amount: {
    label: '成交额',
    labelEn: 'Amount awarded',
    unit: 'cny',
    direction: 'neutral',
    description: '期内中标或成交金额之和，按人民币分计，不同币种不相加。',
    descriptionEn:
      'Sum of the amounts awarded in the period, counted in fen of renminbi; amounts of different currencies are never added.',
    formula: 'Σ 中标金额',
    formulaEn: 'Σ amount awarded',
    source: DEALS,
    value: { measure: 'awardFen' },
    published: [
      { metric: 'works_amount', where: WORKS },
      { metric: 'procurement_amount', where: PROCUREMENT },
    ],
  },
  averageAmount: {
    label: '平均成交额',
    labelEn: 'Average award',
    unit: 'cny',
    direction: 'neutral',
    description: '成交额除以成交项数。',
    descriptionEn: 'Amount awarded, divided by the number of awards.',
    formula: 'Σ 中标金额 / #{中标日 ∈ 期}',
    formulaEn: 'Σ amount awarded / #{awarded ∈ period}',
    source: DEALS,
    value: { numerator: 'awardFen', denominator: 'awarded' },
  },
  suppliers: {
    label: '中标供应商数',
    labelEn: 'Winning suppliers',
    unit: 'enterprise',
    direction: 'neutral',
    description: '期内中标的供应商家数，同一家中标多次只计一次。',
    descriptionEn: 'Suppliers that won in the period; one that won several times counts once.',
    formula: '#{不同的中标供应商：中标日 ∈ 期}',
    formulaEn: '#{distinct winners: awarded ∈ period}',
    source: DEALS,
    value: { measure: 'winners' },
  },
  topSupplierShare: {
    label: '第一供应商份额',
    labelEn: 'Share of the top supplier',
    unit: 'ratio',
    direction: 'lower_is_better',
    description: '期内中标金额最多的一家供应商占全部中标金额的比例；中标人不明的标段不计。',
    descriptionEn:
      'Share of all amounts awarded in the period that went to the supplier who won most; lots whose winner is unknown do not count.',
    formula: 'max 供应商中标金额 / Σ 中标金额',
    formulaEn: 'max amount of a supplier / Σ amount awarded',
    source: DEALS,
    value: { numerator: 'topSupplierFen', denominator: 'suppliedFen' },
  },
  concentration: {
    label: '供应商集中度',
    labelEn: 'Supplier concentration (HHI)',
    unit: 'ratio',
    direction: 'lower_is_better',
    description:
      '赫芬达尔—赫希曼指数：各供应商中标金额份额的平方和，全由一家中标为 100 %；中标人不明的标段不计。',
    descriptionEn:
      'Herfindahl-Hirschman index: the sum of the squared shares of suppliers in the amounts awarded, 100 % where one supplier won everything; lots whose winner is unknown do not count.',
    formula: 'Σ s²，s = 供应商中标金额 / Σ 中标金额',
    formulaEn: 'Σ s², s = amount of a supplier / Σ amount awarded',
    source: DEALS,
    value: { numerator: 'concentratedFen', denominator: 'suppliedFen' },
  },
  cycleDays: {
    label: '平均招标周期',
    labelEn: 'Average cycle',
    unit: 'day',
    direction: 'lower_is_better',
    description: '期内中标的标段从首次公告到中标的平均天数，按自然日计。',
    descriptionEn:
      'Calendar days on average from the first notice to the award, over the lots awarded in the period.',
    formula: 'Σ (中标日 − 公告日) / #{中标日 ∈ 期}',
    formulaEn: 'Σ (award date − notice date) / #{awarded ∈ period}',
    source: DEALS,
    value: { numerator: 'days', denominator: 'lots' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
