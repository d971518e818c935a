import type { Chart, ChartOptions, DataTable } from '../../chart.ts';
import { textCell } from '../../table/cells.ts';
import { marksOf } from '../../table/marks.ts';
import { twinOf } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import { WORDS } from '../../words.ts';
import { told } from '../form.ts';
import type { RangeBarsInput } from './input.ts';
import { rangeNative } from './native.ts';
import { drawnRows, intervalText, rangeFrame, rangeOption } from './option.ts';
import { type Range, rangesOf } from './ranges.ts';

/**
 * A rate by the keys of a dimension, the worst first: a dot on the band of its 95 % Wilson interval,
 * with its n. Rates of fewer cases than a rank needs stand pale and apart at the end.
 * @throws MissingColumnError
 */
export function rangeBars(input: RangeBarsInput, theme: Theme, options: ChartOptions = {}): Chart {
  const { table, metric } = input;
  const ranges = rangesOf(input);
  const inOrder = [...ranges.ranked, ...ranges.tooFew];
  const rows = rangeFrame(input, ranges, theme, options);
  const drawn = drawnRows(ranges);
  return {
    ...told(input),
    option: rangeOption(input, ranges, rows, theme, options),
    native: rangeNative(input, ranges),
    table: rangeTwin(input, inOrder),
    marks: marksOf(
      table,
      metric.id,
      inOrder.map(({ row }) => row),
    ),
    rowOf: (_, at) => {
      const range = drawn[at];
      return range === undefined ? -1 : inOrder.indexOf(range);
    },
    ...{ height: rows.height, least: rows.least },
  };
}

function rangeTwin({ table, language }: RangeBarsInput, ranges: readonly Range[]): DataTable {
  const twin = twinOf(
    table,
    language,
    ranges.map(({ row }) => row),
  );
  const interval = { key: 'interval', label: WORDS[language].interval, numeric: true };
  return {
    columns: [...twin.columns, interval],
    rows: twin.rows.map((row, place) => {
      const known = ranges[place]?.interval;
      return [...row, textCell(known == null ? '—' : intervalText(known))];
    }),
  };
}
