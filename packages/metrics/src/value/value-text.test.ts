import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenToYuan, round } from './decimal.ts';
import { changeText, valueText } from './value-text.ts';

describe('valueText', () => {
  it.each([
    [181_887, 'case', '18.19 万件', '181,887 cases'],
    [12_098, 'order', '1.21 万件', '12,098 orders'],
    [11_322_500, 'cny', '1,132.25 万元', '¥11.32 M'],
    [9_876, 'case', '9,876 件', '9,876 cases'],
    [1_412_000_123.45, 'cny', '14.12 亿元', '¥1.41 bn'],
    [12_000, 'cny', '1.2 万元', '¥12,000'],
    [9_300.5, 'cny', '9,301 元', '¥9,301'],
    [0.986, 'ratio', '98.6 %', '98.6 %'],
    [1, 'ratio', '100 %', '100 %'],
    [0, 'ratio', '0 %', '0 %'],
    [0.99996, 'ratio', '99.996 %', '99.996 %'],
    [0.00001, 'ratio', '0.001 %', '0.001 %'],
    [0, 'order', '0 件', '0 orders'],
    [3.2434, 'household_size', '3.24 人/户', '3.24 persons a household'],
    [312.5, 'mu', '313 亩', '313 mu'],
    [3_642, 'm2', '3,642 ㎡', '3,642 m²'],
    [28.04, 'day', '28 天', '28 days'],
    [4.666, 'enterprise', '4.7 家', '4.7 enterprises'],
    [-1_234, 'cny', '-1,234 元', '-¥1,234'],
    [null, 'case', '—', '—'],
  ] as const)('%s %s is %s, %s', (value, unit, chinese, english) => {
    expect(valueText(value, unit, 'zh')).toBe(chinese);
    expect(valueText(value, unit, 'en')).toBe(english);
  });

  it('never rounds a share into all or nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(['0 %', '0.0 %', '100 %', '100.0 %']).not.toContain(valueText(share, 'ratio', 'zh'));
      }),
    );
  });
});

describe('changeText', () => {
  it.each([
    [{ percent: 9.06, points: null, absolute: 1 }, 'case', '+9.1 %', '+9.1 %'],
    [{ percent: null, points: -1.24, absolute: -0.0124 }, 'ratio', '-1.2 个百分点', '-1.2 pp'],
    [{ percent: null, points: null, absolute: 3 }, 'order', '+3 件', '+3 orders'],
    [{ percent: null, points: null, absolute: null }, 'order', '—', '—'],
    [{ percent: 0, points: null, absolute: 0 }, 'case', '0.0 %', '0.0 %'],
  ] as const)('%j %s is %s, %s', (change, unit, chinese, english) => {
    expect(changeText(change, unit, 'zh')).toBe(chinese);
    expect(changeText(change, unit, 'en')).toBe(english);
  });
});

describe('exact decimals', () => {
  it.each([
    ['141200012345', '1412000123.45'],
    ['5', '0.05'],
    ['-5', '-0.05'],
    ['1200000', '12000'],
    ['1234567.5', '12345.675'],
    ['0', '0'],
  ])('%s fen is %s yuan', (fen, yuan) => {
    expect(fenToYuan(fen)).toBe(yuan);
  });

  it('rounds half away from zero on the decimal, not on the float', () => {
    expect(round(1.005, 2)).toBe('1.01');
    expect(round('-2.5', 0)).toBe('-3');
    expect(round(-0.001, 2)).toBe('0.00');
  });

  it('turns any number of fen into yuan and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (fen) => {
        const [whole = '0', cents = ''] = fenToYuan(String(fen)).replace('-', '').split('.');
        const back = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'));
        expect(fen < 0n ? -back : back).toBe(fen);
      }),
    );
  });
});
