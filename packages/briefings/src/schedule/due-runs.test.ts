import { CalendarRangeError, dayOf, isWorkingDay, startOfDay } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuePeriod } from '../layout/periods.ts';
import { dueRuns, issueDueAt, MOST_MISSED, nextRun } from './due-runs.ts';
import type { Schedule } from './schedule.ts';

const at = (day: string, time = '07:00') => new Date(`${day}T${time}:00+08:00`);
const schedule = (since: string, grain: Schedule['grain'] = 'month') => ({
  grain,
  since: at(since, '12:00'),
});
const keys = (...asked: Parameters<typeof dueRuns>) =>
  dueRuns(...asked).map(({ periodKey }) => periodKey);

describe('an issue is due at seven on the first working day after its period', () => {
  test.each([
    ['2020-01', '2020-02-03', 'Spring Festival was made longer'],
    ['2026-09', '2026-10-08', 'after the Golden Week'],
    ['2019-04', '2019-05-05', 'a working Sunday'],
    ['2019-11', '2019-12-02', 'a month that begins on a Sunday'],
    ['2018-12', '2019-01-02', 'New Year'],
    ['2019Q4', '2020-01-02', 'a quarter'],
    ['2019H1', '2019-07-01', 'a half-year'],
    ['2019', '2020-01-02', 'a year'],
  ])('%s on %s: %s', (key, day) => {
    expect(issueDueAt(issuePeriod(key))).toEqual(at(day));
  });
});

describe('what is due', () => {
  test('is nothing a second before, and the month before at seven', () => {
    expect(keys(schedule('2020-01-15'), at('2020-02-03', '06:59'))).toEqual([]);
    expect(keys(schedule('2020-01-15'), at('2020-02-03'))).toEqual(['2020-01']);
  });
  test('holds no issue that was due before the schedule stood', () => {
    expect(keys(schedule('2020-02-03'), at('2020-02-28'))).toEqual([]);
  });
  test('holds what was missed, the oldest first, and no more than is caught up with', () => {
    expect(keys(schedule('2019-08-15'), at('2019-11-20'))).toEqual([
      ...['2019-08', '2019-09', '2019-10'],
    ]);
    const long = keys(schedule('2018-01-15'), at('2020-02-20'));
    expect(long).toHaveLength(MOST_MISSED);
    expect(long.at(-1)).toBe('2020-01');
  });
  test('of a quarter is the quarter before', () => {
    expect(keys(schedule('2019-08-15', 'quarter'), at('2020-01-05'))).toEqual([
      ...['2019Q3', '2019Q4'],
    ]);
  });
  test('is not known where the holidays are not: then nothing is due, and asking for the next says so', () => {
    expect(keys(schedule('2026-12-15'), at('2027-01-20'))).toEqual([]);
    expect(() => nextRun({ grain: 'month' }, at('2026-12-15'))).toThrow(CalendarRangeError);
    expect(nextRun({ grain: 'month' }, at('2026-11-15'))).toEqual({
      ...{ periodKey: '2026-11', dueAt: at('2026-12-01') },
    });
  });
});

const instant = fc
  .date({ min: at('2019-01-05'), max: at('2026-11-30'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));
const anyGrain = fc.constantFrom<Schedule['grain'][]>('month', 'quarter', 'half_year', 'year');

test('every due moment is seven on a working day, with no working day between it and its period', () => {
  fc.assert(
    fc.property(instant, anyGrain, (now, grain) => {
      for (const { periodKey, dueAt } of dueRuns({ grain, since: at('2018-06-01') }, now)) {
        const day = dayOf(dueAt);
        expect(dueAt).toEqual(new Date(startOfDay(day).getTime() + 7 * 3_600_000));
        expect(isWorkingDay(day)).toBe(true);
        const { to } = issuePeriod(periodKey);
        for (let at = startOfDay(to); at < startOfDay(day); at = new Date(at.getTime() + 864e5))
          expect(isWorkingDay(dayOf(at))).toBe(false);
      }
    }),
  );
});

test('the next run is due at its moment and not before', () => {
  fc.assert(
    fc.property(instant, anyGrain, (now, grain) => {
      if (grain === 'year' && now > at('2026-01-05')) return;
      if (grain !== 'month' && now > at('2026-07-01')) return;
      const { periodKey, dueAt } = nextRun({ grain }, now);
      expect(dueAt > now).toBe(true);
      expect(keys({ grain, since: now }, dueAt)).toEqual([periodKey]);
      expect(keys({ grain, since: now }, new Date(dueAt.getTime() - 1))).toEqual([]);
    }),
  );
});
