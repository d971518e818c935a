import { dayOf } from '@minxin/calendar';
import { CLOSES_AT, type Days } from '../time/days.ts';
import { LAST_DAY } from '../time/years.ts';

/** Where an instant lies: the position of its day, and milliseconds since that midnight. */
export function placeOf(days: Days, instant: Date): { day: number; time: number } {
  const day = days.positionOf(dayOf(instant));
  return { day, time: instant.getTime() - days.startOf(day) };
}

/** The position of the n-th working day after an instant, or null where made-up time has ended. */
export function workingDayAfter(days: Days, instant: Date, n: number): number | null {
  const { day } = placeOf(days, instant);
  const found = days.afterLimit(day, CLOSES_AT, n);
  return found <= days.positionOf(LAST_DAY) ? found : null;
}
