import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Base, basePeriod } from './base-period.ts';
import { daysBetween } from './day.ts';
import { likeForLike } from './like-for-like.ts';
import { isEmpty, type Period, periodOf } from './period.ts';
import { anyPeriod } from './testing/arbitraries.ts';

const dates = ({ from, to }: Period) => `${from} ${to}`;

function compared(period: Period, base: Base, asOf: string) {
  const found = likeForLike(period, base, asOf);
  return [dates(found.current), dates(found.base), found.partial];
}

test('1-7月 compares with 1-7月 of last year', () => {
  expect(compared(periodOf('2019-01-01', 'YEAR'), 'YEAR_AGO', '2019-07-31')).toEqual([
    '2019-01-01 2019-08-01',
    '2018-01-01 2018-08-01',
    true,
  ]);
});

const running: [Period, Base, string, string, string][] = [
  [
    periodOf('2020-01-01', 'YEAR'),
    'YEAR_AGO',
    '2020-07-31',
    '2020-01-01 2020-08-01',
    '2019-01-01 2019-08-01',
  ],
  [
    periodOf('2020-01-01', 'YEAR'),
    'YEAR_AGO',
    '2020-02-29',
    '2020-01-01 2020-03-01',
    '2019-01-01 2019-03-01',
  ],
  [
    periodOf('2021-01-01', 'YEAR'),
    'YEAR_AGO',
    '2021-02-28',
    '2021-01-01 2021-03-01',
    '2020-01-01 2020-02-29',
  ],
  [
    periodOf('2019-03-01', 'MONTH'),
    'PREVIOUS',
    '2019-03-10',
    '2019-03-01 2019-03-11',
    '2019-02-01 2019-02-11',
  ],
  [
    periodOf('2019-03-01', 'MONTH'),
    'PREVIOUS',
    '2019-03-30',
    '2019-03-01 2019-03-31',
    '2019-02-01 2019-03-01',
  ],
  [
    periodOf('2019-10-01', 'QUARTER'),
    'PREVIOUS',
    '2019-11-15',
    '2019-10-01 2019-11-16',
    '2019-07-01 2019-08-16',
  ],
  [
    periodOf('2019-12-02', 'WEEK'),
    'YEAR_AGO',
    '2019-12-04',
    '2019-12-02 2019-12-05',
    '2018-12-03 2018-12-06',
  ],
];

test.each(running)('%o against %s as of %s: %s with %s', (period, base, asOf, current, other) => {
  expect(compared(period, base, asOf)).toEqual([current, other, true]);
});

test('a finished period compares whole, from its last day on', () => {
  const february = periodOf('2020-02-01', 'MONTH');
  const whole = ['2020-02-01 2020-03-01', '2019-02-01 2019-03-01', false];
  expect(compared(february, 'YEAR_AGO', '2020-02-29')).toEqual(whole);
  expect(compared(february, 'YEAR_AGO', '2024-01-01')).toEqual(whole);
  expect(compared(february, 'YEAR_AGO', '2020-02-28')[2]).toBe(true);
});

test('a period that has not begun has nothing to compare', () => {
  const found = likeForLike(periodOf('2020-01-01', 'YEAR'), 'YEAR_AGO', '2019-12-31');
  expect([isEmpty(found.current), isEmpty(found.base), found.partial]).toEqual([true, true, true]);
});

test('both parts begin with their periods, stay inside them and are about equally long', () => {
  const bases = fc.constantFrom<Base>('PREVIOUS', 'YEAR_AGO');
  const asOfWithin = (period: Period) =>
    fc.integer({ min: 0, max: Math.max(0, daysBetween(period.from, period.to) - 1) });
  const cases = anyPeriod.chain((period) => fc.tuple(fc.constant(period), asOfWithin(period)));
  fc.assert(
    fc.property(cases, bases, ([period, offset], base) => {
      const asOf = periodOf(period.from, 'DAY', offset).from;
      const whole = basePeriod(period, base);
      const found = likeForLike(period, base, asOf);
      expect(found.current.from).toBe(period.from);
      expect(found.base.from).toBe(whole.from);
      expect(found.base.to <= whole.to).toBe(true);
      expect(isEmpty(found.base)).toBe(false);
      expect(found.current.to > asOf).toBe(true);
      expect(found.partial).toBe(found.current.to < period.to);
      if (!found.partial) return;
      const days = daysBetween(period.from, found.current.to);
      const baseDays = daysBetween(whole.from, found.base.to);
      const reached = found.base.to === whole.to;
      if (base === 'PREVIOUS' || period.grain === 'WEEK') {
        expect(baseDays === days || (reached && baseDays < days)).toBe(true);
      } else {
        expect(reached || Math.abs(baseDays - days) <= 1).toBe(true);
      }
    }),
  );
});
