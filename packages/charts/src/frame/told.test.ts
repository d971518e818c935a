import { expect, test } from 'vitest';
import { axisText } from './axes.ts';
import { shortText, targetText } from './told.ts';

test.each([
  [17284, 'CASE', '1.73 万', '17.3 k'],
  [-514e6, 'CNY', '-5.14 亿', '-¥514 M'],
  [890, 'CNY', '890', '¥890'],
  [0.986, 'RATIO', '98.6 %', '98.6 %'],
  [null, 'CNY', '—', '—'],
])('%s %s is short as %s, %s', (value, unit, chinese, english) => {
  expect(shortText(value, unit, 'zh')).toBe(chinese);
  expect(shortText(value, unit, 'en')).toBe(english);
});

test('an axis keeps to the size of its largest value', () => {
  const ticks = (unit: string, language: 'zh' | 'en') =>
    [0, 5000, 15000].map(axisText([15000, null, -300], unit, language));
  expect(ticks('CASE', 'zh')).toEqual(['0', '0.5 万', '1.5 万']);
  expect(ticks('CNY', 'en')).toEqual(['0', '¥5 k', '¥15 k']);
  expect([0, 0.5].map(axisText([0.5], 'RATIO', 'zh'))).toEqual(['0 %', '50 %']);
});

test('a target is said as it was set', () => {
  expect([0.98, 0.995, 0.57].map(targetText)).toEqual(['98 %', '99.5 %', '57 %']);
});
