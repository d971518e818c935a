import { parsePeriod } from '@minxin/calendar';
import { valueText } from '@minxin/metrics';
import type { Value } from '../figures/value.ts';
import { issueOf } from '../issue/issue.ts';

export const issueOfMonth = (month: string) => issueOf(parsePeriod({ month }));
export const issueOfYear = (year: number) => issueOf(parsePeriod({ year }));

/** A count as the semantic layer gives it; null is no data. */
export const count = (value: number | null, unit: Value['unit'] = 'case'): Value => ({
  ...{ value, unit, numerator: null, denominator: null, text: valueText(value, unit, 'zh') },
  exact: value === null ? null : String(value),
  state: value === null ? 'NO_DATA' : 'OK',
});

/** A value that few stand behind. */
export const withheld = (unit: Value['unit']): Value => ({
  ...count(null, unit),
  ...{ text: '已隐去', state: 'SUPPRESSED' },
});

/** A ratio of two counts; null where the period is not reached. */
export const ratio = (parts: readonly [number, number] | null): Value => {
  const value = parts === null || parts[1] === 0 ? null : parts[0] / parts[1];
  return {
    ...count(value, 'ratio'),
    exact: null,
    numerator: parts && String(parts[0]),
    denominator: parts && String(parts[1]),
  };
};
