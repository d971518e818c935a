import type { Chart, ChartOptions, DataTable } from '../../chart.ts';
import { textCell } from '../../table/cells.ts';
import { marksOf } from '../../table/marks.ts';
import { columnOf } from '../../table/read.ts';
import { headOf, pointCell } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import { WORDS } from '../../words.ts';
import { told } from '../form.ts';
import type { DumbbellInput } from './input.ts';
import { pairNative } from './native.ts';
import { dumbbellOption, pairFrame } from './option.ts';
import { gapText, type Pair, pairsOf } from './pairs.ts';

/**
 * Two values of each key on one line: what it is held against as a ring, what is told as a dot, with
 * the difference beside them.
 * @throws MissingColumnError
 */
export function dumbbell(input: DumbbellInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { table, to } = input;
  const pairs = pairsOf(input);
  const rows = pairFrame(input, pairs, theme, options);
  return {
    ...told(input),
    option: dumbbellOption(input, pairs, rows, theme, options),
    native: pairNative(input, pairs),
    table: pairTwin(input, pairs),
    marks: marksOf(
      table,
      to.metric.id,
      pairs.map(({ row }) => row),
    ),
    ...{ height: rows.height, least: rows.least },
  };
}

function pairTwin(input: DumbbellInput, pairs: readonly Pair[]): DataTable {
  const { table, by, from, to, language } = input;
  const { unit } = to.metric;
  const head = (key: string, end: typeof from) => ({
    ...headOf(columnOf(end.table ?? table, end.metric.id), language),
    ...{ key, label: end.label },
  });
  return {
    columns: [
      { key: by, label: columnOf(table, by).label, numeric: false },
      head('from', from),
      head('to', to),
      { key: 'difference', label: WORDS[language].difference, numeric: true },
    ],
    rows: pairs.map((pair) => [
      textCell(pair.name),
      pointCell(pair.from, unit, language),
      pointCell(pair.to, unit, language),
      { text: gapText(pair, unit, language), value: pair.gap },
    ]),
  };
}
