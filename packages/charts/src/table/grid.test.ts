import { expect, test } from 'vitest';
import { keyColumns, metric, metricColumn, tableOf } from '../testing/tables.ts';
import { gridOf } from './grid.ts';

const accepted = metric('accepted', '受理量', 'CASE');
const gridOfCells = (cells: readonly (readonly [string, string, number])[]) =>
  gridOf(
    tableOf(
      ...keyColumns(
        'WEEKDAY',
        '星期',
        cells.map(([day]) => day),
      ),
      ...keyColumns(
        'HOUR',
        '时段',
        cells.map(([, hour]) => hour),
      ),
      metricColumn(
        accepted,
        cells.map(([, , count]) => count),
      ),
    ),
    'WEEKDAY',
    'HOUR',
    'accepted',
  );

test('keys across stand in their order, whichever of them the first row lacks', () => {
  const grid = gridOfCells([
    ['周一', '09', 4],
    ['周一', '11', 2],
    ['周二', '08', 1],
    ['周二', '09', 3],
    ['周二', '10', 5],
    ['周三', '12', 6],
  ]);
  expect(grid.across.names).toEqual(['08', '09', '10', '11', '12']);
  expect(
    grid.down.names.map((_, d) => grid.across.names.map((__, a) => grid.point(d, a).value)),
  ).toEqual([
    [null, 4, null, 2, null],
    [1, 3, 5, null, null],
    [null, null, null, null, 6],
  ]);
});

test('rows that have an order of their own keep it', () => {
  const grid = gridOfCells([
    ['周一', '窗口', 4],
    ['周一', '网上', 2],
    ['周一', '自助终端', 2],
  ]);
  expect(grid.across.names).toEqual(['窗口', '网上', '自助终端']);
});
