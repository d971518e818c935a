import { type Period, periodKey } from '@minxin/calendar';
import type { OnTimeRateInput } from '@minxin/charts';
import type { DataSpan } from '@minxin/metrics';
import { isRecorded } from '../../figures/recorded.ts';
import { figure, type Value } from '../../figures/value.ts';
import type { Issue } from '../../issue/issue.ts';

export interface RateValues {
  readonly span: DataSpan | null;
  readonly months: readonly { readonly period: Period; readonly rate: Value }[];
  readonly toDate: Value;
  /** Of the same period a year ago, like for like. */
  readonly yearAgo: { readonly rate: number | null; readonly partial: boolean };
  readonly simulated: boolean;
}

/** A month is held against the month before it; a year against the year before. */
export function onTimeRateInput(issue: Issue, values: RateValues): OnTimeRateInput {
  const { toDate, yearAgo, simulated } = values;
  const count = (part: string | null) => (part === null ? null : Number(part));
  return {
    year: issue.year,
    months: values.months.map(({ period, rate }) => {
      const key = periodKey(period);
      if (!isRecorded(period, issue, values.span))
        return { key, rate: null, due: null, onTime: null };
      return {
        key,
        rate: rate.value,
        due: count(rate.denominator),
        onTime: count(rate.numerator),
      };
    }),
    total: figure(toDate, simulated),
    ...(issue.focus === undefined
      ? { previous: { label: yearAgo.partial ? '上年同期' : '上年', rate: yearAgo.rate } }
      : { focus: issue.focus }),
  };
}
