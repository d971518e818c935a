import { expect, test } from 'vitest';
import { GATES, gateFinding, gateRows } from './gates.ts';

const METRICS = [
  'openAgreements',
  'unsignedAgreements',
  'stagnantAgreements',
  'paymentsAheadOfProgress',
  'atProgressLimit',
];

/** Rows of agreement, project and what is counted of them, in the order of the metrics. */
function table(rows: readonly (readonly [string, string, ...(number | null)[]])[]) {
  const ids = ['AGREEMENT', 'PROJECT.label', ...METRICS];
  return {
    rowCount: rows.length,
    columns: ids.map((id, place) => ({
      ...{ id, kind: 'METRIC' as const, label: '', unit: null, suppressed: [] },
      values: rows.map((row) => row[place] ?? null),
    })),
  };
}

const rows = gateRows(
  table([
    ['A1', '产业路', 0, 0, 0, 0, 0],
    ['A2', '工厂二期', 1, 0, 0, 0, 1],
    ['A3', '蚕桑基地', 1, null, 1, null, null],
    ['A4', '光伏站', 1, 1, 0, 0, 0],
    ['A5', '步道', 1, 0, 0, 0, 0],
  ]),
);

test('what is accepted is left out, and what is late comes before what is at risk or waits', () => {
  expect(rows.map(({ project }) => project)).toEqual(['蚕桑基地', '光伏站', '工厂二期', '步道']);
});

test('every gate has its state: without all signatures there is no room to pay', () => {
  const states = rows.map((row) => GATES.map((gate) => row.states[gate]));
  expect(states).toEqual([
    ['DONE', 'LATE', 'DONE', 'DONE'],
    ['RISK', 'DONE', 'DONE', 'NONE'],
    ['DONE', 'DONE', 'DONE', 'WAITING'],
    ['DONE', 'DONE', 'DONE', 'DONE'],
  ]);
});

test('the finding counts what is held up, late first, and its summary names it', () => {
  const { title, summary } = gateFinding(rows, 'zh');
  expect(title).toBe('4 份在履行协议：1 份停滞，1 份未签齐，1 份等核定进度');
  expect(summary).toContain('60 天没有核查：蚕桑基地。');
});

test('agreements in order are told as such, and so is that there are none', () => {
  const fine = gateRows(table([['A5', '步道', 1, 0, 0, 0, 0]]));
  expect(gateFinding(fine, 'zh').title).toBe('1 份在履行协议符合付款条件');
  expect(gateFinding([], 'zh').title).toBe('期末没有在履行的协议');
});

test('more paid than verified is late, and leaves no room', () => {
  const [row] = gateRows(table([['A6', '桥', 1, 0, 0, 1, 0]]));
  expect(row?.states).toMatchObject({ within: 'LATE', room: 'WAITING' });
});
