import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarRangeError, COVERED_YEARS } from './covered-years.ts';
import { addDays } from './day.ts';
import { coveredDay } from './testing/arbitraries.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './working-days.ts';

test.each([
  ['2019-04-26', 3, '2019-04-30'],
  ['2018-12-28', 2, '2019-01-02'],
  ['2020-01-20', 5, '2020-02-04'],
  ['2019-09-16', 20, '2019-10-17'],
  ['2026-09-29', 5, '2026-10-12'],
  ['2019-10-11', 1, '2019-10-12'],
])('%s + %i working days = %s', (day, n, expected) => {
  expect(addWorkingDays(day, n)).toBe(expected);
  expect(workingDaysBetween(day, expected)).toBe(n);
});

test('2019 has 250 working days', () => {
  expect(workingDaysBetween('2018-12-31', '2019-12-31')).toBe(250);
});

test.each([
  ['2018-01-01', false],
  ['2018-12-29', true],
  ['2018-12-31', false],
  ['2019-10-12', true],
  ['2020-01-19', true],
  ['2020-01-31', false],
  ['2020-02-01', false],
  ['2020-02-03', true],
  ['2020-02-29', false],
  ['2023-01-03', true],
  ['2026-01-04', true],
])('the State Council notices make working %s: %s', (day, working) => {
  expect(isWorkingDay(day)).toBe(working);
});

test('every covered year has the National Day holiday in its data', () => {
  for (let year = COVERED_YEARS.first; year <= COVERED_YEARS.last; year += 1) {
    const holiday = ['01', '02', '03'].map((date) => `${year}-10-${date}`);
    expect(holiday.filter(isWorkingDay)).toEqual([]);
  }
});

test('zero working days is the same day at work, and the next working day at rest', () => {
  expect(addWorkingDays('2019-10-12', 0)).toBe('2019-10-12');
  expect(addWorkingDays('2019-10-13', 0)).toBe('2019-10-14');
  expect(nextWorkingDay('2019-10-12')).toBe('2019-10-14');
});

test('working days count backwards too', () => {
  expect(addWorkingDays('2019-01-02', -1)).toBe('2018-12-29');
  expect(addWorkingDays('2019-01-01', -1)).toBe('2018-12-29');
  expect(workingDaysBetween('2019-01-02', '2018-12-28')).toBe(-2);
});

const outOfRange = (day: string) =>
  expect.objectContaining({
    name: 'CalendarRangeError',
    code: 'CALENDAR_OUT_OF_RANGE',
    day,
    message: expect.stringMatching(new RegExp(`${day}.*2018 to 2026.*correct the date`)),
  });

test.each(['2017-12-31', '2027-01-01'])('%s lies outside the covered years', (day) => {
  for (const ask of [isWorkingDay, nextWorkingDay, (d: string) => addWorkingDays(d, 0)]) {
    expect(() => ask(day)).toThrow(outOfRange(day));
  }
  expect(() => workingDaysBetween('2020-01-01', day)).toThrow(outOfRange(day));
  expect(() => workingDaysBetween(day, '2020-01-01')).toThrow(outOfRange(day));
});

test('a count that leaves the covered years is refused, not cut short', () => {
  expect(addWorkingDays('2026-12-30', 1)).toBe('2026-12-31');
  expect(() => addWorkingDays('2026-12-30', 2)).toThrow(outOfRange('2026-12-30'));
  expect(() => nextWorkingDay('2026-12-31')).toThrow(CalendarRangeError);
  expect(() => addWorkingDays('2018-01-02', -1)).toThrow(CalendarRangeError);
  expect(() => addWorkingDays('2018-01-01', -1)).toThrow(CalendarRangeError);
});

test('text that is no day says so instead of blaming the covered years', () => {
  expect(() => isWorkingDay('2019-02-30')).toThrow(expect.objectContaining({ code: 'BAD_DAY' }));
  expect(() => addWorkingDays('2019-02-28', 0.5)).toThrow(
    expect.objectContaining({ code: 'BAD_COUNT' }),
  );
});

const settled = coveredDay.filter((day) => day > '2019-06-01' && day < '2025-06-01');

test('workingDaysBetween undoes addWorkingDays, which lands on working days', () => {
  fc.assert(
    fc.property(settled, fc.integer({ min: 1, max: 300 }), (day, n) => {
      const later = addWorkingDays(day, n);
      expect(isWorkingDay(later)).toBe(true);
      expect(workingDaysBetween(day, later)).toBe(n);
      expect(workingDaysBetween(later, day)).toBe(-n);
      const start = addWorkingDays(day, 0);
      expect(addWorkingDays(addWorkingDays(start, n), -n)).toBe(start);
    }),
  );
});

test('working days between two days are those found one by one', () => {
  fc.assert(
    fc.property(settled, fc.integer({ min: 0, max: 120 }), (day, length) => {
      const days = Array.from({ length }, (_, index) => addDays(day, index + 1));
      expect(workingDaysBetween(day, addDays(day, length))).toBe(days.filter(isWorkingDay).length);
    }),
  );
});
