import type { Chart, ChartOptions } from '../../chart.ts';
import { plotWidth } from '../../frame/frame.ts';
import { marksOf } from '../../table/marks.ts';
import { twinOf } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import type { DotPlotInput } from '../dot-plot/input.ts';
import { told } from '../form.ts';
import { orderedRows } from '../rows/order.ts';
import { heapsOf } from './heaps.ts';
import { DOT, distributionOption, footOf, TOP } from './option.ts';

/** Of the heaps, in px. */
const HIGHEST = 220;

/**
 * Many values of one metric on one line, heaped where they are alike, around their middle; the lowest
 * and the highest are named, and those that fall behind are diamonds. For few, `dotPlot` names all.
 * @throws MissingColumnError
 */
export function distribution(input: DotPlotInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { table, metric, by, language } = input;
  const heaped = heapsOf(input, Math.floor((plotWidth(options) - 2 * DOT) / DOT));
  const order = orderedRows(table, by, metric, 'LARGEST');
  const levels = Math.max(4, ...heaped.map(({ level }) => level + 1));
  return {
    ...told(input),
    option: distributionOption(input, heaped, levels, theme, options),
    native: null,
    table: twinOf(table, language, order),
    marks: marksOf(table, metric.id, order),
    rowOf: (_, at) => order.indexOf(heaped[at]?.row ?? -1),
    // Heaps without end would leave the page: from here on their dots overlap.
    height: TOP + Math.min(HIGHEST, levels * DOT) + footOf(input),
  };
}
