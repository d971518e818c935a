import { expect, test } from 'vitest';
import { wordsOf } from './testing/words.ts';
import { exactValue, toldValue } from './told-value.ts';

test.each([
  ['accepted', 17_284, '1.73 万件', '17,284', '17,284 件', '17,284'],
  ['orders', 1_234_567, '123.46 万件', '1.23 M', '1,234,567 件', '1,234,567'],
  ['orders', 1, '1 件', '1', '1 件', '1'],
  ['overdue', 1, '1 件', '1 order', '1 件', '1 order'],
  ['amount', 1_412_000_000, '14.12 亿元', '¥1.41 bn', '14.12 亿元', '¥1.41 bn'],
  ['gain', 12_465.49, '1.25 万元', '¥12,465', '1.25 万元', '¥12,465'],
  ['gain', -9_789.5, '-9,790 元', '-¥9,790', '-9,790 元', '-¥9,790'],
  ['gain', 343.07, '343.07 元', '¥343.07', '343.07 元', '¥343.07'],
  ['onTime', 0.9743, '97.4 %', '97.4 %', '97.4 %', '97.4 %'],
  ['hours', 71.5, '71.5 小时', '71.5 hours', '71.5 小时', '71.5 hours'],
] as const)('%s %d', (id, value, chinese, english, exactChinese, exactEnglish) => {
  expect(toldValue(wordsOf(id, 'zh'), value, 'zh')).toBe(chinese);
  expect(toldValue(wordsOf(id, 'en'), value, 'en')).toBe(english);
  expect(exactValue(wordsOf(id, 'zh'), value, 'zh')).toBe(exactChinese);
  expect(exactValue(wordsOf(id, 'en'), value, 'en')).toBe(exactEnglish);
});
