import type { Mark } from '../chart.ts';
import type { ChartTable } from './chart-table.ts';
import { keysOf, rowsOf } from './read.ts';

/** What each row of a table narrows to: its period and its keys. */
export function marksOf(
  table: ChartTable,
  metric?: string,
  order: readonly number[] = rowsOf(table),
): readonly Mark[] {
  const periods = table.columns.some(({ kind }) => kind === 'PERIOD')
    ? keysOf(table, 'period')
    : undefined;
  const dimensions = table.columns
    .filter(({ kind }) => kind === 'KEY')
    .map(({ id }) => [id, keysOf(table, id)] as const);
  return order.map((row) => {
    const period = periods?.[row];
    const keys = dimensions.map(([id, values]) => [id, values[row] ?? null] as const);
    return {
      ...(period == null ? {} : { period }),
      ...(keys.length === 0 ? {} : { keys: Object.fromEntries(keys) }),
      ...(metric === undefined ? {} : { metric }),
    };
  });
}
