import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Base, basePeriod } from './base-period.ts';
import { daysBetween } from './day.ts';
import type { Grain } from './grain.ts';
import { isClipped, isEmpty, type Period, periodOf, wholePeriod } from './period.ts';
import { periodKey } from './period-key.ts';
import { anyPeriod, anyRange, wholeUnit } from './testing/arbitraries.ts';

const units: [Grain, string, string, string][] = [
  ['YEAR', '2019-05-01', '2018', '2018'],
  ['HALF_YEAR', '2019-05-01', '2018H2', '2018H1'],
  ['QUARTER', '2019-02-01', '2018Q4', '2018Q1'],
  ['MONTH', '2020-01-15', '2019-12', '2019-01'],
  ['MONTH', '2020-02-15', '2020-01', '2019-02'],
  ['MONTH', '2021-02-15', '2021-01', '2020-02'],
  ['WEEK', '2019-12-05', '2019-W48', '2018-W49'],
  ['WEEK', '2020-12-31', '2020-W52', '2019-W52'],
  ['WEEK', '2021-01-04', '2020-W53', '2020-W01'],
  ['DAY', '2020-02-29', '2020-02-28', '2019-02-28'],
  ['DAY', '2020-03-01', '2020-02-29', '2019-03-01'],
  ['DAY', '2020-01-01', '2019-12-31', '2019-01-01'],
];

test.each(units)('the %s of %s follows %s and a year ago was %s', (grain, day, before, ago) => {
  expect(periodKey(basePeriod(periodOf(day, grain), 'PREVIOUS'))).toBe(before);
  expect(periodKey(basePeriod(periodOf(day, grain), 'YEAR_AGO'))).toBe(ago);
});

const span = (grain: Period['grain'], from: string, to: string): Period => ({ grain, from, to });

test('a range compares with as many days before it, or the same dates a year ago', () => {
  const range = span('RANGE', '2019-01-01', '2019-03-16');
  expect(basePeriod(range, 'PREVIOUS')).toEqual(span('RANGE', '2018-10-19', '2019-01-01'));
  expect(basePeriod(range, 'YEAR_AGO')).toEqual(span('RANGE', '2018-01-01', '2018-03-16'));
});

test('29 February goes back to the 28th, the 28th stays', () => {
  const yearAgo = (from: string, to: string) => {
    const base = basePeriod(span('RANGE', from, to), 'YEAR_AGO');
    return [base.from, base.to];
  };
  expect(yearAgo('2020-02-01', '2020-03-01')).toEqual(['2019-02-01', '2019-03-01']);
  expect(yearAgo('2020-02-29', '2020-03-01')).toEqual(['2019-02-28', '2019-03-01']);
  expect(yearAgo('2021-02-01', '2021-03-01')).toEqual(['2020-02-01', '2020-02-29']);
});

const pieces: [Period, Base, Period][] = [
  [span('WEEK', '2019-12-01', '2019-12-02'), 'PREVIOUS', span('WEEK', '2019-11-24', '2019-11-25')],
  [span('WEEK', '2019-12-01', '2019-12-02'), 'YEAR_AGO', span('WEEK', '2018-12-02', '2018-12-03')],
  [
    span('MONTH', '2019-03-01', '2019-03-16'),
    'PREVIOUS',
    span('MONTH', '2019-02-01', '2019-02-16'),
  ],
  [
    span('MONTH', '2019-03-30', '2019-04-01'),
    'PREVIOUS',
    span('MONTH', '2019-02-27', '2019-03-01'),
  ],
  [
    span('MONTH', '2019-03-02', '2019-04-01'),
    'PREVIOUS',
    span('MONTH', '2019-02-01', '2019-03-01'),
  ],
  [
    span('MONTH', '2020-02-15', '2020-03-01'),
    'YEAR_AGO',
    span('MONTH', '2019-02-15', '2019-03-01'),
  ],
];

test.each(pieces)('a clipped %o has the %s base %o', (piece, base, expected) => {
  expect(basePeriod(piece, base)).toEqual(expected);
});

test('a base lies before its period and never is empty', () => {
  fc.assert(
    fc.property(anyPeriod, fc.constantFrom<Base>('PREVIOUS', 'YEAR_AGO'), (period, base) => {
      const found = basePeriod(period, base);
      expect(found.grain).toBe(period.grain);
      expect(isEmpty(found)).toBe(false);
      expect(found.from < period.from).toBe(true);
      expect(found.to <= wholePeriod(found).to).toBe(true);
    }),
  );
});

test('the base of a whole unit is the unit that ends where it begins, and so on back', () => {
  fc.assert(
    fc.property(wholeUnit, (unit) => {
      const once = basePeriod(unit, 'PREVIOUS');
      const twice = basePeriod(once, 'PREVIOUS');
      expect(once.to).toBe(unit.from);
      expect(twice.to).toBe(once.from);
      expect(twice).toEqual(unit.grain === 'RANGE' ? twice : periodOf(unit.from, unit.grain, -2));
      expect(isClipped(basePeriod(unit, 'YEAR_AGO'))).toBe(false);
    }),
  );
});

test('a year ago is as many units back as the year has', () => {
  const perYear = { MONTH: 12, QUARTER: 4, HALF_YEAR: 2, YEAR: 1 } as const;
  fc.assert(
    fc.property(wholeUnit, (unit) => {
      if (unit.grain === 'RANGE' || unit.grain === 'DAY' || unit.grain === 'WEEK') return;
      let walked = unit;
      for (let step = 0; step < perYear[unit.grain]; step += 1)
        walked = basePeriod(walked, 'PREVIOUS');
      expect(basePeriod(unit, 'YEAR_AGO')).toEqual(walked);
    }),
  );
});

test('the bases of a range lie end to end and are equally long', () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      const once = basePeriod(range, 'PREVIOUS');
      const twice = basePeriod(once, 'PREVIOUS');
      expect([twice.to, once.to]).toEqual([once.from, range.from]);
      expect(daysBetween(twice.from, range.to)).toBe(3 * daysBetween(range.from, range.to));
    }),
  );
});
