import { expect, test } from 'vitest';
import { countOf } from './owners.ts';

test.each([
  [12, '单位', 'unit', '12 个单位', '12 units'],
  [1, '村', 'village', '1 个村', '1 village'],
  [2, '类别', 'category', '2 个类别', '2 categories'],
  [3, '支部', 'branch', '3 个支部', '3 branches'],
  [2, '大类', 'group of cases', '2 个大类', '2 groups of cases'],
  [1200, '渠道', 'way', '1,200 个渠道', '1,200 ways'],
])('%i %s', (count, owner, ownerEn, chinese, english) => {
  expect(countOf(count, owner, 'zh')).toBe(chinese);
  expect(countOf(count, ownerEn, 'en')).toBe(english);
});
