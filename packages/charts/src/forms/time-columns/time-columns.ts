import type { Chart, ChartOptions } from '../../chart.ts';
import { cellPlace, gridMarks, gridTwin } from '../../table/grid.ts';
import { marksOf } from '../../table/marks.ts';
import { twinWithBase } from '../../table/with-base.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import { columnsOf } from './columns.ts';
import type { TimeColumnsInput } from './input.ts';
import { plainNative, stackedNative } from './native.ts';
import { plainOption } from './option.ts';
import { stackOf } from './stack.ts';
import { stackedOption } from './stacked-option.ts';

/**
 * A count or an amount by day, month, quarter or year as columns: before the pale columns of the
 * periods they are compared with, or stacked from up to four parts and the rest.
 * @throws MissingColumnError
 */
export const timeColumns = (
  input: TimeColumnsInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart =>
  input.by === undefined
    ? plainColumns(input, theme, options)
    : stackedColumns(input, input.by, theme, options);

function plainColumns(input: TimeColumnsInput, theme: Theme, options: ChartOptions): Chart {
  return {
    ...told(input),
    option: plainOption(input, columnsOf(input), theme, options),
    native: plainNative(input),
    table: twinWithBase(input, input.metric),
    marks: marksOf(input.table, input.metric.id),
  };
}

function stackedColumns(
  input: TimeColumnsInput,
  by: string,
  theme: Theme,
  options: ChartOptions,
): Chart {
  const { table, metric, language } = input;
  const stack = stackOf(input, by);
  const { grid, parts } = stack;
  return {
    ...told(input),
    option: stackedOption(input, stack, theme, options),
    native: stackedNative(input, stack),
    table: gridTwin(table, grid, metric.id, language),
    marks: gridMarks(table, grid, metric.id),
    // The small parts together narrow to their period alone.
    rowOf: (series, d) => {
      const across = parts[series]?.across ?? [];
      return across.length === 1 ? cellPlace(grid, d, across[0] ?? 0) : d;
    },
  };
}
