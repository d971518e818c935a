import { type Period, periodKey } from '@minxin/calendar';
import type { MonthCount, ProcessingVolumeInput } from '@minxin/charts';
import type { DataSpan } from '@minxin/metrics';
import { isRecorded } from '../../figures/recorded.ts';
import { figure, type Value } from '../../figures/value.ts';
import type { Issue } from '../../issue/issue.ts';

/** Cases accepted by month, of the issue's year and of the year before. */
export interface VolumeValues {
  readonly span: DataSpan | null;
  readonly months: readonly { readonly period: Period; readonly value: number | null }[];
  readonly monthsBefore: readonly { readonly period: Period; readonly value: number | null }[];
  readonly toDate: Value;
  /** Of the issue's own period, against the same period a year ago. */
  readonly percent: number | null;
  readonly simulated: boolean;
}

/** Months after the issue have no bar, though records may reach them by now. */
export function processingVolumeInput(issue: Issue, values: VolumeValues): ProcessingVolumeInput {
  const { span } = values;
  const count = ({ period, value }: VolumeValues['months'][number]): MonthCount => ({
    key: periodKey(period),
    value: isRecorded(period, issue, span) ? value : null,
  });
  const before = values.monthsBefore.map(count);
  const hasBase = before.some(({ value }) => value !== null);
  return {
    year: issue.year,
    months: values.months.map(count),
    base: hasBase ? { year: issue.year - 1, months: before } : null,
    total: figure(values.toDate, values.simulated),
    change: { percent: values.percent },
    ...(issue.focus === undefined ? {} : { focus: issue.focus }),
  };
}
