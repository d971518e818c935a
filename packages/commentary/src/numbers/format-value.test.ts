import { describe, expect, it, test } from 'vitest';
import { UnknownUnitError } from '../units/unit-word.ts';
import { formatValue } from './format-value.ts';

describe('a value with its unit', () => {
  test.each([
    [9876, 'CASE', '9,876 件', '9,876 cases'],
    [181887, 'CASE', '18.19 万件', '181,887 cases'],
    [1, 'CASE', '1 件', '1 case'],
    [0, 'ORDER', '0 件', '0 orders'],
    [1_234_567, 'ORDER', '123.46 万件', '1.23 M orders'],
    [727.548, 'CASE_A_DAY', '728 件/日', '728 cases a day'],
    [3.6377, 'CASE_A_WINDOW_DAY', '3.64 件/窗日', '3.64 cases a window-day'],
    [-3, 'HOUSEHOLD', '-3 户', '-3 households'],
    [1_412_000_000, 'CNY', '14.12 亿元', '¥1.41 bn'],
    ['890000.00', 'CNY', '89 万元', '¥890,000'],
    [343.07, 'CNY', '343 元', '¥343'],
    [-12_500, 'CNY', '-1.25 万元', '-¥12,500'],
    [99_999_999, 'CNY', '1 亿元', '¥100 M'],
    [0.986, 'RATIO', '98.6 %', '98.6 %'],
    [1, 'RATIO', '100 %', '100 %'],
    [null, 'CNY', '—', '—'],
  ] as const)('%s %s is %s, %s', (value, unit, chinese, english) => {
    expect(formatValue(value, unit, 'zh')).toBe(chinese);
    expect(formatValue(value, unit, 'en')).toBe(english);
  });

  it('is refused for a unit that nobody defined', () => {
    expect(() => formatValue(1, 'BUSHEL', 'en')).toThrow(UnknownUnitError);
  });
});
