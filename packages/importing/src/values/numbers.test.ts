import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalParser } from './decimal.ts';
import { moneyParser } from './money.ts';
import { Unreadable } from './unreadable.ts';
import { wholeNumberParser } from './whole-number.ts';

const code = (parsed: unknown) => (parsed instanceof Unreadable ? parsed.code : parsed);

describe('money', () => {
  it.each([
    ['1234.5', '123450'],
    ['0', '0'],
    ['0.00', '0'],
    ['0.05', '5'],
    ['0.5', '50'],
    ['10.5', '1050'],
    ['-0.00', '0'],
    ['007.10', '710'],
    ['1,234,567.89', '123456789'],
    ['1 234', '123400'],
    ['１，２３４．５０', '123450'],
    ['￥12.5万', '12500000'],
    ['¥ 1,000.00元', '100000'],
    ['12.5万元', '12500000'],
    ['1.2亿', '12000000000'],
    ['(1,234.00)', '-123400'],
    ['（1,234.00）', '-123400'],
    ['-12', '-1200'],
    ['−12', '-1200'],
    ['-￥12', '-1200'],
    ['.5', '50'],
    ['12.', '1200'],
    ['12.3400', '1234'],
    ['5角', '50'],
    ['壹万贰仟叁佰肆拾伍元陆角柒分', '1234567'],
    ['1250.5000000000002', '125050'],
    ['0.30000000000000004', '30'],
  ])('%s is %s fen', (text, fen) => {
    expect(moneyParser(0)(text)).toBe(fen);
  });

  it.each([
    ['12.345', 'TOO_MANY_DECIMALS'],
    ['0.005', 'TOO_MANY_DECIMALS'],
    ['1.234,56', 'NOT_A_NUMBER'],
    ['1,23', 'NOT_A_NUMBER'],
    ['12美元', 'NOT_A_NUMBER'],
    ['约12万', 'NOT_A_NUMBER'],
    ['12%', 'NOT_A_NUMBER'],
    ['12户', 'NOT_A_NUMBER'],
    ['1.2E+07', 'DIGITS_LOST'],
    ['1234567890123456789', 'OUT_OF_RANGE'],
    ['--5', 'NOT_A_NUMBER'],
    ['(-5)', 'NOT_A_NUMBER'],
    ['.', 'NOT_A_NUMBER'],
  ])('%s is refused: %s', (text, problem) => {
    expect(code(moneyParser(0)(text))).toBe(problem);
  });

  it('counts in the unit of its header, unless the cell names its own', () => {
    expect(moneyParser(4)('12.5')).toBe('12500000');
    expect(moneyParser(4)('12.5元')).toBe('1250');
    expect(moneyParser(4)('0.000001')).toBe('1');
    expect(code(moneyParser(4)('0.0000001'))).toBe('TOO_MANY_DECIMALS');
  });

  it('reads every amount alike, however it is written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (fen) => {
        const sign = fen < 0n ? '-' : '';
        const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
        const [yuan, cents] = [digits.slice(0, -2), digits.slice(-2)];
        const grouped = yuan.replace(/\B(?=(\d{3})+$)/g, ',');
        const parse = moneyParser(0);
        for (const text of [`${sign}${yuan}.${cents}`, `${sign}${grouped}.${cents}元`]) {
          expect(parse(text)).toBe(String(fen));
        }
        const inWan = `${sign}${digits.padStart(7, '0').slice(0, -6)}.${digits.padStart(7, '0').slice(-6)}`;
        expect(moneyParser(4)(inWan)).toBe(String(fen));
      }),
    );
  });
});

describe('a whole number', () => {
  const days = wholeNumberParser({ sqlType: 'smallint', power: 0 });
  it.each([
    ['12', '12'],
    ['2119.0', '2119'],
    ['０12', '12'],
    ['1,200', '1200'],
    ['5个工作日', '5'],
    ['2019年', '2019'],
    ['1.2万', '12000'],
    ['-3', '-3'],
  ])('%s is %s', (text, number) => {
    expect(days(text)).toBe(number);
  });

  it.each([
    ['1.5', 'NOT_WHOLE'],
    ['40000', 'OUT_OF_RANGE'],
    ['2小时', 'NOT_A_NUMBER'],
    ['5元', 'NOT_A_NUMBER'],
    ['1年', 'NOT_A_NUMBER'],
    ['五', 'NOT_A_NUMBER'],
    ['5%', 'NOT_A_NUMBER'],
  ])('%s is refused: %s', (text, problem) => {
    expect(code(days(text))).toBe(problem);
  });

  it('of a column of percents is the same as a percent, a share and a number', () => {
    const percent = wholeNumberParser({ sqlType: 'smallint', power: 0, per: 100 });
    expect(['40%', '0.4', '40', '100%', '0', '400‰'].map(percent)).toEqual([
      ...['40', '40', '40', '100', '0', '40'],
    ]);
    expect(code(percent('1'))).toBe('AMBIGUOUS_SHARE');
    expect(code(percent('42.5%'))).toBe('NOT_WHOLE');
    const permille = wholeNumberParser({ sqlType: 'smallint', power: 0, per: 1000 });
    expect(['42.5%', '0.425', '425', '425‰'].map(permille)).toEqual(['425', '425', '425', '425']);
  });
});

describe('a decimal', () => {
  const mu = decimalParser('numeric(10, 2)', 0);
  it.each([
    ['12', '12.00'],
    ['12.5亩', '12.50'],
    ['1,234.56', '1234.56'],
    ['1.2万', '12000.00'],
    ['-0.5', '-0.50'],
  ])('%s is %s', (text, number) => {
    expect(mu(text)).toBe(number);
  });

  it.each([
    ['12.345', 'TOO_MANY_DECIMALS'],
    ['100000000', 'OUT_OF_RANGE'],
    ['12公顷', 'NOT_A_NUMBER'],
  ])('%s is refused: %s', (text, problem) => {
    expect(code(mu(text))).toBe(problem);
  });
});
