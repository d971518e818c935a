import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const LEDGER = '企业财务运行专账';
const BENEFITS = '带贫益贫台账';

/** Two ledgers, and whom they show to be helped. */
export const ledgers = {
  vouchers: {
    label: '记账凭证',
    labelEn: 'Vouchers',
    unit: 'voucher',
    direction: 'neutral',
    description: '期内记账的凭证，冲销凭证也计。',
    formula: '#{凭证日期 ∈ 期}',
    source: LEDGER,
    value: { measure: 'vouchers' },
  },
  voucherTimeliness: {
    label: '专账及时率',
    labelEn: 'Ledger timeliness',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内凭证中在当月登记的比例。',
    formula: '#{凭证日期 ∈ 期, 登记在同月} / #{凭证日期 ∈ 期}',
    source: LEDGER,
    value: { numerator: 'timelyVouchers', denominator: 'vouchers' },
  },
  benefitTimeliness: {
    label: '台账及时率',
    labelEn: 'Benefit ledger timeliness',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内带贫益贫记录中在当月登记的比例。',
    formula: '#{发生 ∈ 期, 登记在同月} / #{发生 ∈ 期}',
    source: BENEFITS,
    value: { numerator: 'timelyBenefits', denominator: 'benefits' },
  },
  ledgerCompliance: {
    label: '两账合规率',
    labelEn: 'Compliance of both ledgers',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '按企业逐月看：当月两本账都有记载、没有逾月补记的为合规；未满的月份不计。',
    formula: '#{企业 × 月：两账均在当月登记} / #{企业 × 月}',
    source: `${LEDGER}、${BENEFITS}`,
    value: { numerator: 'compliantMonths', denominator: 'ledgerMonths' },
  },
  benefitAmount: {
    label: '带贫益贫金额',
    labelEn: 'Benefit amount',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内以工资、分红、收购、流转、培训等方式到户的金额。',
    formula: 'Σ 金额{发生 ∈ 期}',
    source: BENEFITS,
    value: { measure: 'benefitFen' },
  },
  householdsBenefiting: {
    label: '受益户数',
    labelEn: 'Households benefiting',
    unit: 'household',
    direction: 'higher_is_better',
    description: '期内台账上有记载的农户；一户无论几家企业、几种方式只计一次。',
    formula: '#{户：发生 ∈ 期}',
    source: BENEFITS,
    value: { measure: 'benefiting' },
  },
  benefitPerHousehold: {
    label: '户均受益',
    labelEn: 'Benefit per household',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内到户的金额按受益农户平均；一户只计一次。',
    formula: 'Σ 金额{发生 ∈ 期} / #{户：发生 ∈ 期}',
    source: BENEFITS,
    value: { numerator: 'benefitFen', denominator: 'benefiting' },
  },
  householdsServed: {
    label: '带动户数',
    labelEn: 'Households served',
    unit: 'household',
    direction: 'higher_is_better',
    description: '截至期末由企业带动的农户；两家企业带动同一户的只计一次。',
    formula: '#{户：带动关系在期末有效}',
    source: '企业带动农户名册',
    value: { measure: 'served' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
