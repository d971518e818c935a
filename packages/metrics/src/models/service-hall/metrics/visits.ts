import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const VISITS = { zh: '最多跑一次：按办件计', en: 'At most one visit, counted by case' };
const SIMPLIFIED = {
  zh: '一张申请表、一份承诺书、一枚公章',
  en: 'One form, one letter of commitment, one seal',
};

/** How little it asks of people. */
export const visits = {
  atMostOneVisitRate: {
    label: '最多跑一次率',
    labelEn: 'At most one visit',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内办结、记有到场次数的办件中，到场不超过一次的比例。',
    descriptionEn:
      'Of the cases closed in the period whose visits are recorded, the share that took the applicant to the hall at most once.',
    formula: '#{办结 ∈ 期, 到场 ≤ 1} / #{办结 ∈ 期, 记有到场次数}',
    formulaEn: '#{closed ∈ period, visits ≤ 1} / #{closed ∈ period, visits recorded}',
    source: VISITS,
    value: { numerator: 'atMostOneVisit', denominator: 'visitsRecorded' },
    parts: {
      unit: 'case',
      numerator: { zh: '至多跑一次', en: 'with one visit at most' },
      denominator: { zh: '记有到场次数', en: 'with visits recorded' },
    },
  },
  noVisitRate: {
    label: '零跑动率',
    labelEn: 'No visit at all',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内办结、记有到场次数的办件中，一次也没有到场的比例。',
    descriptionEn:
      'Of the cases closed in the period whose visits are recorded, the share that took the applicant to the hall not even once.',
    formula: '#{办结 ∈ 期, 到场 = 0} / #{办结 ∈ 期, 记有到场次数}',
    formulaEn: '#{closed ∈ period, visits = 0} / #{closed ∈ period, visits recorded}',
    source: VISITS,
    value: { numerator: 'noVisit', denominator: 'visitsRecorded' },
  },
  doneOnceRate: {
    label: '一次办结率',
    labelEn: 'Done at once',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内办结的办件中，没有补正、没有退回重办、到场不超过一次的比例；没有记到场次数的不算一次办结。',
    descriptionEn:
      'Of the cases closed in the period, the share without a supplement, without a return and with at most one visit; a case whose visits are not recorded does not count as done at once.',
    formula: '#{办结 ∈ 期, 无补正, 未重新办理, 到场 ≤ 1} / #{办结 ∈ 期}',
    formulaEn: '#{closed ∈ period, no supplement, not reopened, visits ≤ 1} / #{closed ∈ period}',
    source: VISITS,
    value: { numerator: 'doneOnce', denominator: 'closed' },
  },
  itemsOneVisitShare: {
    label: '最多跑一次事项占比',
    labelEn: 'Items of at most one visit',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '截至期末可申请的事项中，承诺到场不超过一次的比例。',
    descriptionEn:
      'Of the items that can be applied for as of the end of the period, the share promised to take at most one visit.',
    formula: '#{在册事项, 承诺到场 ≤ 1} / #{在册事项}',
    formulaEn: '#{listed items, promised visits ≤ 1} / #{listed items}',
    source: { zh: '最多跑一次：按事项计', en: 'At most one visit, counted by item' },
    value: { numerator: 'itemsOneVisit', denominator: 'items' },
  },
  simplifiedShare: {
    label: '简易审批占比',
    labelEn: 'Simplified approval',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内受理的办件中，按一张申请表、一份承诺书、一枚公章办理的比例。',
    descriptionEn:
      'Of the cases accepted in the period, the share handled with one application form, one letter of commitment and one seal.',
    formula: '#{受理 ∈ 期, 简易审批} / #{受理 ∈ 期}',
    formulaEn: '#{accepted ∈ period, simplified approval} / #{accepted ∈ period}',
    source: SIMPLIFIED,
    value: { numerator: 'simplified', denominator: 'accepted' },
  },
  documentsPerSimplified: {
    label: '简易审批件均材料',
    labelEn: 'Documents asked a simplified case',
    unit: 'document',
    direction: 'lower_is_better',
    description: '期内受理的简易审批办件，申请表和承诺书以外平均还要的材料份数。',
    descriptionEn:
      'Documents asked for on average beside the form and the letter of commitment, for the cases under simplified approval accepted in the period.',
    formula: 'Σ 材料份数 / #{受理 ∈ 期, 简易审批}',
    formulaEn: 'Σ documents / #{accepted ∈ period, simplified approval}',
    source: SIMPLIFIED,
    value: { numerator: 'documentsAsked', denominator: 'simplified' },
  },
  commitmentsBroken: {
    label: '发现失信',
    labelEn: 'Commitments found broken',
    unit: 'case',
    direction: 'lower_is_better',
    description: '期内发现申请人没有履行承诺的简易审批办件。',
    descriptionEn:
      'Cases under simplified approval whose applicant was found in the period not to have kept the commitment.',
    formula: '#{发现失信 ∈ 期}',
    formulaEn: '#{found broken ∈ period}',
    source: SIMPLIFIED,
    value: { measure: 'commitmentsBroken' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
