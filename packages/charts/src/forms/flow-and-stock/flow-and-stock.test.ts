import { expect, it } from 'vitest';
import {
  metric,
  metricColumn,
  monthsOf,
  periodColumns,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { flowAndStock } from './flow-and-stock.ts';

const came = metric('orders', '受理', 'ORDER');
const went = metric('closed', '办结', 'ORDER');
const stock = metric('open', '未结', 'ORDER');
const input = {
  ...setting('flow', '未结 12 件'),
  ...{ came, went, stock },
  table: tableOf(
    ...periodColumns(monthsOf(2020, 3)),
    metricColumn(came, [10, 20, null]),
    metricColumn(went, [8, 10, null]),
    metricColumn(stock, [2, 12, null]),
  ),
};

it('draws the stock on a scale of its own and writes the last one known', () => {
  const { option, marks } = flowAndStock(input, theme('light'));
  const { series } = option;
  expect(Array.isArray(series) && series.map(({ name }) => name)).toEqual(['未结', '受理', '办结']);
  expect(JSON.stringify(series)).toContain('"show":true,"formatter":"12"');
  expect(marks[1]).toEqual({ period: '2020-02' });
});
it('has every number in its twin', () => {
  expect(
    flowAndStock(input, theme('light')).table.rows.map((row) => row.map(({ text }) => text)),
  ).toEqual([
    ['2020-01', '10', '8', '2'],
    ['2020-02', '20', '10', '12'],
    ['2020-03', '—', '—', '—'],
  ]);
});
