import type { Chart, ChartOptions } from '../../chart.ts';
import { marksOf } from '../../table/marks.ts';
import { twinOf } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import type { DotPlotInput } from './input.ts';
import { dotNative } from './native.ts';
import { dotFrame, dotOption, dotsOf } from './option.ts';

/**
 * Values of the keys of a dimension as dots on their way from a middle, the largest first; those that
 * fall behind are diamonds.
 * @throws MissingColumnError
 */
export function dotPlot(input: DotPlotInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { table, language, metric } = input;
  const dots = dotsOf(input);
  const order = dots.map(({ row }) => row);
  const rows = dotFrame(input, dots, theme, options);
  return {
    ...told(input),
    option: dotOption(input, dots, rows, theme),
    native: dotNative(input, dots),
    table: twinOf(table, language, order),
    marks: marksOf(table, metric.id, order),
    ...{ height: rows.height, least: rows.least },
  };
}
