import type { BarSeriesOption } from 'echarts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { barsOf } from './bars.ts';
import { rankBars } from './rank-bars.ts';

const amount = metric('amount', '成交额', 'CNY');
const inputOf = (amounts: readonly number[], most: number) => ({
  ...setting('amounts', '成交额'),
  ...{ metric: amount, by: 'SUPPLIER', order: 'LARGEST' as const, most, cumulative: true },
  table: tableOf(
    ...keyColumns(
      'SUPPLIER',
      '供应商',
      amounts.map((_, at) => `${at}`),
    ),
    metricColumn(amount, amounts),
  ),
});
const lengths = (amounts: readonly number[], most: number) => {
  const { series } = rankBars(inputOf(amounts, most), theme('light')).option;
  const [bars] = series as [BarSeriesOption];
  return bars.data?.map((bar) => (bar as { value: number | null }).value);
};

test('all together are the whole, however floats would round their sum', () => {
  const yuan = fc.array(fc.integer({ min: 1, max: 1e11 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(yuan, fc.integer({ min: 1, max: 9 }), (fen, most) => {
      const { all } = barsOf(
        inputOf(
          fen.map((one) => one / 100),
          most,
        ),
      );
      expect(all.at(-1)?.cumulative).toBe(1);
    }),
  );
});

test('what is left of many has a bar unless it were the longest', () => {
  expect(lengths([9, 8, 2, 1], 2)).toEqual([9, 8, 3]);
  expect(lengths([9, 8, 7, 6], 2)).toEqual([9, 8, null]);
});
