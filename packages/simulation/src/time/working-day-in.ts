import { addDays, addWorkingDays, type Day, daysBetween, isWorkingDay } from '@minxin/calendar';
import type { Random } from '../random/random.ts';

/** A working day in [from, to], evenly; `from` must not lie after `to`, and one of the days be worked. */
export function workingDayIn(from: Day, to: Day, random: Random): Day {
  const day = addDays(from, random.whole(0, daysBetween(from, to)));
  if (isWorkingDay(day)) return day;
  const later = addWorkingDays(day, 0);
  return later <= to ? later : addWorkingDays(day, -1);
}
