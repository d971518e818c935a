import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const CASES = { zh: '政务服务统计口径：办件', en: 'Government service statistics: cases' };

/** How much there is to do. */
export const volume = {
  accepted: {
    label: '受理量',
    labelEn: 'Cases accepted',
    unit: 'case',
    direction: 'neutral',
    description: '期内受理的办件数；一件是一个事项的一次申请，咨询不计入。',
    descriptionEn:
      'Cases accepted in the period: a case is one application for one item; consultations do not count.',
    formula: '#{受理时间 ∈ 期}',
    formulaEn: '#{accepted ∈ period}',
    source: CASES,
    value: { measure: 'accepted' },
    published: [{ metric: 'cases_handled' }],
  },
  closed: {
    label: '办结量',
    labelEn: 'Cases closed',
    unit: 'case',
    direction: 'neutral',
    description: '期内办结的办件数，不论何时受理。',
    descriptionEn: 'Cases closed in the period, whenever they were accepted.',
    formula: '#{办结时间 ∈ 期}',
    formulaEn: '#{closed ∈ period}',
    source: CASES,
    value: { measure: 'closed' },
  },
  withdrawn: {
    label: '撤回量',
    labelEn: 'Cases withdrawn',
    unit: 'case',
    direction: 'neutral',
    description: '期内撤回的办件数，不论何时受理；办结后重新办理时撤回的也计入。',
    descriptionEn:
      'Cases withdrawn in the period, whenever they were accepted, those withdrawn after they were reopened included.',
    formula: '#{撤回时间 ∈ 期}',
    formulaEn: '#{withdrawn ∈ period}',
    source: CASES,
    value: { measure: 'withdrawn' },
  },
  open: {
    label: '在办量',
    labelEn: 'Open cases',
    unit: 'case',
    direction: 'neutral',
    description: '截至期末（或数据截至日）已受理而未办结、未撤回的办件；办结后重新办理的另计。',
    descriptionEn:
      'Cases accepted and neither closed nor withdrawn as of the end of the period (or the data day); reopened cases are counted apart.',
    formula: '#{受理 < 截至, 未办结, 未撤回}',
    formulaEn: '#{accepted < as-of, not closed, not withdrawn}',
    source: CASES,
    value: { measure: 'open' },
  },
  averageDaily: {
    label: '日均受理量',
    labelEn: 'Cases a working day',
    unit: 'case_a_day',
    direction: 'neutral',
    description: '期内受理的办件数除以大厅开放的工作日数：当日至少有一个窗口开放的工作日。',
    descriptionEn:
      'Cases accepted in the period, divided by the working days on which the hall was open: those with at least one window open.',
    formula: '#{受理时间 ∈ 期} / #{有窗口开放的工作日 ∈ 期}',
    formulaEn: '#{accepted ∈ period} / #{working days with an open window ∈ period}',
    source: {
      zh: '政务服务统计口径：办件；国务院办公厅节假日安排',
      en: 'Government service statistics: cases; holiday notices of the General Office of the State Council',
    },
    value: { numerator: 'accepted', denominator: 'openDays' },
  },
  windowLoad: {
    label: '窗口日均负荷',
    labelEn: 'Cases a window-day',
    unit: 'case_a_window_day',
    direction: 'neutral',
    description: '期内受理的办件数除以窗口开放的工作日数：每个窗口开放一个工作日计一个窗口日。',
    descriptionEn:
      'Cases accepted in the period, divided by window-days: each window open on a working day is one.',
    formula: '#{受理时间 ∈ 期} / Σ 窗口开放工作日',
    formulaEn: '#{accepted ∈ period} / Σ window-days',
    source: {
      zh: '政务服务统计口径：办件；大厅窗口名册',
      en: 'Government service statistics: cases; roll of the hall’s windows',
    },
    value: { numerator: 'accepted', denominator: 'windowDays' },
  },
  consultations: {
    label: '咨询人次',
    labelEn: 'Consultations',
    unit: 'person_time',
    direction: 'neutral',
    description: '期内接待的咨询人次，自成一项，不与办件相加。',
    descriptionEn:
      'People who came, called or wrote for advice in the period; a counter of its own, never added to cases.',
    formula: 'Σ 当日咨询人次',
    formulaEn: 'Σ consultations of the day',
    source: {
      zh: '咨询台、电话与网上咨询登记',
      en: 'Register of consultations at the desk, by phone and online',
    },
    value: { measure: 'consultations' },
    published: [{ metric: 'consultations' }],
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
