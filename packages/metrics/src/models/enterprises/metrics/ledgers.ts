import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const LEDGER = { zh: '企业财务运行专账', en: 'Ledger of the enterprises’ finances' };
const BENEFITS = { zh: '带贫益贫台账', en: 'Ledger of benefits to poor households' };

/** Two ledgers, and whom they show to be helped. */
export const ledgers = {
  vouchers: {
    label: '记账凭证',
    labelEn: 'Vouchers',
    unit: 'voucher',
    direction: 'neutral',
    description: '期内记账的凭证，冲销凭证也计。',
    descriptionEn: 'Vouchers booked in the period, reversals included.',
    formula: '#{凭证日期 ∈ 期}',
    formulaEn: '#{booked ∈ period}',
    source: LEDGER,
    value: { measure: 'vouchers' },
  },
  voucherTimeliness: {
    label: '专账及时率',
    labelEn: 'Ledger timeliness',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内凭证中在当月登记的比例。',
    descriptionEn: 'Of the vouchers of the period, the share entered within their own month.',
    formula: '#{凭证日期 ∈ 期, 登记在同月} / #{凭证日期 ∈ 期}',
    formulaEn: '#{booked ∈ period, entered in the same month} / #{booked ∈ period}',
    source: LEDGER,
    value: { numerator: 'timelyVouchers', denominator: 'vouchers' },
  },
  benefitTimeliness: {
    label: '台账及时率',
    labelEn: 'Benefit ledger timeliness',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内带贫益贫记录中在当月登记的比例。',
    descriptionEn: 'Of the benefits given in the period, the share entered within their own month.',
    formula: '#{发生 ∈ 期, 登记在同月} / #{发生 ∈ 期}',
    formulaEn: '#{given ∈ period, entered in the same month} / #{given ∈ period}',
    source: BENEFITS,
    value: { numerator: 'timelyBenefits', denominator: 'benefits' },
  },
  ledgerCompliance: {
    label: '两账合规率',
    labelEn: 'Compliance of both ledgers',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '按企业逐月看：当月两本账都有记载、没有逾月补记的为合规；未满的月份不计。',
    descriptionEn:
      'By enterprise and month: compliant where both ledgers were kept within the month, with nothing entered after it; a month not yet over does not count.',
    formula: '#{企业 × 月：两账均在当月登记} / #{企业 × 月}',
    formulaEn: '#{enterprise × month: both ledgers kept within the month} / #{enterprise × month}',
    source: { zh: `${LEDGER.zh}、${BENEFITS.zh}`, en: `${LEDGER.en}; ${BENEFITS.en}` },
    value: { numerator: 'compliantMonths', denominator: 'ledgerMonths' },
  },
  benefitAmount: {
    label: '带贫益贫金额',
    labelEn: 'Benefit amount',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内以工资、分红、收购、流转、培训等方式到户的金额。',
    descriptionEn:
      'What reached households in the period by wages, dividends, purchases, leases, training and the like.',
    formula: 'Σ 金额{发生 ∈ 期}',
    formulaEn: 'Σ amount{given ∈ period}',
    source: BENEFITS,
    value: { measure: 'benefitFen' },
  },
  householdsBenefiting: {
    label: '受益户数',
    labelEn: 'Households benefiting',
    unit: 'household',
    direction: 'higher_is_better',
    description: '期内台账上有记载的农户；一户无论几家企业、几种方式只计一次。',
    descriptionEn:
      'Households in the benefit ledger in the period, each once, by however many enterprises and ways.',
    formula: '#{户：发生 ∈ 期}',
    formulaEn: '#{household: given ∈ period}',
    source: BENEFITS,
    value: { measure: 'benefiting' },
  },
  benefitPerHousehold: {
    label: '户均受益',
    labelEn: 'Benefit per household',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '期内到户的金额按受益农户平均；一户只计一次。',
    descriptionEn:
      'What reached households in the period, on average over those it reached; a household counts once.',
    formula: 'Σ 金额{发生 ∈ 期} / #{户：发生 ∈ 期}',
    formulaEn: 'Σ amount{given ∈ period} / #{household: given ∈ period}',
    source: BENEFITS,
    value: { numerator: 'benefitFen', denominator: 'benefiting' },
  },
  householdsServed: {
    label: '带动户数',
    labelEn: 'Households served',
    unit: 'household',
    direction: 'higher_is_better',
    description: '截至期末由企业带动的农户；两家企业带动同一户的只计一次。',
    descriptionEn:
      'Households linked to an enterprise as of the end of the period; one linked to two counts once.',
    formula: '#{户：带动关系在期末有效}',
    formulaEn: '#{household: linked at the end of the period}',
    source: { zh: '企业带动农户名册', en: 'Roll of households linked to enterprises' },
    value: { measure: 'served' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
