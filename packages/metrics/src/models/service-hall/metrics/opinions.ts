import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const RATINGS = {
  zh: '政务服务好差评：五级评价',
  en: 'Rating of government services in five grades',
};
const RECTIFICATION = {
  zh: '政务服务好差评：差评 15 个工作日内整改',
  en: 'Rating of government services: a bad rating is rectified within 15 working days',
};

/** What people say, and what was promised to them. */
export const opinions = {
  satisfactionRate: {
    label: '满意率',
    labelEn: 'Satisfaction',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内办结、已评价的办件中评为基本满意及以上的比例；未评价的不算满意。',
    descriptionEn:
      'Of the cases closed in the period and rated, the share rated fairly satisfied or better; a case that nobody rated does not count as satisfied.',
    formula: '#{办结 ∈ 期, 评价 ≥ 基本满意} / #{办结 ∈ 期, 已评价}',
    formulaEn: '#{closed ∈ period, rating ≥ fairly satisfied} / #{closed ∈ period, rated}',
    source: RATINGS,
    value: { numerator: 'satisfied', denominator: 'rated' },
    parts: {
      unit: 'case',
      numerator: { zh: '满意', en: 'satisfied' },
      denominator: { zh: '已评价', en: 'rated' },
    },
  },
  ratedShare: {
    label: '参评率',
    labelEn: 'Rated share',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内办结的办件中已评价的比例：满意率以它为底。',
    descriptionEn:
      'Of the cases closed in the period, the share that was rated: what the satisfaction rests on.',
    formula: '#{办结 ∈ 期, 已评价} / #{办结 ∈ 期}',
    formulaEn: '#{closed ∈ period, rated} / #{closed ∈ period}',
    source: RATINGS,
    value: { numerator: 'rated', denominator: 'closed' },
    parts: {
      unit: 'case',
      numerator: { zh: '已评价', en: 'rated' },
      denominator: { zh: '已办结', en: 'closed' },
    },
  },
  badRatings: {
    label: '差评',
    labelEn: 'Bad ratings',
    unit: 'case',
    direction: 'lower_is_better',
    description: '期内办结的办件中评为不满意或非常不满意的。',
    descriptionEn: 'Cases closed in the period and rated dissatisfied or very dissatisfied.',
    formula: '#{办结 ∈ 期, 评价 ≤ 不满意}',
    formulaEn: '#{closed ∈ period, rating ≤ dissatisfied}',
    source: RATINGS,
    value: { measure: 'badRatings' },
  },
  badRatingRectifiedRate: {
    label: '差评整改率',
    labelEn: 'Bad ratings rectified',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内整改到期的差评中，期限内已整改、经回访核实的比例；没有人整改的也在分母里。',
    descriptionEn:
      'Of the bad ratings whose rectification fell due in the period, the share rectified in time and confirmed by a call-back; those that nobody took up are in the denominator too.',
    formula: '#{整改到期 ∈ 期, 期限内整改, 已核实} / #{整改到期 ∈ 期}',
    formulaEn: '#{due ∈ period, rectified by due, verified} / #{due ∈ period}',
    source: RECTIFICATION,
    value: { numerator: 'badRatingsRectified', denominator: 'badRatingsDue' },
    targets: [{ from: '2019-01-01', value: 1, source: RECTIFICATION }],
  },
  breaches: {
    label: '三零承诺违诺',
    labelEn: 'Breaches of the zero-commitments',
    unit: 'breach',
    direction: 'lower_is_better',
    description:
      '期内违反审批零延误、办事零失误、群众零投诉的次数：逾期的办件、差错更正、查实的投诉。',
    descriptionEn:
      'Breaches in the period of the three commitments (no delay, no error, no complaint): overdue cases, corrections and upheld complaints.',
    formula: '#{延误 ∈ 期} + #{失误 ∈ 期} + #{投诉 ∈ 期}',
    formulaEn: '#{delay ∈ period} + #{error ∈ period} + #{complaint ∈ period}',
    source: { zh: '审批零延误、办事零失误、群众零投诉', en: 'No delay, no error, no complaint' },
    value: { measure: 'breaches' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: {
          zh: '三零承诺：审批零延误、办事零失误、群众零投诉',
          en: 'The three commitments: no delay, no error, no complaint',
        },
      },
    ],
  },
  delayBreaches: {
    label: '延误',
    labelEn: 'Delays',
    unit: 'breach',
    direction: 'lower_is_better',
    description: '到期日在期内而到期时没有办结、没有撤回的办件，不论后来何时办结。',
    descriptionEn:
      'Cases whose due date lies in the period and that were neither closed nor withdrawn by then, whenever they were closed later.',
    formula: '#{到期 ∈ 期, 到期时未办结}',
    formulaEn: '#{due ∈ period, not closed by due}',
    source: { zh: '审批零延误', en: 'No delay in approvals' },
    value: { measure: 'delayBreaches' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: { zh: '三零承诺：审批零延误', en: 'The three commitments: no delay in approvals' },
      },
    ],
  },
  errorBreaches: {
    label: '失误',
    labelEn: 'Errors',
    unit: 'breach',
    direction: 'lower_is_better',
    description: '期内发现、需要更正的差错。',
    descriptionEn: 'Errors found in the period that had to be corrected.',
    formula: '#{发现差错 ∈ 期}',
    formulaEn: '#{error found ∈ period}',
    source: { zh: '办事零失误', en: 'No error in service' },
    value: { measure: 'errorBreaches' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: { zh: '三零承诺：办事零失误', en: 'The three commitments: no error in service' },
      },
    ],
  },
  complaintBreaches: {
    label: '投诉',
    labelEn: 'Upheld complaints',
    unit: 'breach',
    direction: 'lower_is_better',
    description: '期内收到、查实的投诉；还在核查和不属实的不计。',
    descriptionEn:
      'Complaints received in the period and upheld; those under investigation or found groundless do not count.',
    formula: '#{收到投诉 ∈ 期, 属实}',
    formulaEn: '#{complaint received ∈ period, upheld}',
    source: { zh: '群众零投诉', en: 'No complaint' },
    value: { measure: 'complaintBreaches' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: { zh: '三零承诺：群众零投诉', en: 'The three commitments: no complaint' },
      },
    ],
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
