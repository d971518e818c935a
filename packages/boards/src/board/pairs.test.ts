import { expect, test } from 'vitest';
import type { ColumnKind } from '../contract.generated.ts';
import { besideBase, pairFigures } from './pairs.ts';

const table = (
  gains: readonly (number | null)[],
  medians: readonly number[],
  hidden: number[],
) => ({
  rowCount: 2,
  columns: [
    { id: 'VILLAGE', kind: 'KEY' as const, values: ['a', 'b'], suppressed: [] },
    { id: 'VILLAGE.label', kind: 'LABEL' as const, values: ['甲村', '乙村'], suppressed: [] },
    { id: 'gain', kind: 'METRIC' as const, values: gains, suppressed: hidden },
    { id: 'median', kind: 'METRIC' as const, values: medians, suppressed: [] },
  ].map((column) => ({ ...column, label: '', unit: null })),
});
const now = table([3, null], [2, 5], [1]);

test('two columns stand beside each other, and what is withheld of one is withheld of the pair', () => {
  expect(pairFigures(now, 'VILLAGE', 'median', 'gain')).toEqual([
    { key: 'a', label: '甲村', first: 2, second: 3 },
    { key: 'b', label: '乙村', first: 5, second: null, suppressed: true },
  ]);
});

test('a base is found by its key, and what is withheld there is withheld too', () => {
  expect(besideBase(table([7, 8], [0, 0], []), now, 'VILLAGE', 'gain')).toEqual([
    { key: 'a', label: '甲村', first: 7, second: 3 },
    { key: 'b', label: '乙村', first: 8, second: null, suppressed: true },
  ]);
  expect(besideBase(now, null, 'VILLAGE', 'median').map(({ second }) => second)).toEqual([
    null,
    null,
  ]);
});

const column = (id: string, kind: ColumnKind, values: (string | number | null)[]) => ({
  ...{ id, kind, values, label: id, unit: null, suppressed: [] },
});
const methods = (rows: readonly (readonly [string, string, number])[]) => ({
  rowCount: rows.length,
  columns: [
    column(
      'METHOD',
      'KEY',
      rows.map(([key]) => key),
    ),
    column(
      'METHOD.label',
      'LABEL',
      rows.map(([, label]) => label),
    ),
    column(
      'cycleDays',
      'METRIC',
      rows.map(([, , days]) => days),
    ),
  ],
});

test('each key stands beside its own base, whatever the order of either', () => {
  const now = methods([
    ['direct', '单一来源', 12],
    ['open', '公开招标', 34],
  ]);
  const base = methods([
    ['open', '公开招标', 30],
    ['selective', '邀请招标', 20],
  ]);
  expect(besideBase(now, base, 'METHOD', 'cycleDays')).toEqual([
    { key: 'direct', label: '单一来源', first: 12, second: null },
    { key: 'open', label: '公开招标', first: 34, second: 30 },
  ]);
});
