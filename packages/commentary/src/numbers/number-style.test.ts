import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decimal, decimalText, NotADecimalError, roundHalfUp } from './decimal.ts';
import {
  formatChange,
  formatCompact,
  formatCount,
  formatExact,
  formatMagnitude,
  formatPercent,
  formatScaled,
  pointsBetween,
} from './number-style.ts';

const SIZES: Readonly<Record<string, number>> = {
  ...{ 万: 1e4, 亿: 1e8, 万亿: 1e12 },
  ...{ k: 1e3, M: 1e6, bn: 1e9, tn: 1e12 },
};

function readCompact(text: string): { value: number; step: number } {
  const [number = '', unit = ''] = text.split(' ');
  const step = SIZES[unit] ?? 1;
  return { value: Number(number.replaceAll(',', '')) * step, step };
}

describe('rounding', () => {
  test.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['0.045', 2, '0.05'],
    ['2.5', 0, '3'],
    ['-0.004', 2, '0.00'],
    ['1e-7', 3, '0.000'],
    ['1e21', 0, '1000000000000000000000'],
    ['12', 2, '12.00'],
  ])('%s to %i places is %s', (value, places, text) => {
    expect(decimalText(roundHalfUp(decimal(value), places))).toBe(text);
  });

  test.each(['', '.', 'abc', '1,000', 'NaN', '0x10', '--1'])('"%s" is refused', (text) => {
    expect(() => decimal(text)).toThrow(NotADecimalError);
  });

  it('refuses numbers that are not finite', () => {
    expect(() => formatCount(Number.NaN)).toThrow(/not a decimal/);
    expect(() => formatCount(Number.POSITIVE_INFINITY)).toThrow(/not a decimal/);
  });
});

describe('one number style', () => {
  test.each([
    [formatCount(181887), '181,887'],
    [formatCount('-1234567.5'), '-1,234,568'],
    [formatCount(-0.2), '0'],
    [formatCount(null), '—'],
    [formatExact('1412000000.50'), '1,412,000,000.5'],
    [formatExact(1e21), '1,000,000,000,000,000,000,000'],
    [formatCompact(181887, 'zh'), '18.19 万'],
    [formatCompact(1_412_000_000, 'zh'), '14.12 亿'],
    [formatCompact(980, 'zh'), '980'],
    [formatCompact(9999.996, 'zh'), '1 万'],
    [formatCompact(99_999_999, 'zh'), '1 亿'],
    [formatCompact(-12_000, 'zh'), '-1.2 万'],
    [formatCompact('1234567800000000', 'zh'), '1,234.57 万亿'],
    [formatCompact(-0, 'zh'), '0'],
    [formatCompact(9950, 'zh'), '9,950'],
    [formatCompact(181887, 'zh', 0), '18 万'],
    [formatCompact(9876, 'en'), '9,876'],
    [formatCompact(181887, 'en'), '181.9 k'],
    [formatCompact(999_960, 'en'), '1 M'],
    [formatCompact(14_500_000, 'en'), '14.5 M'],
    [formatCompact(1_412_000_000, 'en'), '1.41 bn'],
    [formatCompact(-2.5e12, 'en'), '-2.5 tn'],
    [formatMagnitude(-1.25), '1.3'],
    [formatMagnitude('-0.04'), '0'],
    [formatScaled(400_000_000, 8), '4.00'],
    [formatPercent(0.986), '98.6 %'],
    [formatPercent(0.98), '98.0 %'],
    [formatPercent(1), '100 %'],
    [formatPercent(0), '0 %'],
    [formatPercent(0.99996), '99.996 %'],
    [formatPercent(0.0004), '0.04 %'],
    [formatPercent('0.8355', 0), '84 %'],
    [formatPercent(null), '—'],
    [formatChange(9.1, 'PERCENT', 'zh'), '+9.1 %'],
    [formatChange(-0.3, 'POINTS', 'zh'), '-0.3 点'],
    [formatChange(1.24, 'POINTS', 'en'), '+1.2 pp'],
    [formatChange(14, 'PERCENT', 'en'), '+14 %'],
    [formatChange(-0.04, 'POINTS', 'zh'), '0 点'],
    [formatChange(null, 'PERCENT', 'zh'), '—'],
    [pointsBetween(0.974, 0.986), '-1.2'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('any number', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 });

  it('is written without exponent and without negative zero', () => {
    fc.assert(
      fc.property(finite, (value) => {
        for (const text of [formatCompact(value, 'zh'), formatCount(value), formatExact(value)]) {
          expect(text).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?( 万| 亿| 万亿)?$/);
          expect(text).not.toMatch(/^-0(\.0*)?( |$)/);
        }
      }),
    );
  });

  it('reads back from its compact text within half of the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (value) => {
        const { value: back, step } = readCompact(formatCompact(value, 'zh'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.005 * step + Math.abs(value) * 1e-12);
        const english = readCompact(formatCompact(value, 'en'));
        expect(Math.abs(english.value - value)).toBeLessThanOrEqual(
          0.05 * english.step + Math.abs(value) * 1e-12,
        );
      }),
    );
  });

  it('is 100 % or 0 % only if it is exactly that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (n, d) => {
        const text = formatPercent(Math.min(n, d) / Math.max(n, d));
        expect(text === '100 %').toBe(n === d);
        expect(text === '0 %').toBe(d === 0);
      }),
    );
  });
});
