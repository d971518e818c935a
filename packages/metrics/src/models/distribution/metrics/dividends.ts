import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const SHARES = '收益分配方案的各户明细';
const PAYOUTS = '分红兑付记录';

/** What the households get. */
export const dividends = {
  distributed: {
    label: '分红总额',
    labelEn: 'Distributed',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内编制的分配方案分到各户的金额，不论是否已兑付。',
    formula: 'Σ 各户金额 = Σ(收益 − 弥补亏损 − 公积金 − 公益金)',
    source: SHARES,
    value: { measure: 'distributedFen' },
  },
  dividendHouseholds: {
    label: '分红户数',
    labelEn: 'Dividend households',
    unit: 'household',
    direction: 'higher_is_better',
    description: '期内编制的分配方案中有份额的农户；一户只计一次。',
    formula: '#{农户}',
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
    formula: 'Σ 各户金额 / #{农户}',
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
    formula: 'Σ 各户金额 / Σ 人数',
    source: SHARES,
    value: { numerator: 'byHeadFen', denominator: 'persons' },
    published: [
      {
        metric: 'dividend_per_person',
        reading:
          '89 万元扣除 30 % 为 62.3 万元，按每人 343 元合 1,816 人、户均 2.46 人；而户均增收 1.2 万元与人均 3,700 元合户均 3.24 人，按此需 82 万元，公布数之间不能互相印证。',
      },
    ],
  },
  paidOut: {
    label: '已兑付',
    labelEn: 'Paid out',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内兑付给农户的分红，不论方案何时编制。',
    formula: 'Σ 各户金额，兑付日期 ∈ 期',
    source: PAYOUTS,
    value: { measure: 'paidFen' },
  },
  payoutProgress: {
    label: '兑付进度',
    labelEn: 'Payout progress',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内编制的分配方案中，分到各户的金额已兑付的比例，不论何时兑付。',
    formula: 'Σ 已兑付各户金额 / Σ 各户金额',
    source: PAYOUTS,
    value: { numerator: 'settledFen', denominator: 'distributedFen' },
  },
  unpaid: {
    label: '未兑付',
    labelEn: 'Not yet paid out',
    unit: 'cny',
    direction: 'lower_is_better',
    description: '期内编制的分配方案中，分到各户而至今没有兑付的金额。',
    formula: 'Σ 各户金额，方案日期 ∈ 期, 未兑付',
    source: PAYOUTS,
    value: { measure: 'unsettledFen' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
