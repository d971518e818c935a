import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const SOURCE = {
  zh: '农户收入台账：工资、经营、财产、转移收入减经营成本',
  en: 'Ledger of household incomes: wages, business, property and transfers less business cost',
};

/** What the households live on. */
export const income = {
  incomePerHousehold: {
    label: '户均收入',
    labelEn: 'Income per household',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '受益农户当年收入按户平均。',
    descriptionEn: 'Income of the year on average over households.',
    formula: 'Σ 当年收入 / #{农户}',
    formulaEn: 'Σ income / #{household}',
    source: SOURCE,
    value: { numerator: 'incomeFen', denominator: 'households' },
  },
  incomePerPerson: {
    label: '人均收入',
    labelEn: 'Income per person',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '受益农户当年收入按人口平均。',
    descriptionEn: 'Income of the year on average over people.',
    formula: 'Σ 当年收入 / Σ 户内人口',
    formulaEn: 'Σ income / Σ persons of a household',
    source: SOURCE,
    value: { numerator: 'incomeFen', denominator: 'persons' },
  },
  medianIncome: {
    label: '收入中位数',
    labelEn: 'Median income',
    unit: 'cny',
    direction: 'higher_is_better',
    description: '一半受益农户的当年收入不低于它；取自逐户数据，两户居中时取其平均。',
    descriptionEn:
      'Half of the households had no less income in the year; told from the records of households, the mean of the two in the middle where there are two.',
    formula: 'median(当年收入)',
    formulaEn: 'median(income)',
    source: SOURCE,
    value: { measure: 'medianIncomeFen' },
  },
  wageShare: {
    label: '工资性收入占比',
    labelEn: 'Share of wages',
    unit: 'ratio',
    direction: 'neutral',
    description: '受益农户当年收入中工资性收入的比例；四项占比合为一。',
    descriptionEn: 'Wages as a share of the income of the year; the four shares make one.',
    formula: 'Σ 工资性收入 / Σ 当年收入',
    formulaEn: 'Σ wages / Σ income',
    source: SOURCE,
    value: { numerator: 'wageFen', denominator: 'incomeFen' },
  },
  businessShare: {
    label: '经营净收入占比',
    labelEn: 'Share of business income',
    unit: 'ratio',
    direction: 'neutral',
    description: '受益农户当年收入中经营收入减经营成本的比例；四项占比合为一。',
    descriptionEn:
      'Business income less business cost as a share of the income of the year; the four shares make one.',
    formula: 'Σ (经营收入 − 经营成本) / Σ 当年收入',
    formulaEn: 'Σ (business income − business cost) / Σ income',
    source: SOURCE,
    value: { numerator: 'businessFen', denominator: 'incomeFen' },
  },
  propertyShare: {
    label: '财产性收入占比',
    labelEn: 'Share of property income',
    unit: 'ratio',
    direction: 'neutral',
    description: '受益农户当年收入中财产性收入的比例；四项占比合为一。',
    descriptionEn:
      'Property income as a share of the income of the year; the four shares make one.',
    formula: 'Σ 财产性收入 / Σ 当年收入',
    formulaEn: 'Σ property income / Σ income',
    source: SOURCE,
    value: { numerator: 'propertyFen', denominator: 'incomeFen' },
  },
  transferShare: {
    label: '转移性收入占比',
    labelEn: 'Share of transfers',
    unit: 'ratio',
    direction: 'neutral',
    description: '受益农户当年收入中转移性收入的比例；四项占比合为一。',
    descriptionEn: 'Transfers as a share of the income of the year; the four shares make one.',
    formula: 'Σ 转移性收入 / Σ 当年收入',
    formulaEn: 'Σ transfers / Σ income',
    source: SOURCE,
    value: { numerator: 'transferFen', denominator: 'incomeFen' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
