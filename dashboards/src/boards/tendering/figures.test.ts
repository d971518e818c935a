import { parsePeriod } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { frameOf } from '../../board/frame-of.ts';
import type { ColumnKind } from '../../generated/graphql.ts';
import { besideBase, quarterOf } from './figures.ts';

test('a month is told by its quarter; a year and a range have none', () => {
  const told = (input: Parameters<typeof parsePeriod>[0]) => quarterOf(frameOf(parsePeriod(input)));
  expect(told({ month: '2020-05' })).toEqual({ focus: '2020Q2' });
  expect(told({ quarter: '2020Q4' })).toEqual({ focus: '2020Q4' });
  expect(told({ year: 2020 })).toEqual({});
  expect(told({ range: { from: '2020-01-01', to: '2020-02-10' } })).toEqual({});
});

const column = (id: string, kind: ColumnKind, values: (string | number | null)[]) => ({
  ...{ id, kind, values, label: id, unit: null, suppressed: [] },
});
const table = (rows: readonly (readonly [string, string, number])[]) => ({
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
  const now = table([
    ['direct', '单一来源', 12],
    ['open', '公开招标', 34],
  ]);
  const base = table([
    ['open', '公开招标', 30],
    ['selective', '邀请招标', 20],
  ]);
  expect(besideBase(now, base, 'METHOD', 'cycleDays')).toEqual([
    { key: 'direct', label: '单一来源', first: 12, second: null },
    { key: 'open', label: '公开招标', first: 34, second: 30 },
  ]);
});
