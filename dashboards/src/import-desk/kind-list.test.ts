import { expect, test } from 'vitest';
import { groupsOf, pickerGroups } from './kind-list.ts';

const kinds = [
  ['HotlineOrder', '热线工单', 'Hotline order', '12345 热线', '12345 hotline'],
  ['HotlineUnit', '承办单位', 'Hotline unit', '12345 热线', '12345 hotline'],
  ['ServiceCase', '办件', 'Case', '政务大厅', 'Service hall'],
].map(([type = '', label = '', labelEn = '', subjectLabel = '', subjectLabelEn = '']) => ({
  ...{ type, label, labelEn, subjectLabel, subjectLabelEn },
}));
const labels = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ label, kinds: some }) => [label, some.map((kind) => kind.label)]);

test('kinds stand by subject', () => {
  expect(labels(groupsOf(kinds, ''))).toEqual([
    ['12345 热线', ['热线工单', '承办单位']],
    ['政务大厅', ['办件']],
  ]);
});

test('a kind is found by its name or its subject, in either language', () => {
  expect(labels(groupsOf(kinds, '工单'))).toEqual([['12345 热线', ['热线工单']]]);
  expect(labels(groupsOf(kinds, '热线 单位'))).toEqual([['12345 热线', ['承办单位']]]);
  expect(labels(groupsOf(kinds, 'CASE'))).toEqual([['政务大厅', ['办件']]]);
  expect(labels(groupsOf(kinds, 'service hall'))).toEqual([['政务大厅', ['办件']]]);
  expect(groupsOf(kinds, '道路')).toEqual([]);
});

test('the likeliest come first, once, until something is searched for', () => {
  const likely = { label: '最像的', types: ['ServiceCase', 'Unknown'] };
  expect(labels(pickerGroups(kinds, '', likely))).toEqual([
    ['最像的', ['办件']],
    ['12345 热线', ['热线工单', '承办单位']],
  ]);
  expect(labels(pickerGroups(kinds, '办', likely))[1]).toEqual(['政务大厅', ['办件']]);
});
