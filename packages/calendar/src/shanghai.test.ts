import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, endOfDay, startOfDay } from './shanghai.ts';
import { anyDay } from './testing/arbitraries.ts';

test('the day turns at Shanghai midnight, 16:00 UTC', () => {
  expect(dayOf(new Date('2019-12-31T15:59:59.999Z'))).toBe('2019-12-31');
  expect(dayOf(new Date('2019-12-31T16:00:00Z'))).toBe('2020-01-01');
});

test('a day lasts from midnight to 23:59:59 in Shanghai', () => {
  expect(startOfDay('2019-10-12')).toEqual(new Date('2019-10-12T00:00:00+08:00'));
  expect(endOfDay('2019-10-12')).toEqual(new Date('2019-10-12T23:59:59+08:00'));
});

test('dayOf agrees with the time-zone database since summer time ended', () => {
  const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
  const instant = fc.date({
    min: new Date('1992-01-01'),
    max: new Date('2200-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instant, (date) => {
      expect(dayOf(date)).toBe(shanghai.format(date));
    }),
  );
});

test('dayOf undoes startOfDay and endOfDay', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(dayOf(endOfDay(day))).toBe(day);
    }),
  );
});

test('an invalid instant is refused', () => {
  expect(() => dayOf(new Date('soon'))).toThrow(expect.objectContaining({ code: 'BAD_INSTANT' }));
});
