import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const EVENTS = { zh: '12345 热线流转记录', en: 'Events of the 12345 hotline’s orders' };

/** What way an order goes: signed for, sent back, reopened, extended. */
export const way = {
  signedInTimeRate: {
    label: '及时签收率',
    labelEn: 'Signed in time',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '签收时限（派单后 24 小时）在期内的派单中按时签收的比例；退单和时限前作废的不计。',
    descriptionEn:
      'Of the assignments whose 24 hours for signing ended in the period, the share signed for in time; those returned, or void before the limit, do not count.',
    formula: '#{签收 ≤ 派单 + 24 小时} / #{派单 + 24 小时 ∈ 期, 未退单, 未作废}',
    formulaEn: '#{signed ≤ assigned + 24 h} / #{assigned + 24 h ∈ period, not returned, not void}',
    source: EVENTS,
    value: { numerator: 'signedInTime', denominator: 'toSign' },
  },
  returnedRate: {
    label: '退单率',
    labelEn: 'Returned',
    unit: 'ratio',
    direction: 'lower_is_better',
    description: '期内派单中被承办单位退回的比例；一件工单派几次计几次，归派往的单位。',
    descriptionEn:
      'Of the assignments made in the period, the share that the unit sent back; an order assigned several times counts each time, with the unit it was assigned to.',
    formula: '#{派单 ∈ 期, 退单} / #{派单 ∈ 期}',
    formulaEn: '#{assigned ∈ period, returned} / #{assigned ∈ period}',
    source: EVENTS,
    value: { numerator: 'returned', denominator: 'assigned' },
  },
  reopenedRate: {
    label: '重办率',
    labelEn: 'Reopened',
    unit: 'ratio',
    direction: 'lower_is_better',
    description: '期内首次办结的工单中重办过的比例；重办几次都只计一件。',
    descriptionEn:
      'Of the orders first closed in the period, the share reopened at least once; an order counts once, however often it was reopened.',
    formula: '#{办结 ∈ 期, 重办 ≥ 1 次} / #{办结 ∈ 期}',
    formulaEn: '#{closed ∈ period, reopened ≥ once} / #{closed ∈ period}',
    source: EVENTS,
    value: { numerator: 'reopened', denominator: 'closed' },
  },
  finalClosureRate: {
    label: '重办办结率',
    labelEn: 'Reopened and closed again',
    unit: 'ratio',
    direction: 'higher_is_better',
    description:
      '期内首次办结、至截至日重办过的工单中已再次办结的比例；还在重办的和作废的也在分母里。',
    descriptionEn:
      'Of the orders first closed in the period and reopened by the as-of day, the share closed again; those still open or void are in the denominator too.',
    formula: '#{办结 ∈ 期, 重办 ≥ 1 次, 再次办结 < 截至} / #{办结 ∈ 期, 重办 ≥ 1 次}',
    formulaEn:
      '#{closed ∈ period, reopened ≥ once, closed again < as-of} / #{closed ∈ period, reopened ≥ once}',
    source: EVENTS,
    value: { numerator: 'closedAgain', denominator: 'reopened' },
  },
  extendedRate: {
    label: '延期率',
    labelEn: 'Extended',
    unit: 'ratio',
    direction: 'lower_is_better',
    description: '期内受理的工单中获准延期的比例。',
    descriptionEn: 'Of the orders received in the period, the share granted an extension.',
    formula: '#{受理 ∈ 期, 延期} / #{受理 ∈ 期}',
    formulaEn: '#{received ∈ period, extended} / #{received ∈ period}',
    source: EVENTS,
    value: { numerator: 'extended', denominator: 'received' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
