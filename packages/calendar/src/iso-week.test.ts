import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOfUnit } from './grain.ts';
import { isoWeekOf, mondayOf } from './iso-week.ts';
import { anyDay } from './testing/arbitraries.ts';

test.each([
  ['2018-12-30', 2018, 52],
  ['2018-12-31', 2019, 1],
  ['2019-12-02', 2019, 49],
  ['2019-12-08', 2019, 49],
  ['2019-12-30', 2020, 1],
  ['2020-12-31', 2020, 53],
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
])('%s is in year %i, week %i', (day, year, week) => {
  expect(isoWeekOf(day)).toEqual({ year, week });
});

test('mondayOf finds the Monday of every week', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const monday = mondayOf(isoWeekOf(day));
      expect(monday).toBe(startOfUnit(day, 'WEEK'));
      expect(new Date(monday).getUTCDay()).toBe(1);
    }),
  );
});

test('week 53 of a year of 52 weeks is its last', () => {
  expect(mondayOf({ year: 2019, week: 53 })).toBe('2019-12-23');
  expect(mondayOf({ year: 2020, week: 53 })).toBe('2020-12-28');
});
