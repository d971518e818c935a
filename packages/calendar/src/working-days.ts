import { wholeNumber } from './calendar-input-error.ts';
import { CalendarRangeError, notCovered } from './covered-years.ts';
import type { Day } from './day.ts';
import { type CoveredDay, workingDayTable } from './working-day-table.ts';

function covered(day: Day): CoveredDay {
  const found = workingDayTable().days.get(day);
  if (found) return found;
  throw notCovered(day);
}

/**
 * Whether offices work on that day: State Council notices with make-up days (调休), domain §1.
 * Throws CalendarRangeError outside the covered years, CalendarInputError for text that is no day.
 */
export function isWorkingDay(day: Day): boolean {
  return covered(day).isWorking;
}

/**
 * The n-th working day after `day`, which itself is day 0; the n-th before it when n is negative.
 * n = 0 gives `day` if it is a working day, else the next one.
 * Throws CalendarRangeError when `day` or the answer lies outside the covered years.
 */
export function addWorkingDays(day: Day, n: number): Day {
  wholeNumber('The number of working days to add', n);
  const { isWorking, rank } = covered(day);
  if (n === 0 && isWorking) return day;
  const passed = n < 0 && isWorking ? rank - 1 : rank;
  const found = workingDayTable().working[n > 0 ? passed + n - 1 : passed + n];
  if (found !== undefined) return found;
  throw new CalendarRangeError(day, n);
}

/** The first working day after `day`, never `day` itself. Throws as addWorkingDays. */
export function nextWorkingDay(day: Day): Day {
  return addWorkingDays(day, 1);
}

/** The number of working days in (from, to]; negative when `to` is before `from`. Throws as isWorkingDay. */
export function workingDaysBetween(from: Day, to: Day): number {
  return covered(to).rank - covered(from).rank;
}

/**
 * How many working days something due on a day is late as of another, at least 1: one that is a day late
 * on a Saturday counts as 1. What fell due before the covered years is late by more than they hold.
 * Throws CalendarRangeError when `asOf` lies outside the covered years.
 */
export function workingDaysLate(due: Day, asOf: Day): number {
  const { rank } = covered(asOf);
  return Math.max(rank - (workingDayTable().days.get(due)?.rank ?? 0), 1);
}

/** Every covered day in order, with whether it is a working day and how many there were up to it. */
export function coveredDays(): readonly ({ readonly day: Day } & CoveredDay)[] {
  return [...workingDayTable().days].map(([day, known]) => ({ day, ...known }));
}
