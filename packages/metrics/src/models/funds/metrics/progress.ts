import { STAGNANT_AFTER_DAYS } from '@minxin/database';
import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const INSPECTIONS = '进度核查记录';
const VERIFIED = '现场核查核定的进度与资金拨付台账';

/** Whether the work keeps up with what is paid. */
export const progress = {
  inspections: {
    label: '核查次数',
    labelEn: 'Inspections',
    unit: 'inspection',
    direction: 'higher_is_better',
    description: '期内对协议工程的核查次数，现场与否都算。',
    formula: '#{核查日 ∈ 期}',
    source: INSPECTIONS,
    value: { measure: 'inspections' },
  },
  paidAtInspection: {
    label: '核查时已付比例',
    labelEn: 'Paid when inspected',
    unit: 'ratio',
    direction: 'neutral',
    description: '期内每次现场核查当日累计已付占合同金额的比例，合并计算。',
    formula: 'Σ 核查当日累计已付 / Σ 合同金额，现场核查日 ∈ 期',
    source: VERIFIED,
    value: { numerator: 'paidWhenInspectedFen', denominator: 'inspectedContractFen' },
  },
  verifiedProgress: {
    label: '核定进度',
    labelEn: 'Verified progress',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内每次现场核查核定的进度，按合同金额合并计算。',
    formula: 'Σ(合同金额 × 核定进度) / Σ 合同金额，现场核查日 ∈ 期',
    source: INSPECTIONS,
    value: { numerator: 'verifiedFen', denominator: 'inspectedContractFen' },
  },
  progressGap: {
    label: '进度差',
    labelEn: 'Progress gap',
    unit: 'ratio',
    direction: 'lower_is_better',
    description:
      '期内每次现场核查当日，已付比例减去核定进度，按合同金额合计：为正，付款超前于进度；为负，付款落后于进度。',
    formula: 'Σ(核查当日累计已付 − 合同金额 × 核定进度) / Σ 合同金额，现场核查日 ∈ 期',
    source: VERIFIED,
    value: { numerator: 'gapFen', denominator: 'inspectedContractFen' },
  },
  paymentsAheadOfProgress: {
    label: '付款超进度',
    labelEn: 'Paid ahead of progress',
    unit: 'agreement',
    direction: 'lower_is_better',
    description: '截至期末，累计已付超过合同金额 × 核定进度的协议数；付款关口有效时为零。',
    formula: '#{协议: Σ 已付 > ⌊合同金额 × 核定进度⌋, 截至期末}',
    source: VERIFIED,
    value: { measure: 'ahead' },
    targets: [
      { from: '2019-01-01', value: 0, source: '资金拨付规定：累计付款不超过合同金额 × 核定进度' },
    ],
  },
  atProgressLimit: {
    label: '付款到进度上限',
    labelEn: 'Paid up to progress',
    unit: 'agreement',
    direction: 'neutral',
    description:
      '截至期末，累计已付恰好等于合同金额 × 核定进度而未验收的协议数：再付须先核定新的进度。',
    formula: '#{协议: Σ 已付 = ⌊合同金额 × 核定进度⌋ > 0, 未验收, 截至期末}',
    source: VERIFIED,
    value: { measure: 'atLimit' },
  },
  stagnantAgreements: {
    label: '停滞协议',
    labelEn: 'Stagnant agreements',
    unit: 'agreement',
    direction: 'lower_is_better',
    description: `截至期末，${STAGNANT_AFTER_DAYS} 天没有核查而未验收的协议数；尚未核查过的，从签订日起算。`,
    formula: `#{协议: 最近核查日 + ${STAGNANT_AFTER_DAYS} 天 ≤ 截至, 未验收}`,
    source: INSPECTIONS,
    value: { measure: 'stagnant' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
