import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const SHARES = {
  zh: '收益分配方案的各户明细',
  en: 'Shares of households in the distribution plans',
};
const PAYOUTS = { zh: '分红兑付记录', en: 'Payouts of dividends' };

/** What the households get. */
export const dividends = {
  distributed: {
    label: '分红总额',
    labelEn: 'Distributed',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内编制的分配方案分到各户的金额，不论是否已兑付。',
    descriptionEn: 'What the plans made in the period give to households, paid out or not.',
    formula: 'Σ 各户金额 = Σ(收益 − 弥补亏损 − 公积金 − 公益金)',
    formulaEn: 'Σ share of a household = Σ(income − deficit offset − reserve − welfare)',
    source: SHARES,
    value: { measure: 'distributedFen' },
  },
  dividendHouseholds: {
    label: '分红户数',
    labelEn: 'Dividend households',
    unit: 'household',
    direction: 'higher_is_better',
    description: '期内编制的分配方案中有份额的农户；一户只计一次。',
    descriptionEn: 'Households with a share in a plan made in the period, each once.',
    formula: '#{农户}',
    formulaEn: '#{household}',
    source: SHARES,
    value: { measure: 'households' },
    published: [{ metric: 'dividend_households' }],
  },
  dividendPerHousehold: {
    label: '户均分红',
    labelEn: 'Dividend per household',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内编制的分配方案分到各户的金额按农户平均；一户只计一次。',
    descriptionEn:
      'What the plans made in the period give to households, on average; a household counts once.',
    formula: 'Σ 各户金额 / #{农户}',
    formulaEn: 'Σ share of a household / #{household}',
    source: SHARES,
    value: { numerator: 'distributedFen', denominator: 'households' },
  },
  dividendPerPerson: {
    label: '人均分红',
    labelEn: 'Dividend per person',
    unit: 'cny',
    direction: 'higher_is_better',
    description:
      '按人分配的方案（2019 年办法）分到各户的金额按人数平均；按成员份额分配的方案不计入。',
    descriptionEn:
      'What the plans by head (the rule of 2019) give to households, on average over their people; plans by members’ quantified shares are not in it.',
    formula: 'Σ 各户金额 / Σ 人数',
    formulaEn: 'Σ share of a household / Σ persons',
    source: SHARES,
    value: { numerator: 'byHeadFen', denominator: 'persons' },
    published: [
      {
        metric: 'dividend_per_person',
        reading: {
          zh: '89 万元扣除 30 % 为 62.3 万元，按每人 343 元合 1,816 人、户均 2.46 人；而户均增收 1.2 万元与人均 3,700 元合户均 3.24 人，按此需 82 万元，公布数之间不能互相印证。',
          en: '¥890,000 less 30 % is ¥623,000; at ¥343 a person that is 1,816 people, 2.46 a household. But a gain of ¥12,000 a household and ¥3,700 a person makes 3.24 people a household, for which ¥820,000 would be needed: the printed figures cannot confirm each other.',
        },
      },
    ],
  },
  paidOut: {
    label: '已兑付',
    labelEn: 'Paid out',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内兑付给农户的分红，不论方案何时编制。',
    descriptionEn: 'Dividends paid out to households in the period, whenever the plan was made.',
    formula: 'Σ 各户金额，兑付日期 ∈ 期',
    formulaEn: 'Σ share of a household, paid out ∈ period',
    source: PAYOUTS,
    value: { measure: 'paidFen' },
  },
  payoutProgress: {
    label: '兑付进度',
    labelEn: 'Payout progress',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内编制的分配方案中，分到各户的金额已兑付的比例，不论何时兑付。',
    descriptionEn:
      'Of what the plans made in the period give to households, the share paid out, whenever that was.',
    formula: 'Σ 已兑付各户金额 / Σ 各户金额',
    formulaEn: 'Σ shares paid out / Σ share of a household',
    source: PAYOUTS,
    value: { numerator: 'settledFen', denominator: 'distributedFen' },
  },
  unpaid: {
    label: '未兑付',
    labelEn: 'Not yet paid out',
    unit: 'cny',
    direction: 'lower_is_better',
    description: '期内编制的分配方案中，分到各户而至今没有兑付的金额。',
    descriptionEn:
      'What the plans made in the period give to households and was not paid out so far.',
    formula: 'Σ 各户金额，方案日期 ∈ 期, 未兑付',
    formulaEn: 'Σ share of a household, planned ∈ period, not paid out',
    source: PAYOUTS,
    value: { measure: 'unsettledFen' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
