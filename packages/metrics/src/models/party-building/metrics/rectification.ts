import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const FINDINGS = {
  zh: '检视问题整改台账：核实销号',
  en: 'Ledger of findings: closed when verified',
};
const OPINIONS = { zh: '征求意见登记', en: 'Register of opinions' };
const PROBLEMS = { zh: '基层难题台账', en: 'Ledger of grass-roots problems' };

/** What was heard and found wrong, and put right. */
export const rectification = {
  opinions: {
    label: '征求意见',
    labelEn: 'Opinions received',
    unit: 'opinion',
    direction: 'neutral',
    description: '期内征求到的意见建议。',
    descriptionEn: 'Opinions and suggestions received in the period.',
    formula: '#{收到日期 ∈ 期}',
    formulaEn: '#{received ∈ period}',
    source: OPINIONS,
    value: { measure: 'opinions' },
    published: [{ metric: 'opinions' }],
  },
  opinionsAnsweredRate: {
    label: '意见答复率',
    labelEn: 'Opinions answered',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内收到的意见中至截至日已答复的比例。',
    descriptionEn: 'Of the opinions received in the period, the share answered by the as-of day.',
    formula: '#{收到日期 ∈ 期, 答复 ≤ 截至} / #{收到日期 ∈ 期}',
    formulaEn: '#{received ∈ period, answered ≤ as-of} / #{received ∈ period}',
    source: OPINIONS,
    value: { numerator: 'opinionsAnswered', denominator: 'opinions' },
  },
  opinionsUnanswered: {
    label: '未答复意见',
    labelEn: 'Opinions unanswered',
    unit: 'opinion',
    direction: 'lower_is_better',
    description: '截至期末（或数据截至日）收到而未答复的意见建议。',
    descriptionEn:
      'Opinions and suggestions received and not answered as of the end of the period (or the data day).',
    formula: '#{收到 ≤ 截至, 未答复}',
    formulaEn: '#{received ≤ as-of, not answered}',
    source: OPINIONS,
    value: { measure: 'unanswered' },
  },
  findings: {
    label: '检视问题',
    labelEn: 'Findings',
    unit: 'finding',
    direction: 'neutral',
    description: '期内检视出的问题。',
    descriptionEn: 'Problems found in the self-inspections of the period.',
    formula: '#{检视日期 ∈ 期}',
    formulaEn: '#{found ∈ period}',
    source: FINDINGS,
    value: { measure: 'found' },
    published: [{ metric: 'findings' }],
  },
  findingsRectified: {
    label: '整改到位',
    labelEn: 'Findings rectified',
    unit: 'finding',
    direction: 'neutral',
    description: '期内经责任单位以外的单位核实销号的问题，不论何时检视；只报完成未核实的不算。',
    descriptionEn:
      'Findings verified in the period by an office other than their owner, whenever they were found; one reported as done but not verified does not count.',
    formula: '#{核实日期 ∈ 期}',
    formulaEn: '#{verified ∈ period}',
    source: FINDINGS,
    value: { measure: 'rectified' },
    published: [{ metric: 'findings_rectified' }],
  },
  rectificationRate: {
    label: '问题整改率',
    labelEn: 'Rectification rate',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '整改期限在期内的问题中至截至日已核实销号的比例；逾期未整改和报完成未核实的也在分母里。',
    descriptionEn:
      'Of the findings whose deadline lies in the period, the share verified by the as-of day; those overdue, and those reported as done but not verified, are in the denominator too.',
    formula: '#{期限 ∈ 期, 核实 ≤ 截至} / #{期限 ∈ 期, 期限 ≤ 截至}',
    formulaEn: '#{due ∈ period, verified ≤ as-of} / #{due ∈ period, due ≤ as-of}',
    source: FINDINGS,
    value: { numerator: 'dueAndRectified', denominator: 'due' },
  },
  findingsOverdue: {
    label: '逾期未整改',
    labelEn: 'Findings overdue',
    unit: 'finding',
    direction: 'lower_is_better',
    description: '截至期末（或数据截至日）整改期限已到而未核实销号的问题。',
    descriptionEn:
      'Findings whose deadline has come as of the end of the period (or the data day) and that are not verified.',
    formula: '#{期限 ≤ 截至, 未核实}',
    formulaEn: '#{due ≤ as-of, not verified}',
    source: FINDINGS,
    value: { measure: 'overdue' },
  },
  findingsUnverified: {
    label: '报完成未核实',
    labelEn: 'Closed but not verified',
    unit: 'finding',
    direction: 'lower_is_better',
    description: '截至期末（或数据截至日）责任单位已报完成而未经核实的问题：不算整改到位。',
    descriptionEn:
      'Findings that their owner reported as done and nobody has verified as of the end of the period (or the data day): not yet rectified.',
    formula: '#{报完成 ≤ 截至, 未核实}',
    formulaEn: '#{reported done ≤ as-of, not verified}',
    source: FINDINGS,
    value: { measure: 'unverified' },
  },
  problemsSolved: {
    label: '解决基层难题',
    labelEn: 'Problems solved',
    unit: 'problem',
    direction: 'higher_is_better',
    description: '期内为基层和群众解决的难题。',
    descriptionEn: 'Problems of grass-roots units and residents solved in the period.',
    formula: '#{解决日期 ∈ 期}',
    formulaEn: '#{solved ∈ period}',
    source: PROBLEMS,
    value: { measure: 'problemsSolved' },
    published: [{ metric: 'grassroots_problems_solved' }],
  },
  problemsOpen: {
    label: '待解决难题',
    labelEn: 'Problems open',
    unit: 'problem',
    direction: 'lower_is_better',
    description: '截至期末（或数据截至日）已发现而未解决的基层难题。',
    descriptionEn:
      'Problems of grass-roots units and residents found and not solved as of the end of the period (or the data day).',
    formula: '#{发现 ≤ 截至, 未解决}',
    formulaEn: '#{found ≤ as-of, not solved}',
    source: PROBLEMS,
    value: { measure: 'problemsOpen' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
