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
    const { zh, en } = compare('1412000000', 'rounded_1e6', 1_412_300_000).explanation;
    expect(zh).toBe('明细合计比公布数多 300,000，在其舍入范围内（±500,000）。');
    expect(en).toBe(
      'The records add up to 300,000 more than the printed figure, within its rounding (±500,000).',
    );
    expect(compare('200000', 'at_least', 203_412).explanation.en).toBe(
      'Printed as “at least”; the records add up to 3,412 more.',
    );
  });
});

describe('readingOf', () => {
  const reading = { zh: '公布数之间不能互相印证。', en: 'They cannot confirm each other.' };

  it('is what is known of a difference, and nothing where there is none', () => {
    expect(readingOf(compare('343', 'exact', 343.061674), reading)).toBe(reading);
    expect(readingOf(compare('343', 'exact', 344), undefined)).toBeNull();
    expect(readingOf(compare('343', 'exact', 343), reading)).toBeNull();
  });
});
