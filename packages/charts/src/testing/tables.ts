import type { MetricWords } from '@minxin/commentary';
import type { ChartColumn, ChartTable } from '../table/chart-table.ts';

type Values = readonly (number | string | null)[];

/** Of a metric column: its unit is that of its words. */
export const metric = (
  id: string,
  label: string,
  unit: string,
  direction: MetricWords['direction'] = 'NEUTRAL',
): MetricWords => ({ id, label, unit, direction });

export const column = (
  id: string,
  kind: ChartColumn['kind'],
  label: string,
  values: Values,
  rest: Partial<Pick<ChartColumn, 'unit' | 'suppressed'>> = {},
): ChartColumn => ({ id, kind, label, values, unit: null, suppressed: [], ...rest });

export const metricColumn = (
  { id, label, unit }: MetricWords,
  values: Values,
  suppressed: readonly number[] = [],
): ChartColumn => column(id, 'METRIC', label, values, { unit, suppressed });

export const partColumn = (
  { id, label }: MetricWords,
  kind: 'NUMERATOR' | 'DENOMINATOR',
  values: Values,
): ChartColumn => column(`${id}.${kind.toLowerCase()}`, kind, label, values);

/** The keys of a dimension with the names that its records give them. */
export const keyColumns = (
  id: string,
  label: string,
  names: readonly (string | null)[],
): readonly ChartColumn[] => [
  column(
    id,
    'KEY',
    label,
    names.map((name) => (name === null ? null : `key ${name}`)),
  ),
  column(
    `${id}.label`,
    'LABEL',
    label,
    names.map((name) => name ?? '未填'),
  ),
];

export const periodColumns = (keys: readonly string[]): readonly ChartColumn[] => [
  column('period', 'PERIOD', '时间', keys),
  column('period.label', 'LABEL', '时间', keys),
];

export const tableOf = (...columns: readonly ChartColumn[]): ChartTable => ({
  rowCount: columns[0]?.values.length ?? 0,
  columns,
});

/** "2020-01" to "2020-12", or as many as asked for. */
export const monthsOf = (year: number, count = 12): readonly string[] =>
  Array.from({ length: count }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`);

/** What every form is given beside its table. */
export const setting = (id: string, title: string, subtitle = '说明') => ({
  ...{ id, subtitle, language: 'zh' as const, simulated: true },
  finding: { title, summary: `${title}。` },
});
