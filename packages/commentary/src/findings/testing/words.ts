import type { MetricWords } from '../../finding.ts';
import type { Language } from '../../language.ts';

type Words = Omit<MetricWords, 'id' | 'label'> & Readonly<Record<Language, string>>;

const WORDS = {
  accepted: { zh: '受理量', en: 'Cases accepted', unit: 'CASE', direction: 'NEUTRAL' },
  orders: { zh: '工单量', en: 'Orders', unit: 'ORDER', direction: 'NEUTRAL' },
  closed: { zh: '办结量', en: 'Orders closed', unit: 'ORDER', direction: 'NEUTRAL' },
  open: { zh: '在办工单', en: 'Open orders', unit: 'ORDER', direction: 'LOWER_IS_BETTER' },
  overdue: { zh: '逾期未结', en: 'Open and overdue', unit: 'ORDER', direction: 'LOWER_IS_BETTER' },
  arrears: { zh: '欠缴租金', en: 'Arrears', unit: 'CNY', direction: 'LOWER_IS_BETTER' },
  amount: { zh: '成交额', en: 'Amount awarded', unit: 'CNY', direction: 'NEUTRAL' },
  gain: { zh: '户均增收', en: 'Gain per household', unit: 'CNY', direction: 'HIGHER_IS_BETTER' },
  hours: {
    ...{ zh: '办理时长中位数', en: 'Median handling time' },
    ...{ unit: 'HOUR', direction: 'LOWER_IS_BETTER' },
  },
  onTime: {
    ...{ zh: '按期办结率', en: 'On-time rate' },
    ...{ unit: 'RATIO', direction: 'HIGHER_IS_BETTER' },
  },
  returned: { zh: '退单率', en: 'Returned', unit: 'RATIO', direction: 'LOWER_IS_BETTER' },
  paid: { zh: '已付比例', en: 'Paid share', unit: 'RATIO', direction: 'NEUTRAL' },
  verified: { zh: '核定进度', en: 'Verified progress', unit: 'RATIO', direction: 'NEUTRAL' },
  promised: { zh: '承诺用时', en: 'Promised time', unit: 'DAY', direction: 'NEUTRAL' },
  actual: { zh: '实际用时', en: 'Actual time', unit: 'DAY', direction: 'LOWER_IS_BETTER' },
} as const satisfies Readonly<Record<string, Words>>;

/** A metric as the API calls it in a language. */
export function wordsOf(id: keyof typeof WORDS, language: Language): MetricWords {
  const { [language]: label, unit, direction } = WORDS[id];
  return { id, label, unit, direction };
}
