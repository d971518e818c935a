import type { KeyFigure, PeriodFigure } from '@minxin/commentary';
import { columnOf, numbersOf } from './columns.ts';
import type { ColumnsFragment } from './fragments.generated.ts';

type Table = ColumnsFragment | null | undefined;

/** The numbers of a metric by period, as findings are told from them. */
export function periodFigures(
  table: Table,
  metric: string,
  running?: string,
): readonly PeriodFigure[] {
  const keys = columnOf(table, 'period')?.values ?? [];
  const labels = columnOf(table, 'period.label')?.values ?? [];
  return numbers(table, metric).map((one, row) => ({
    ...one,
    key: `${keys[row]}`,
    label: `${labels[row] ?? keys[row]}`,
    ...(running !== undefined && keys[row] === running && { partial: true }),
  }));
}

/** The numbers of a metric by the keys of a dimension. */
export function keyFigures(table: Table, dimension: string, metric: string): readonly KeyFigure[] {
  const keys = columnOf(table, dimension)?.values ?? [];
  const labels = columnOf(table, `${dimension}.label`)?.values ?? [];
  return numbers(table, metric).map((one, row) => ({
    ...one,
    key: keys[row] === null || keys[row] === undefined ? null : `${keys[row]}`,
    label: `${labels[row] ?? keys[row] ?? '—'}`,
  }));
}

/** The one number of a table that is not cut. */
export const onlyNumber = (table: Table, id: string): number | null =>
  numbersOf(table, id)[0] ?? null;

function numbers(table: Table, metric: string) {
  const hidden = new Set(columnOf(table, metric)?.suppressed);
  const numerators = numbersOf(table, `${metric}.numerator`);
  const denominators = numbersOf(table, `${metric}.denominator`);
  return numbersOf(table, metric).map((value, row) => ({
    value: hidden.has(row) ? null : value,
    ...(numerators.length > 0 && { numerator: numerators[row] ?? null }),
    ...(denominators.length > 0 && { denominator: denominators[row] ?? null }),
    ...(hidden.has(row) && { suppressed: true }),
  }));
}
