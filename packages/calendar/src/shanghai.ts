import { CalendarInputError } from './calendar-input-error.ts';
import { type Day, dayNumber, numberedDay } from './day.ts';

// Asia/Shanghai has kept UTC+8 without summer time since 1992; no record is older.
const OFFSET_MS = 8 * 3_600_000;
const MS_PER_DAY = 86_400_000;
const LAST_SECOND_MS = MS_PER_DAY - 1000;

function shanghaiMs(instant: Date): number {
  const ms = instant.getTime();
  if (Number.isFinite(ms)) return ms + OFFSET_MS;
  throw new CalendarInputError(
    'BAD_INSTANT',
    'The instant is an invalid Date; parse it from a full time such as 2019-12-05T09:00:00+08:00.',
  );
}

/** The day it is in Shanghai at that instant. Throws CalendarInputError BAD_INSTANT. */
export function dayOf(instant: Date): Day {
  return numberedDay(Math.floor(shanghaiMs(instant) / MS_PER_DAY));
}

/** Milliseconds since midnight in Shanghai, 0 to 86,399,999. Throws CalendarInputError BAD_INSTANT. */
export function msOfDay(instant: Date): number {
  const ms = shanghaiMs(instant) % MS_PER_DAY;
  return ms < 0 ? ms + MS_PER_DAY : ms;
}

/** Midnight in Shanghai, at which the day begins. Throws CalendarInputError BAD_DAY. */
export function startOfDay(day: Day): Date {
  return new Date(dayNumber(day) * MS_PER_DAY - OFFSET_MS);
}

/** 23:59:59 in Shanghai, the second at which a due date falls (domain §1). */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(day).getTime() + LAST_SECOND_MS);
}
