import type { Chart, ChartOptions } from '../../chart.ts';
import { marksOf } from '../../table/marks.ts';
import { twinOf } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import { told } from '../form.ts';
import { barsOf } from './bars.ts';
import type { RankBarsInput } from './input.ts';
import { rankNative } from './native.ts';
import { rankFrame, rankOption } from './option.ts';

/**
 * A metric by the keys of a dimension as lying bars: the largest or the worst first, what is left of
 * many last; with the cumulative share on top where it is asked for (Pareto).
 * @throws MissingColumnError
 */
export function rankBars(input: RankBarsInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { table, language, metric } = input;
  const { order, all } = barsOf(input);
  const rows = rankFrame(input, all, theme, options);
  return {
    ...told(input),
    option: rankOption(input, all, rows, theme),
    native: rankNative(input, all),
    table: twinOf(table, language, order),
    marks: marksOf(table, metric.id, order),
    rowOf: (_, at) => all[at]?.place ?? -1,
    ...{ height: rows.height, least: rows.least },
  };
}
