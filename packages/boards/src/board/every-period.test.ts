import { expect, test } from 'vitest';
import type { ColumnKind } from '../contract.generated.ts';
import { everyPeriod } from './every-period.ts';

const column = (id: string, kind: ColumnKind, values: (string | number | null)[]) => ({
  ...{ id, kind, values, label: id, unit: null, suppressed: [] },
});
const whole = {
  rowCount: 3,
  columns: [
    column('period', 'PERIOD', ['2020-01', '2020-02', '2020-03']),
    column('period.label', 'LABEL', ['1月', '2月', '3月']),
    column('amount', 'METRIC', [0, 9, 0]),
  ],
};
const table = {
  rowCount: 2,
  columns: [
    column('period', 'PERIOD', ['2020-02', '2020-02']),
    column('period.label', 'LABEL', ['2月', '2月']),
    column('KIND', 'KEY', ['works', 'procurement']),
    column('KIND.label', 'LABEL', ['工程', '采购']),
    column('amount', 'METRIC', [5, 4]),
  ],
};

test('periods without a row have one with no value, in the order of time', () => {
  const { rowCount, columns } = everyPeriod(table, whole, 'KIND') ?? { columns: [] };
  expect(rowCount).toBe(4);
  expect(columns.map(({ values }) => values)).toEqual([
    ['2020-01', '2020-02', '2020-02', '2020-03'],
    ['1月', '2月', '2月', '3月'],
    ['works', 'works', 'procurement', 'works'],
    ['工程', '工程', '采购', '工程'],
    [null, 5, 4, null],
  ]);
});

test('a table that nothing stands in, or that could not be asked for, stays as it is', () => {
  const none = { rowCount: 0, columns: table.columns.map((one) => ({ ...one, values: [] })) };
  expect(everyPeriod(none, whole, 'KIND')).toBe(none);
  expect(everyPeriod(null, whole, 'KIND')).toBeNull();
});
