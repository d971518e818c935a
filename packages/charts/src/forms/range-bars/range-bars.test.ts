import { wilson } from '@minxin/commentary';
import { describe, expect, it } from 'vitest';
import {
  keyColumns,
  metric,
  metricColumn,
  partColumn,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import type { RangeBarsInput } from './input.ts';
import { rangeBars } from './range-bars.ts';
import { rangesOf } from './ranges.ts';

const rate = metric('onTimeRate', '按期办结率', 'RATIO', 'HIGHER_IS_BETTER');
const inputOf = (
  parts: readonly (readonly [number, number] | null)[],
  hidden: readonly number[] = [],
): RangeBarsInput => ({
  ...setting('ranges', '按期'),
  ...{ metric: rate, by: 'UNIT' },
  table: tableOf(
    ...keyColumns('UNIT', '单位', ['甲', '乙', '丙', '丁'].slice(0, parts.length)),
    metricColumn(
      rate,
      parts.map((part) => (part === null ? null : part[0] / part[1])),
      hidden,
    ),
    {
      ...partColumn(
        rate,
        'NUMERATOR',
        parts.map((part) => part?.[0] ?? null),
      ),
      suppressed: hidden,
    },
    {
      ...partColumn(
        rate,
        'DENOMINATOR',
        parts.map((part) => part?.[1] ?? null),
      ),
      suppressed: hidden,
    },
  ),
});
const names = (ranges: readonly { readonly name: string }[]) => ranges.map(({ name }) => name);

describe('rates with their intervals', () => {
  it('stand worst first, those of too few apart at the end', () => {
    const { ranked, tooFew } = rangesOf(
      inputOf([
        [95, 100],
        [8, 29],
        [60, 100],
        [30, 30],
      ]),
    );
    expect(names(ranked)).toEqual(['丙', '甲', '丁']);
    expect(names(tooFew)).toEqual(['乙']);
    expect(ranked[0]?.interval).toEqual(wilson(60, 100));
  });
  it('have interval and n in the twin', () => {
    const { table, marks, rowOf } = rangeBars(
      inputOf([
        [131, 142],
        [8, 12],
      ]),
      theme('light'),
    );
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['甲', '92.3 %', '131', '142', '86.7 % – 95.6 %'],
      ['乙', '66.7 %', '8', '12', '39.1 % – 86.2 %'],
    ]);
    // The row that says 样本不足 stands between them and leads nowhere.
    expect(marks[rowOf?.(0, 1) ?? -1]).toBeUndefined();
    expect(marks[rowOf?.(0, 2) ?? -1]).toMatchObject({ keys: { UNIT: 'key 乙' } });
  });
  it('say nothing of what is withheld or unknown', () => {
    const { table } = rangeBars(inputOf([[12345, 54321], null, [40, 50]], [0]), theme('light'));
    expect(JSON.stringify(table)).not.toMatch(/12345|54321|12,345/);
    expect(table.rows.map(([name]) => name?.text)).toEqual(['丙', '乙', '甲']);
    expect(
      table.rows
        .at(-1)
        ?.slice(1)
        .map(({ text }) => text),
    ).toEqual([...['已隐去', '已隐去', '已隐去', '—']]);
  });
  it.each([
    ['is withheld', [12345, 54321], [0]],
    ['is of too few cases to have more than a dot', [4, 8], []],
  ] as const)('keep few ticks where the only rate %s', (_, parts, withheld) => {
    const { option } = rangeBars(inputOf([[...parts]], [...withheld]), theme('light'));
    expect(option.xAxis).toMatchObject({ min: 0, max: 1, interval: 0.2 });
  });
});
