import { describe, expect, it } from 'vitest';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { barsOf } from './bars.ts';
import type { RankBarsInput } from './input.ts';
import { rankBars } from './rank-bars.ts';

const orders = metric('orders', '工单量', 'ORDER');
const inputOf = (
  values: readonly (number | null)[],
  rest: Partial<RankBarsInput> = {},
  hidden: readonly number[] = [],
): RankBarsInput => ({
  ...setting('ranks', '工单'),
  ...{ metric: orders, by: 'UNIT', order: 'LARGEST' as const },
  table: tableOf(
    ...keyColumns('UNIT', '单位', ['甲', '乙', '丙', '丁', null].slice(0, values.length)),
    metricColumn(orders, values, hidden),
  ),
  ...rest,
});
const names = (input: RankBarsInput) => barsOf(input).all.map(({ name }) => name);

describe('a rank of bars', () => {
  it('stands largest first, unnamed after the named, unknown and withheld last', () => {
    expect(names(inputOf([3, 9, null, 5, 7], {}, [0]))).toEqual(['乙', '丁', '未填', '丙', '甲']);
  });
  it('stands worst first by the direction of its metric', () => {
    const better = { ...orders, direction: 'HIGHER_IS_BETTER' as const };
    expect(names(inputOf([3, 9, 5], { order: 'WORST', metric: better }))).toEqual([
      '甲',
      '丙',
      '乙',
    ]);
    expect(names(inputOf([3, 9, 5], { order: 'GIVEN' }))).toEqual(['甲', '乙', '丙']);
  });
  it('puts what is left of many in one bar, of which the twin has every row', () => {
    const chart = rankBars(inputOf([3, 9, 5, 1], { most: 2 }), theme('light'));
    expect(names(inputOf([3, 9, 5, 1], { most: 2 }))).toEqual(['乙', '丙', '其他 2 项']);
    expect(chart.table.rows.map(([name, value]) => [name?.text, value?.value])).toEqual([
      ...[
        ['乙', 9],
        ['丙', 5],
        ['甲', 3],
        ['丁', 1],
      ],
    ]);
    expect(chart.marks[chart.rowOf?.(0, 0) ?? -1]).toEqual({
      keys: { UNIT: 'key 乙' },
      metric: 'orders',
    });
    expect(chart.marks[chart.rowOf?.(0, 2) ?? -1]).toBeUndefined();
    // One row alone takes no more room than what is left.
    expect(names(inputOf([3, 9, 5], { most: 2 }))).toEqual(['乙', '丙', '甲']);
  });
  it('adds up shares, unless a row is withheld or below zero', () => {
    const shares = (input: RankBarsInput) => barsOf(input).all.map(({ cumulative }) => cumulative);
    expect(shares(inputOf([1, 6, 3]))).toEqual([0.6, 0.9, 1]);
    expect(shares(inputOf([1, 6, 3], {}, [0]))).toEqual([null, null, null]);
    expect(shares(inputOf([-1, 6]))).toEqual([null, null]);
    expect(shares(inputOf([0, 0]))).toEqual([null, null]);
  });
  it('withholds the sum of what is left as soon as one of it is withheld', () => {
    const left = barsOf(inputOf([3, 9, 87654, 1], { most: 2 }, [2])).all.at(-1);
    expect(left).toMatchObject({ text: '已隐去', point: { value: null } });
  });
  it('grows with its rows and with the lines of their names', () => {
    const height = (count: number, name: string) => {
      const rows = Array.from({ length: count }, (_, i) => `${name} ${i}`);
      const table = tableOf(
        ...keyColumns('UNIT', '单位', rows),
        metricColumn(
          orders,
          rows.map((_, i) => i),
        ),
      );
      return rankBars({ ...inputOf([]), table }, theme('light'), { width: 342 }).height ?? 0;
    };
    expect(height(60, '局')).toBeGreaterThan(60 * 24);
    expect(height(9, '一个要用两行才能写下的单位名称')).toBeGreaterThan(height(9, '局'));
  });
});
