import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, isDay } from './day.ts';
import { anyDay } from './testing/arbitraries.ts';

test.each(['2020-02-29', '2000-02-29', '2019-12-31', '1900-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2019-02-29',
  '2019-02-30',
  '1900-02-29',
  '2019-13-01',
  '2019-00-10',
  '2019-04-31',
  '2019-2-3',
  '20190203',
  ' 2019-02-03',
  '2019-02-03T00:00:00Z',
  '',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test('adding days crosses leap days and years', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(addDays('2019-02-28', 1)).toBe('2019-03-01');
  expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
  expect(addDays('2020-01-01', -1)).toBe('2019-12-31');
  expect(daysBetween('2020-01-01', '2021-01-01')).toBe(366);
  expect(daysBetween('2021-01-01', '2020-01-01')).toBe(-366);
});

test('daysBetween undoes addDays, and days sort as text', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
      const moved = addDays(day, n);
      expect(isDay(moved)).toBe(true);
      expect(daysBetween(day, moved)).toBe(n);
      expect(moved > day).toBe(n > 0);
    }),
  );
});

test('what is no day or whole number is refused with a code', () => {
  expect(() => addDays('2019-02-30', 1)).toThrow(
    expect.objectContaining({ code: 'BAD_DAY', message: expect.stringContaining('"2019-02-30"') }),
  );
  expect(() => addDays('2019-02-28', 1.5)).toThrow(expect.objectContaining({ code: 'BAD_COUNT' }));
  expect(() => addDays('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'BAD_DAY' }));
});
