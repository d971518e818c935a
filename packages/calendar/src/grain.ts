import { CalendarInputError } from './calendar-input-error.ts';
import { type Day, dayNumber, numberedDay } from './day.ts';

/** The units by which time is cut, finest first. */
export const GRAINS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;

/** WEEK is the ISO 8601 week, which starts on Monday. */
export type Grain = (typeof GRAINS)[number];

const MONTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const;
// 1970-01-01 was a Thursday, three days after a Monday.
const MONDAY_SHIFT = 3;

/** The year and month (1-12) of a day. Throws CalendarInputError BAD_DAY. */
export function yearAndMonth(day: Day): { year: number; month: number } {
  dayNumber(day);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

function firstOfMonth(monthsSinceYear0: number): Day {
  const year = Math.floor(monthsSinceYear0 / 12);
  if (year < 0 || year > 9999) {
    throw new CalendarInputError(
      'BAD_DAY',
      `The year ${year} lies outside 0000-9999; use a period nearer to today.`,
    );
  }
  const month = (monthsSinceYear0 % 12) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** The first day of the unit that lies `steps` units after the one `day` is in (0: its own). */
export function startOfUnit(day: Day, grain: Grain, steps = 0): Day {
  if (grain === 'DAY') return numberedDay(dayNumber(day) + steps);
  if (grain === 'WEEK') {
    const week = Math.floor((dayNumber(day) + MONDAY_SHIFT) / 7) + steps;
    return numberedDay(week * 7 - MONDAY_SHIFT);
  }
  const { year, month } = yearAndMonth(day);
  const size = MONTHS[grain];
  return firstOfMonth((Math.floor((year * 12 + month - 1) / size) + steps) * size);
}
