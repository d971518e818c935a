import { describe, expect, it } from 'vitest';
import { compare, readingOf } from './compare.ts';

describe('compare', () => {
  it.each([
    ['181887', 'exact', 181_887, 'MATCHES'],
    ['181887', 'exact', 181_886, 'UNEXPLAINED'],
    ['1412000000', 'rounded_1e6', 1_412_499_999.99, 'WITHIN_ROUNDING'],
    ['1412000000', 'rounded_1e6', 1_412_500_000.01, 'UNEXPLAINED'],
    ['0.986', 'rounded_1e-3', 0.98597, 'WITHIN_ROUNDING'],
    ['0.986', 'rounded_1e-3', 0.9853, 'UNEXPLAINED'],
    ['200000', 'at_least', 203_412, 'MATCHES'],
    ['200000', 'at_least', 199_999, 'UNEXPLAINED'],
    ['0.40', 'rule_minimum', null, 'RULE'],
    ['15', 'exact', null, 'NO_RECORDS'],
    ['12000', 'rounded_1e2', 12_000, 'MATCHES'],
  ])('%s (%s) against %s is %s', (printed, qualifier, computed, state) => {
    expect(compare(printed, qualifier, computed).state).toBe(state);
  });

  it('says by how much a figure is off, and how much its digits allow', () => {
    expect(compare('1412000000', 'rounded_1e6', 1_412_300_000).explanation).toContain('多 300,000');
    expect(compare('1412000000', 'rounded_1e6', 1_412_300_000).explanation).toContain('±500,000');
  });
});

describe('readingOf', () => {
  const reading = '公布数之间不能互相印证。';

  it('is what is known of a difference, and nothing where there is none', () => {
    expect(readingOf(compare('343', 'exact', 343.061674), reading)).toBe(reading);
    expect(readingOf(compare('343', 'exact', 344), undefined)).toBeNull();
    expect(readingOf(compare('343', 'exact', 343), reading)).toBeNull();
  });
});
