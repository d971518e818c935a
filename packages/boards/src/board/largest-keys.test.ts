import { expect, test } from 'vitest';
import type { ColumnKind } from '../contract.generated.ts';
import { largestKeys } from './largest-keys.ts';

const column = (id: string, kind: ColumnKind, values: (string | number | null)[]) => ({
  ...{ id, kind, values, label: id, unit: null, suppressed: [] },
});

const table = {
  rowCount: 7,
  columns: [
    column('WINDOW', 'KEY', ['a', 'a', 'b', 'c', 'c', null, 'd']),
    column('BREACH', 'KEY', ['delay', 'error', 'delay', 'delay', 'error', 'delay', 'delay']),
    { ...column('breaches', 'METRIC', [1, 1, 5, 2, null, 90, 0]), suppressed: [4] },
  ],
};

test('the keys with the most come first, each with its rows in their order', () => {
  const { rowCount, columns } = largestKeys(table, 'WINDOW', 'breaches', 2);
  expect(rowCount).toBe(2 + 1);
  expect(columns.map(({ values }) => values)).toEqual([
    ['b', 'a', 'a'],
    ['delay', 'delay', 'error'],
    [5, 1, 1],
  ]);
});

test('what is withheld stays so in its new place; nobody is no key, and who has nothing is left out', () => {
  const { rowCount, columns } = largestKeys(table, 'WINDOW', 'breaches', 9);
  expect(rowCount).toBe(5);
  expect(columns[0]?.values).toEqual(['b', 'a', 'a', 'c', 'c']);
  expect(columns[2]?.suppressed).toEqual([4]);
});
