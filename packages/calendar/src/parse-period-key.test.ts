import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePeriodKey } from './parse-period-key.ts';
import { periodKey } from './period-key.ts';
import { anyRange, wholeUnit } from './testing/arbitraries.ts';

it('reads what periodKey writes of every whole unit and range', () => {
  fc.assert(
    fc.property(fc.oneof(wholeUnit, anyRange), (period) => {
      fc.pre(period.from >= '1900-01-01' && period.to <= '2200-12-31');
      expect(parsePeriodKey(periodKey(period))).toEqual(period);
    }),
  );
});

it('takes a ~ between the days of a range', () => {
  expect(periodKey(parsePeriodKey('2019-01-01~2019-03-15'))).toBe('2019-01-01/2019-03-15');
});

it.each([
  ...['', '19', '2019H3', '2019Q5', '2019-13', '2019-02-30', '2019-W60x', '1776', '9999-01-01'],
  ...['2019-03-15~2019-01-01', '2019-01-01~', "2019'; drop table"],
])('refuses %j', (key) => {
  expect(() => parsePeriodKey(key)).toThrow(expect.objectContaining({ code: 'BAD_PERIOD' }));
});
