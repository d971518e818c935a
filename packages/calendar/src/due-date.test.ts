import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAt, dueDay } from './due-date.ts';
import { coveredDay } from './testing/arbitraries.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

const at = (text: string) => new Date(`${text}+08:00`);

test.each([
  ['2019-04-26T10:00:00', 3, '2019-04-30'],
  ['2018-12-28T10:00:00', 2, '2019-01-02'],
  ['2020-01-20T10:00:00', 5, '2020-02-04'],
  ['2019-09-16T10:00:00', 20, '2019-10-17'],
  ['2026-09-29T10:00:00', 5, '2026-10-12'],
  ['2019-10-11T10:00:00', 1, '2019-10-12'],
  ['2019-10-11T10:00:00', 0, '2019-10-11'],
])('accepted %s with %i working days is due %s', (accepted, limit, day) => {
  expect(dueDay({ accepted: at(accepted), limit })).toEqual({ original: day, adjusted: day });
});

test('after hours and on rest days, day 0 is the next working day', () => {
  const due = (accepted: string) => dueDay({ accepted: at(accepted), limit: 1 }).original;
  expect(due('2019-10-11T17:30:00')).toBe('2019-10-12');
  expect(due('2019-10-11T17:30:01')).toBe('2019-10-14');
  expect(due('2019-10-12T18:00:00')).toBe('2019-10-15');
  expect(due('2019-10-13T09:00:00')).toBe('2019-10-15');
  expect(due('2019-10-13T22:00:00')).toBe('2019-10-15');
});

test('an office that closes earlier or never sleeps has its own hours', () => {
  const accepted = at('2019-10-11T17:00:00');
  expect(dueDay({ accepted, limit: 1, closesAt: '16:30' }).original).toBe('2019-10-14');
  expect(dueDay({ accepted, limit: 1, closesAt: '23:59' }).original).toBe('2019-10-12');
});

test('pauses and extension move the adjusted due day and keep the original', () => {
  const input = { accepted: at('2019-04-26T10:00:00'), limit: 3 };
  expect(dueDay({ ...input, pausedWorkingDays: 1, extension: 2 })).toEqual({
    original: '2019-04-30',
    adjusted: '2019-05-07',
  });
  expect(dueAt({ ...input, extension: 1 })).toEqual({
    original: at('2019-04-30T23:59:59'),
    adjusted: at('2019-05-05T23:59:59'),
  });
});

test('the limit counts from day 0, whatever the hour of acceptance', () => {
  const settled = coveredDay.filter((day) => day < '2025-01-01');
  const hour = fc.integer({ min: 0, max: 23 });
  const days = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(settled, hour, days, days, (day, hours, limit, extension) => {
      const accepted = at(`${day}T${String(hours).padStart(2, '0')}:00:00`);
      const { original, adjusted } = dueDay({ accepted, limit, extension });
      const start = addWorkingDays(day, 0);
      const late = start === day && hours > 17 ? 1 : 0;
      expect(workingDaysBetween(start, original)).toBe(limit + late);
      expect(workingDaysBetween(original, adjusted)).toBe(extension);
    }),
  );
});

test.each([
  [{ limit: -1 }, 'BAD_COUNT'],
  [{ limit: 1.5 }, 'BAD_COUNT'],
  [{ limit: 1, extension: -1 }, 'BAD_COUNT'],
  [{ limit: 1, pausedWorkingDays: Number.NaN }, 'BAD_COUNT'],
  [{ limit: 1, closesAt: '24:00' }, 'BAD_TIME'],
  [{ limit: 1, closesAt: '5pm' }, 'BAD_TIME'],
])('%o is refused with %s', (input, code) => {
  const accepted = at('2019-10-11T10:00:00');
  expect(() => dueDay({ accepted, ...input })).toThrow(expect.objectContaining({ code }));
});

test('a due day beyond the covered years is an error, not a guess', () => {
  expect(() => dueDay({ accepted: at('2026-12-30T10:00:00'), limit: 5 })).toThrow(
    expect.objectContaining({ code: 'CALENDAR_OUT_OF_RANGE' }),
  );
  expect(() => dueDay({ accepted: new Date(Number.NaN), limit: 5 })).toThrow(
    expect.objectContaining({ code: 'BAD_INSTANT' }),
  );
});
