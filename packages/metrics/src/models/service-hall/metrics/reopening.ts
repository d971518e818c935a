import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const CASES = { zh: '政务服务统计口径：办件', en: 'Government service statistics: cases' };

/** What was closed and had to be taken up again. */
export const reopening = {
  reopened: {
    label: '重新办理',
    labelEn: 'Cases reopened',
    unit: 'case',
    direction: 'lower_is_better',
    description: '期内办结后又重新办理的次数；是否按期仍以首次办结为准。',
    descriptionEn:
      'How often a closed case was reopened in the period; whether it was on time is still decided by the first closure.',
    formula: '#{重新办理 ∈ 期}',
    formulaEn: '#{reopened ∈ period}',
    source: CASES,
    value: { measure: 'reopened' },
  },
  reopenedOpen: {
    label: '重新办理未结',
    labelEn: 'Reopened and open',
    unit: 'case',
    direction: 'lower_is_better',
    description: '截至期末（或数据截至日）重新办理而未再次办结、未撤回的办件。',
    descriptionEn:
      'Cases reopened and, as of the end of the period (or the data day), neither closed again nor withdrawn.',
    formula: '#{重新办理 < 截至, 未再次办结, 未撤回}',
    formulaEn: '#{reopened < as-of, not closed again, not withdrawn}',
    source: CASES,
    value: { measure: 'reopenedOpen' },
  },
  finalClosureRate: {
    label: '重新办理办结率',
    labelEn: 'Reopened and closed again',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内重新办理的办件中至截至日已再次办结的比例；还在办理和撤回的也在分母里。',
    descriptionEn:
      'Of the cases reopened in the period, the share closed again by the as-of day; those still open or withdrawn are in the denominator too.',
    formula: '#{重新办理 ∈ 期, 再次办结 < 截至} / #{重新办理 ∈ 期}',
    formulaEn: '#{reopened ∈ period, closed again < as-of} / #{reopened ∈ period}',
    source: CASES,
    value: { numerator: 'closedAgain', denominator: 'reopened' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
