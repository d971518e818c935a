import type { Chart, ChartOptions } from '../../chart.ts';
import { gridMarks, gridOf, gridTwin } from '../../table/grid.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import type { HeatGridInput } from './input.ts';
import { heatDrawing } from './option.ts';
import { sidesOf } from './sides.ts';

/**
 * A metric by two keys as cells of one hue in five steps, with their values where they fit; a cell
 * without data is plain.
 * @throws MissingColumnError
 */
export function heatGrid(input: HeatGridInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { table, metric, language } = input;
  const { down, across } = sidesOf(input, theme, options);
  const grid = gridOf(table, down, across, metric.id);
  return {
    ...told(input),
    ...heatDrawing(input, grid, theme, options),
    native: null,
    table: gridTwin(table, grid, metric.id, language),
    marks: gridMarks(table, grid, metric.id),
    // The cells stand after the rows.
    rowOf: (_, at) => grid.down.keys.length + at,
  };
}
