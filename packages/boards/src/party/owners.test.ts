import { expect, test } from 'vitest';
import { ownerRows } from './owners.ts';

const IDS = [
  ...['OFFICE', 'findingsOpen', 'findingsOverdue', 'findingsUnverified'],
  ...['rectificationRate.numerator', 'rectificationRate.denominator'],
];
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['综合股', 2, 0, 0, 3, 3],
  ['督查股', 1, 1, 1, 1, 2],
  ['财务股', 0, 0, 0, 0, 0],
];

test('owners with overdue findings stand first, and whoever has nothing to do is left out', () => {
  const rows = ownerRows({
    rowCount: ROWS.length,
    columns: IDS.map((id, place) => ({
      ...{ id, kind: 'METRIC' as const, label: '', unit: null, suppressed: [] },
      values: ROWS.map((row) => row[place] ?? null),
    })),
  });
  expect(rows).toEqual([
    {
      ...{ key: '督查股', label: '督查股', parts: '1 / 2' },
      ...{ open: 1, overdue: 1, unverified: 1 },
    },
    {
      ...{ key: '综合股', label: '综合股', parts: '3 / 3' },
      ...{ open: 2, overdue: 0, unverified: 0 },
    },
  ]);
  expect(ownerRows(null)).toEqual([]);
});
