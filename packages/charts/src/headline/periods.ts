import {
  type FigureChange,
  type MetricWords,
  type PeriodFigure,
  periodName,
} from '@minxin/commentary';
import type { ChartColumn, ChartTable } from '../table/chart-table.ts';

interface PeriodValue {
  readonly key: string;
  readonly value: number | null;
}

const column = (
  id: string,
  kind: ChartColumn['kind'],
  label: string,
  values: ChartColumn['values'],
): ChartColumn => ({ id, kind, label, values, unit: null, suppressed: [] });

/** Numbers in periods as the table that a form draws; parts stand beside a rate. */
export function periodTable(
  { id, label, unit }: MetricWords,
  periods: readonly PeriodValue[],
  parts: readonly ChartColumn[] = [],
): ChartTable {
  return {
    rowCount: periods.length,
    columns: [
      column(
        'period',
        'PERIOD',
        '时间',
        periods.map(({ key }) => key),
      ),
      column(
        'period.label',
        'LABEL',
        '时间',
        periods.map(({ key }) => periodName(key, 'zh')),
      ),
      {
        ...column(
          id,
          'METRIC',
          label,
          periods.map(({ value }) => value),
        ),
        unit,
      },
      ...parts,
    ],
  };
}

/** The numerator or denominator of a rate. */
export const partColumn = (
  { id }: MetricWords,
  kind: 'NUMERATOR' | 'DENOMINATOR',
  label: string,
  values: readonly (number | null)[],
): ChartColumn => column(`${id}.${kind.toLowerCase()}`, kind, label, values);

export const periodFigures = (periods: readonly PeriodValue[]): readonly PeriodFigure[] =>
  periods.map(({ key, value }) => ({ key, value, label: periodName(key, 'zh') }));

/** A change in percent against the same period a year ago. */
export function yearAgo(key: string, percent: number | null): FigureChange {
  const before = key.replace(/^\d{4}/, (year) => `${Number(year) - 1}`);
  return {
    ...{ percent, points: null, absolute: null },
    basePeriod: { key: before, label: periodName(before, 'zh') },
  };
}
