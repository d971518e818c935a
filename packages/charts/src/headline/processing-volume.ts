import { seriesFinding } from '@minxin/commentary';
import type { Chart, ChartOptions } from '../chart.ts';
import { type Figure, isSimulated } from '../figure.ts';
import { timeColumns } from '../forms/time-columns/time-columns.ts';
import type { Theme } from '../theme.ts';
import { periodFigures, periodTable, yearAgo } from './periods.ts';

export interface MonthCount {
  /** "2019-01". */
  readonly key: string;
  /** Cases accepted; null where there is no record, which is neither a bar nor a claim. */
  readonly value: number | null;
}

export interface ProcessingVolumeInput {
  readonly year: number;
  readonly months: readonly MonthCount[];
  readonly base: { readonly year: number; readonly months: readonly MonthCount[] } | null;
  /** Cases accepted in the year so far. */
  readonly total: Figure;
  /** Against the same period a year ago, in percent (9.1 is 9.1 %): of the focus month, else of the total. */
  readonly change: { readonly percent: number | null } | null;
  /** Position of the month that the reader asked about. */
  readonly focus?: number;
}

const METRIC = { id: 'accepted', label: '受理量', unit: 'CASE', direction: 'NEUTRAL' } as const;

/** Cases that the service hall accepted, month by month, before the year before. */
export function processingVolume(
  input: ProcessingVolumeInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const { year, months, base, total, change } = input;
  const focus = input.focus === undefined ? undefined : months[input.focus]?.key;
  const moved = change === null ? {} : { change: yearAgo(focus ?? `${year}`, change.percent) };
  const figures = periodFigures(months);
  return timeColumns(
    {
      id: 'processing-volume',
      language: 'zh',
      finding: seriesFinding({
        ...{ metric: METRIC, language: 'zh' as const },
        figures: figures.map((figure) => (figure.key === focus ? { ...figure, ...moved } : figure)),
        whole: { key: `${year}`, label: `${year}年`, value: total.value, ...(focus ? {} : moved) },
        ...(focus === undefined ? {} : { focus }),
      }),
      subtitle:
        base === null
          ? `政务大厅 ${year} 年各月受理量（件）`
          : `政务大厅各月受理量（件），${base.year} 年对 ${year} 年`,
      simulated: isSimulated(total),
      table: periodTable(METRIC, months),
      metric: METRIC,
      ...(base === null
        ? {}
        : {
            label: `${year} 年`,
            base: { label: `${base.year} 年`, table: periodTable(METRIC, base.months) },
          }),
      ...(focus === undefined ? {} : { focus }),
    },
    theme,
    options,
  );
}
