import { STAGNANT_AFTER_DAYS } from '@minxin/database';
import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const INSPECTIONS = { zh: '进度核查记录', en: 'Inspections of progress' };
const VERIFIED = {
  zh: '现场核查核定的进度与资金拨付台账',
  en: 'Progress verified on site, and the ledger of disbursements',
};

/** Whether the work keeps up with what is paid. */
export const progress = {
  inspections: {
    label: '核查次数',
    labelEn: 'Inspections',
    unit: 'inspection',
    direction: 'higher_is_better',
    description: '期内对协议工程的核查次数，现场与否都算。',
    descriptionEn: 'Inspections of the works under an agreement in the period, on site or not.',
    formula: '#{核查日 ∈ 期}',
    formulaEn: '#{inspected ∈ period}',
    source: INSPECTIONS,
    value: { measure: 'inspections' },
  },
  paidAtInspection: {
    label: '核查时已付比例',
    labelEn: 'Paid when inspected',
    unit: 'ratio',
    direction: 'neutral',
    description: '期内每次现场核查当日累计已付占合同金额的比例，合并计算。',
    descriptionEn:
      'What had been paid by the day of each inspection on site in the period, as a share of the contract amount, pooled.',
    formula: 'Σ 核查当日累计已付 / Σ 合同金额，现场核查日 ∈ 期',
    formulaEn: 'Σ paid by the day of inspection / Σ contract amount, inspected on site ∈ period',
    source: VERIFIED,
    value: { numerator: 'paidWhenInspectedFen', denominator: 'inspectedContractFen' },
  },
  verifiedProgress: {
    label: '核定进度',
    labelEn: 'Verified progress',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内每次现场核查核定的进度，按合同金额合并计算。',
    descriptionEn:
      'Progress verified at each inspection on site in the period, weighted by contract amount.',
    formula: 'Σ(合同金额 × 核定进度) / Σ 合同金额，现场核查日 ∈ 期',
    formulaEn:
      'Σ(contract amount × verified progress) / Σ contract amount, inspected on site ∈ period',
    source: INSPECTIONS,
    value: { numerator: 'verifiedFen', denominator: 'inspectedContractFen' },
  },
  verifiedShareToDate: {
    label: '累计核定进度',
    labelEn: 'Verified progress to date',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '截至期末各协议现场核查已核定的进度，按合同金额合并计算；未核查过的计为零。',
    descriptionEn:
      'Progress verified on site by the end of the period, pooled by the amounts of the contracts; what was never inspected counts as nothing.',
    formula: 'Σ(合同金额 × 已核定进度) / Σ 合同金额，核查日、签订日 ≤ 期末',
    formulaEn:
      'Σ(contract amount × verified progress) / Σ contract amount, inspected, signed ≤ period end',
    source: INSPECTIONS,
    value: { numerator: 'verifiedToDateFen', denominator: 'contractedToDateFen' },
  },
  progressGap: {
    label: '进度差',
    labelEn: 'Progress gap',
    unit: 'ratio',
    direction: 'lower_is_better',
    description:
      '期内每次现场核查当日，已付比例减去核定进度，按合同金额合计：为正，付款超前于进度；为负，付款落后于进度。',
    descriptionEn:
      'Paid share less verified progress on the day of each inspection on site in the period, weighted by contract amount: positive, payments run ahead of the works; negative, they lag behind.',
    formula: 'Σ(核查当日累计已付 − 合同金额 × 核定进度) / Σ 合同金额，现场核查日 ∈ 期',
    formulaEn:
      'Σ(paid by the day of inspection − contract amount × verified progress) / Σ contract amount, inspected on site ∈ period',
    source: VERIFIED,
    value: { numerator: 'gapFen', denominator: 'inspectedContractFen' },
  },
  paymentsAheadOfProgress: {
    label: '付款超进度',
    labelEn: 'Paid ahead of progress',
    unit: 'agreement',
    direction: 'lower_is_better',
    description: '截至期末，累计已付超过合同金额 × 核定进度的协议数；付款关口有效时为零。',
    descriptionEn:
      'Agreements paid more than contract amount × verified progress as of the end of the period; zero as long as the payment gate holds.',
    formula: '#{协议: Σ 已付 > ⌊合同金额 × 核定进度⌋, 截至期末}',
    formulaEn:
      '#{agreement: Σ paid > ⌊contract amount × verified progress⌋, as of the end of the period}',
    source: VERIFIED,
    value: { measure: 'ahead' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: {
          zh: '资金拨付规定：累计付款不超过合同金额 × 核定进度',
          en: 'Payment rule: no more is paid than contract amount × verified progress',
        },
      },
    ],
  },
  atProgressLimit: {
    label: '付款到进度上限',
    labelEn: 'Paid up to progress',
    unit: 'agreement',
    direction: 'neutral',
    description:
      '截至期末，累计已付恰好等于合同金额 × 核定进度而未验收的协议数：再付须先核定新的进度。',
    descriptionEn:
      'Agreements paid exactly contract amount × verified progress and not accepted as of the end of the period: further progress must be verified before the next payment.',
    formula: '#{协议: Σ 已付 = ⌊合同金额 × 核定进度⌋ > 0, 未验收, 截至期末}',
    formulaEn:
      '#{agreement: Σ paid = ⌊contract amount × verified progress⌋ > 0, not accepted, as of the end of the period}',
    source: VERIFIED,
    value: { measure: 'atLimit' },
  },
  stagnantAgreements: {
    label: '停滞协议',
    labelEn: 'Stagnant agreements',
    unit: 'agreement',
    direction: 'lower_is_better',
    description: `截至期末，${STAGNANT_AFTER_DAYS} 天没有核查而未验收的协议数；尚未核查过的，从签订日起算。`,
    descriptionEn: `Agreements not accepted and without an inspection for ${STAGNANT_AFTER_DAYS} days as of the end of the period; one never inspected counts from the day it was signed.`,
    formula: `#{协议: 最近核查日 + ${STAGNANT_AFTER_DAYS} 天 ≤ 截至, 未验收}`,
    formulaEn: `#{agreement: last inspection + ${STAGNANT_AFTER_DAYS} days ≤ as-of, not accepted}`,
    source: INSPECTIONS,
    value: { measure: 'stagnant' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
