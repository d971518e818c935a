import { expect, test } from 'vitest';
import { moversOf } from './movers.ts';

const table = (rows: readonly (readonly [string | null, string, number])[]) => ({
  rowCount: rows.length,
  columns: [
    { id: 'UNIT', kind: 'KEY' as const, values: rows.map(([key]) => key) },
    { id: 'UNIT.label', kind: 'LABEL' as const, values: rows.map(([, label]) => label) },
    { id: 'orders', kind: 'METRIC' as const, values: rows.map(([, , count]) => count) },
  ].map((column) => ({ ...column, label: '', unit: null, suppressed: [] })),
});

test('the largest moves come first, up or down, and who came or went counts in full', () => {
  const now = table([
    ['a', '甲', 120],
    ['b', '乙', 30],
    ['c', '丙', 50],
    [null, '未注明', 900],
  ]);
  const before = table([
    ['a', '甲', 100],
    ['b', '乙', 90],
    ['c', '丙', 50],
    ['d', '丁', 1_040],
  ]);
  expect(moversOf(now, before, 'UNIT', 'orders', 3)).toEqual([
    { key: 'd', label: '丁', now: 0, before: 1_040, moved: '-1,040' },
    { key: 'b', label: '乙', now: 30, before: 90, moved: '-60' },
    { key: 'a', label: '甲', now: 120, before: 100, moved: '+20' },
  ]);
});

test('nothing moved, nobody is named', () => {
  const one = table([['a', '甲', 1]]);
  expect(moversOf(one, one, 'UNIT', 'orders', 3)).toEqual([]);
  expect(moversOf(null, null, 'UNIT', 'orders', 3)).toEqual([]);
});

test('against a base without records nobody moved', () => {
  expect(moversOf(table([['a', '甲', 1]]), table([]), 'UNIT', 'orders', 3)).toEqual([]);
});
