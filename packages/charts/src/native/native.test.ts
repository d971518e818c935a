import { describe, expect, it } from 'vitest';
import type { Cell, Chart } from '../chart.ts';
import { samples } from '../gallery/samples.ts';
import { theme } from '../theme.ts';
import { WORDS } from '../words.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';

const drawn = samples.map(({ name, draw }) => [name, draw(theme('paper'), {})] as const);
const natives = drawn.flatMap(([name, chart]) =>
  chart.native === null ? [] : [[name, chart, chart.native] as const],
);

/** What is drawn beside the figures: lines to hold against, shares, and the ground of a fall. */
const isAdded = ({ name, behind, dashed }: NativeSeries, { language }: Chart): boolean =>
  behind === true ||
  (dashed === true && name === WORDS[language].targetName) ||
  [WORDS[language].cumulative, WORDS[language].ground].includes(name);

const numbersOf = (cells: readonly Cell[]) =>
  cells.map(({ value }) => (typeof value === 'number' ? value : Number.NaN));

/** A number of a row, or of some of its cells together, such as small parts; a fall is told as its size. */
function isOfRow(value: number, cells: readonly Cell[]): boolean {
  const numbers = numbersOf(cells).filter((number) => !Number.isNaN(number));
  const small = numbers.toSorted((a, b) => a - b);
  const sums = small.map((_, end) => small.slice(0, end + 1).reduce((sum, n) => sum + n, 0));
  return [...numbers, ...sums].some(
    (number) => Math.abs(Math.abs(number) - Math.abs(value)) < 1e-6,
  );
}

/** Of the numbers in the second column. */
const sumOf = (rows: readonly (readonly Cell[])[]): number =>
  rows.reduce((sum, row) => sum + Number(row[1]?.value ?? 0), 0);

describe('the charts that Office can draw', () => {
  it('are all but flows, maps, grids and heaps, and those with nothing to draw', () => {
    const without = drawn.filter(([, chart]) => chart.native === null).map(([name]) => name);
    expect(without.toSorted()).toEqual([
      ...['distribution', 'distribution-long', 'heat-grid', 'heat-grid-day', 'heat-grid-long'],
      ...['heat-grid-turned', 'sankey', 'sankey-many', 'state-grid', 'state-grid-quarters'],
      ...['tile-counties', 'tile-towns', 'time-columns-none'],
    ]);
  });
  it('stand in columns, lie in bars, and are joined by lines', () => {
    const kind = (name: string) => natives.find(([each]) => each === name)?.[2].kind;
    expect(kind('time-columns-base')).toBe('columns');
    expect(kind('rank-bars-pareto')).toBe('bars');
    expect(kind('waterfall')).toBe('columns');
    expect(kind('waterfall-long')).toBe('bars');
    expect(kind('rank-bars-worst')).toBe('bars');
    expect(kind('range-bars')).toBe('bars');
    expect(kind('rate-line-three')).toBe('lines');
  });
});

describe.each(natives)('%s for Office', (_, chart, native) => {
  it('has a value, or none, for each category', () => {
    expect(native.categories.length).toBeGreaterThan(0);
    for (const { values, colors, spread } of native.series)
      for (const list of [values, colors ?? values, spread?.up ?? values, spread?.down ?? values])
        expect(list).toHaveLength(native.categories.length);
  });
  it('draws the numbers of its table, row by row, what is left of many last', () => {
    const { rows } = chart.table;
    const last = native.categories.length - 1;
    const left = sumOf(rows.slice(last));
    for (const series of native.series.filter((each) => !isAdded(each, chart)))
      series.values.forEach((value, row) => {
        if (value === null || (row === last && value === left)) return;
        expect(isOfRow(value, rows[row] ?? [])).toBe(true);
      });
  });
  it('scales every series on an axis that holds it', () => {
    for (const { values, second } of native.series) {
      const { min = -Infinity, max = Infinity } = axisOf(native, second === true);
      for (const value of values) {
        expect(value ?? min).toBeGreaterThanOrEqual(min);
        expect(value ?? min).toBeLessThanOrEqual(max);
      }
    }
  });
});

function axisOf({ axis, secondAxis }: NativeChart, second: boolean) {
  expect(!second || secondAxis !== undefined).toBe(true);
  return second ? (secondAxis ?? axis) : axis;
}

describe('a withheld value', () => {
  const known = natives.flatMap(([name, chart, native]) =>
    chart.table.rows.flatMap((cells, row) =>
      cells.some(({ text }) => text === WORDS[chart.language].withheld)
        ? [{ name, cells, values: native.series.map(({ values }) => values[row] ?? null), native }]
        : [],
    ),
  );

  it('is of several samples', () => {
    expect(new Set(known.map(({ name }) => name)).size).toBeGreaterThan(3);
  });
  it('has no number for Office', () => {
    for (const { cells, values, native } of known) {
      const numbers = numbersOf(cells).filter((number) => !Number.isNaN(number));
      const told = native.series.flatMap(({ behind, dashed }, s) =>
        behind === true || dashed === true ? [] : [values[s] ?? null],
      );
      expect(told.filter((value) => value !== null).every((v) => numbers.includes(v))).toBe(true);
    }
  });
});
