import { expect, test } from 'vitest';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { enterpriseLedgers, ledgerCell, ledgerFinding, monthsOf } from './ledger-months.ts';

const IDS = [
  ...['period', 'ENTERPRISE', 'voucherTimeliness', 'benefitTimeliness'],
  ...['ledgerCompliance.numerator', 'ledgerCompliance.denominator'],
];
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['2020-01', 'E1', 1, 1, 1, 1],
  ['2020-01', 'E2', 0.8, 1, 0, 1],
  ['2020-02', 'E1', 1, 1, 1, 1],
  ['2020-02', 'E2', 1, 0.5, 0, 1],
  ['2020-03', 'E1', null, null, null, 0],
  ['2020-03', 'E2', null, null, null, 0],
];
const tableOf = (rows: typeof ROWS): ColumnsFragment => ({
  rowCount: rows.length,
  columns: IDS.map((id, place) => ({
    ...{ id, kind: 'METRIC' as const, label: '', unit: null, suppressed: [] },
    values: rows.map((row) => row[place] ?? null),
  })),
});
const table = tableOf(ROWS);

test('who missed most months stands first; a month that is not over is left out', () => {
  expect(
    enterpriseLedgers(table).map(({ key, months }) => [key, months.map((each) => each?.compliant)]),
  ).toEqual([
    ['E2', [false, false, undefined]],
    ['E1', [true, true, undefined]],
  ]);
});

test('a month that is not in order says how much of each ledger came late', () => {
  const [worst] = enterpriseLedgers(table);
  expect(ledgerCell('E2', worst?.months[0] ?? null, 'zh')).toEqual({
    ...{ state: 'LATE', text: '当月登记：专账 80.0 %，带贫台账 100 %' },
    mark: { period: '2020-01', keys: { ENTERPRISE: 'E2' } },
  });
  expect(ledgerCell('E2', worst?.months[2] ?? null, 'zh')).toBeNull();
});

test('the last month that is over is told', () => {
  expect(ledgerFinding(enterpriseLedgers(table), monthsOf(table), 'zh')).toEqual({
    title: '2月 2 家企业中 1 家两账不合规，近十二个月合规率 50.0 %',
    summary: '近十二个月 4 个企业月，合规 50.0 %。2月不合规：E2。E2最多，2 个月不合规。',
  });
  expect(ledgerFinding([], [], 'zh').title).toBe('这十二个月还没有满月的台账');
});
