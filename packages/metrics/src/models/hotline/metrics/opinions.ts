import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const CALLBACKS = { zh: '12345 热线有效回访', en: 'Valid call-backs of the 12345 hotline' };
const RATINGS = { zh: '12345 热线回访', en: 'Call-backs of the 12345 hotline' };

/** What callers say of it. */
export const opinions = {
  satisfactionRate: {
    label: '热线满意率',
    labelEn: 'Hotline satisfaction',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内办结、已回访评价的工单中评为基本满意及以上的比例；未评价的不算满意。',
    descriptionEn:
      'Of the orders closed in the period and rated at a call-back, the share rated fairly satisfied or better; an order that nobody rated does not count as satisfied.',
    formula: '#{办结 ∈ 期, 评价 ≥ 基本满意} / #{办结 ∈ 期, 已评价}',
    formulaEn: '#{closed ∈ period, rating ≥ fairly satisfied} / #{closed ∈ period, rated}',
    source: RATINGS,
    value: { numerator: 'satisfied', denominator: 'rated' },
    parts: {
      unit: 'order',
      numerator: { zh: '满意', en: 'satisfied' },
      denominator: { zh: '已评价', en: 'rated' },
    },
    published: [{ metric: 'satisfaction_rate' }],
  },
  ratedShare: {
    label: '参评率',
    labelEn: 'Rated share',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内办结的工单中已评价的比例：满意率以它为底。',
    descriptionEn:
      'Of the orders closed in the period, the share that was rated: what the satisfaction rests on.',
    formula: '#{办结 ∈ 期, 已评价} / #{办结 ∈ 期}',
    formulaEn: '#{closed ∈ period, rated} / #{closed ∈ period}',
    source: RATINGS,
    value: { numerator: 'rated', denominator: 'closed' },
    parts: {
      unit: 'order',
      numerator: { zh: '已评价', en: 'rated' },
      denominator: { zh: '已办结', en: 'closed' },
    },
  },
  badRatings: {
    label: '差评工单',
    labelEn: 'Bad ratings',
    unit: 'order',
    direction: 'lower_is_better',
    description: '期内办结的工单中评为不满意或非常不满意的。',
    descriptionEn: 'Orders closed in the period and rated dissatisfied or very dissatisfied.',
    formula: '#{办结 ∈ 期, 评价 ≤ 不满意}',
    formulaEn: '#{closed ∈ period, rating ≤ dissatisfied}',
    source: RATINGS,
    value: { measure: 'badRatings' },
  },
  callbacks: {
    label: '有效回访',
    labelEn: 'Valid call-backs',
    unit: 'order',
    direction: 'neutral',
    description: '期内有效回访的次数，是三率的样本量；一件工单回访几次计几次。',
    descriptionEn:
      'Valid call-backs in the period, the sample of the three rates; an order called back several times counts each time.',
    formula: 'V = #{有效回访 ∈ 期}',
    formulaEn: 'V = #{valid call-back ∈ period}',
    source: CALLBACKS,
    value: { measure: 'validCallbacks' },
  },
  responseRate: {
    label: '响应率',
    labelEn: 'Response rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内有效回访中，承办单位联系过诉求人的比例。',
    descriptionEn:
      'Of the valid call-backs in the period, the share in which the unit had been in touch with the caller.',
    formula: '#{已联系} / V，V = 期内有效回访',
    formulaEn: '#{contacted} / V, V = valid call-backs in the period',
    source: CALLBACKS,
    value: { numerator: 'contacted', denominator: 'validCallbacks' },
  },
  solutionRate: {
    label: '解决率',
    labelEn: 'Solution rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内有效回访中，诉求人认为已解决的比例。',
    descriptionEn:
      'Of the valid call-backs in the period, the share in which the caller held the matter solved.',
    formula: '#{已解决} / V，V = 期内有效回访',
    formulaEn: '#{solved} / V, V = valid call-backs in the period',
    source: CALLBACKS,
    value: { numerator: 'solved', denominator: 'validCallbacks' },
  },
  callbackSatisfactionRate: {
    label: '回访满意率',
    labelEn: 'Call-back satisfaction',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内有效回访的满意率，按回访当日适用的算法计；未登记算法的，基本满意按 0.9 计。',
    descriptionEn:
      'Satisfaction over the valid call-backs in the period, by the rule in force on the day of each call-back; where none is registered, fairly satisfied counts as 0.9.',
    formula: '(满意 + 0.9 × 基本满意) / V；另有 满意 / V 和 (V − 不满意) / V',
    formulaEn:
      '(satisfied + 0.9 × fairly satisfied) / V; also satisfied / V and (V − dissatisfied) / V',
    source: {
      zh: '12345 热线有效回访；算法依三率权重表',
      en: 'Valid call-backs of the 12345 hotline; rule by the table of weights of the three rates',
    },
    value: { numerator: 'satisfiedPoints', denominator: 'validCallbacks' },
  },
  threeRatesScore: {
    label: '三率综合得分',
    labelEn: 'Score of the three rates',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '响应率、解决率、满意率按回访当日适用的权重合成；未登记权重的，按 10、50、40 计。',
    descriptionEn:
      'Response, solution and satisfaction rates joined by the weights in force on the day of each call-back; where none are registered, 10, 50 and 40.',
    formula: '0.1 × 响应率 + 0.5 × 解决率 + 0.4 × 满意率',
    formulaEn: '0.1 × response rate + 0.5 × solution rate + 0.4 × satisfaction rate',
    source: {
      zh: '12345 热线有效回访；权重依三率权重表',
      en: 'Valid call-backs of the 12345 hotline; weights by the table of the three rates',
    },
    value: { numerator: 'score', denominator: 'validCallbacks' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
