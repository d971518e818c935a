import { expect, test } from 'vitest';
import { corrected } from './corrections.ts';

const columns = [
  { header: '受理日', field: 'dueAt' },
  { header: '期限', field: null },
  { header: '镇', field: 'townCode' },
];

test('a column fills the field chosen, and no longer what it filled', () => {
  expect(corrected([], 0, columns, '受理日', 'receivedAt')).toEqual([
    { table: 0, field: 'dueAt', header: null },
    { table: 0, field: 'receivedAt', header: '受理日' },
  ]);
});

test('a column that filled nothing takes nothing away', () => {
  expect(corrected([], 0, columns, '期限', 'dueAt')).toEqual([
    { table: 0, field: 'dueAt', header: '期限' },
  ]);
});

test('a column that is left out leaves its field empty', () => {
  expect(corrected([], 0, columns, '镇', null)).toEqual([
    { table: 0, field: 'townCode', header: null },
  ]);
});

test('a later choice for a field stands in place of the earlier, in its own table alone', () => {
  const before = [
    { table: 0, field: 'dueAt', header: null },
    { table: 1, field: 'dueAt', header: '截止' },
  ];
  expect(corrected(before, 0, columns, '期限', 'dueAt')).toEqual([
    { table: 1, field: 'dueAt', header: '截止' },
    { table: 0, field: 'dueAt', header: '期限' },
  ]);
});
