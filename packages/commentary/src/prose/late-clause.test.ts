import { expect, test } from 'vitest';
import { lateClause } from './late-clause.ts';
import { textOf } from './segment.ts';
import { late, type Value } from './testing/frozen.ts';

type Owners = Readonly<Record<string, readonly [Value, number | null]>>;

const told = (total: Value, owners: Owners, language: 'zh' | 'en') =>
  textOf(lateClause(late(total, owners, language), { first: 'MOST', named: 3 }, language) ?? []);

test.each<readonly [why: string, Value, Owners, chinese: string, english: string]>([
  [
    ...([
      'its owners, the most first',
      7,
      { 交通局: [1, 2], 住建局: [4, 12], 城管局: [2, 1] },
    ] as const),
    '逾期未结 7 件，涉及 3 个单位：住建局 4 件，最长 12 个工作日；城管局 2 件，最长 1 个工作日；交通局 1 件，最长 2 个工作日',
    'open and overdue came to 7 orders with 3 units: 住建局 4 (longest 12 working days), 城管局 2 (longest 1 working day) and 交通局 1 (longest 2 working days)',
  ],
  [
    ...([
      'the first of many',
      10,
      { 甲: [1, 9], 乙: [4, 3], 丙: [2, 1], 丁: [3, null], 戊: [0, null] },
    ] as const),
    '逾期未结 10 件，涉及 4 个单位，其中乙 4 件，最长 3 个工作日；丁 3 件；丙 2 件，最长 1 个工作日',
    'open and overdue came to 10 orders with 4 units, of which 乙 4 (longest 3 working days), 丁 3 and 丙 2 (longest 1 working day)',
  ],
  [
    ...(['a single owner', 2, { 甲: [2, 8] }] as const),
    '逾期未结 2 件，均属甲，最长 8 个工作日',
    'open and overdue came to 2 orders, all with 甲 (longest 8 working days)',
  ],
  [
    ...(['owners of a part of it', 5, { 甲: [2, 8] }] as const),
    '逾期未结 5 件，其中甲 2 件，最长 8 个工作日',
    'open and overdue came to 5 orders, of which 甲 2 (longest 8 working days)',
  ],
  [
    ...(['owners that all have the same', 2, { 甲: [1, null], 乙: [1, null] }] as const),
    '逾期未结 2 件，涉及 2 个单位：甲、乙，各 1 件',
    'open and overdue came to 2 orders with 2 units: 甲 and 乙, 1 each',
  ],
  [
    ...([
      'no names where there is room for some alone of those who stand alike',
      4,
      { 甲: [1, null], 乙: [1, null], 丙: [1, null], 丁: [1, null] },
    ] as const),
    '逾期未结 4 件，涉及 4 个单位，各 1 件',
    'open and overdue came to 4 orders with 4 units, 1 each',
  ],
  [
    ...([
      'the names before those who stand alike',
      9,
      { 甲: [5, null], 乙: [1, null], 丙: [1, null], 丁: [1, null], 戊: [1, null] },
    ] as const),
    '逾期未结 9 件，涉及 5 个单位，其中甲 5 件',
    'open and overdue came to 9 orders with 5 units, of which 甲 5',
  ],
  [
    ...([
      'how many they are where the first stand alike',
      9,
      { 甲: [2, null], 乙: [2, null], 丙: [2, null], 丁: [2, null], 戊: [1, null] },
    ] as const),
    '逾期未结 9 件，涉及 5 个单位',
    'open and overdue came to 9 orders with 5 units',
  ],
  ['nobody where nobody is known', 1, {}, '逾期未结 1 件', 'open and overdue came to 1 order'],
  [
    ...(['nobody beside a withheld owner', 5, { 甲: [2, 8], 乙: ['WITHHELD', 30] }] as const),
    ...(['逾期未结 5 件', 'open and overdue came to 5 orders'] as const),
  ],
  ['nothing where nothing is late', 0, { 甲: [0, null] }, '', ''],
  ['nothing without data', null, { 甲: [2, 8] }, '', ''],
  ['nothing of what is withheld', 'WITHHELD', { 甲: [2, 8] }, '', ''],
])('what is late has %s', (_, total, owners, chinese, english) => {
  expect(told(total, owners, 'zh')).toBe(chinese);
  expect(told(total, owners, 'en')).toBe(english);
});

test.each([
  [
    'all of it',
    3,
    '逾期未结 3 件，均未注明单位',
    'open and overdue came to 3 orders with no unit named',
  ],
  [
    ...(['a part of it', 5] as const),
    '逾期未结 5 件，其中甲 2 件',
    'open and overdue came to 5 orders, of which 甲 2',
  ],
])('what names no owner has none: %s', (_, total, chinese, english) => {
  const clause = (language: 'zh' | 'en') => {
    const owners =
      total === 3
        ? { 未注明: [3, null] as const }
        : { 甲: [2, null] as const, 未注明: [3, null] as const };
    const all = late(total, owners, language);
    const nobody = all.owners.map((one) => (one.label === '未注明' ? { ...one, key: null } : one));
    return textOf(
      lateClause({ ...all, owners: nobody }, { first: 'MOST', named: 3 }, language) ?? [],
    );
  };
  expect(clause('zh')).toBe(chinese);
  expect(clause('en')).toBe(english);
});
