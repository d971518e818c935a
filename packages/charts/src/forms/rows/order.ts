import type { MetricWords } from '@minxin/commentary';
import type { ChartTable } from '../../table/chart-table.ts';
import { keysOf, type Point, pointsOf } from '../../table/read.ts';

/** The order of rows: as the table has them, the largest first, or the worst first by the metric's direction. */
export type RowOrder = 'GIVEN' | 'LARGEST' | 'WORST';

/** The rows of a table in their order; those without a name stand after the others, those without a value last. */
export function orderedRows(
  table: ChartTable,
  by: string,
  metric: MetricWords,
  order: RowOrder,
): readonly number[] {
  const points = pointsOf(table, metric.id);
  const rows = points.map((_, row) => row);
  if (order === 'GIVEN') return rows;
  const keys = keysOf(table, by);
  const ascending = order === 'WORST' && metric.direction === 'HIGHER_IS_BETTER';
  const rank = (row: number) =>
    standing(points[row]) === 0 && keys[row] === null ? 1 : standing(points[row]) * 2;
  const value = (row: number) => (points[row]?.value ?? 0) * (ascending ? 1 : -1);
  return rows.sort((a, b) => rank(a) - rank(b) || value(a) - value(b));
}

/** Known, without data, withheld. */
const standing = (point: Point | undefined): number =>
  point?.suppressed === true ? 2 : point === undefined || point.value === null ? 1 : 0;
