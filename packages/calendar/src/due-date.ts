import { CalendarInputError, wholeNumber } from './calendar-input-error.ts';
import type { Day } from './day.ts';
import { dayOf, endOfDay, msOfDay } from './shanghai.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from './working-days.ts';

export interface DueDateInput {
  readonly accepted: Date;
  /** The promised or statutory limit in working days; 0 for a matter decided on the spot. */
  readonly limit: number;
  /** When the office closes in Shanghai, 'HH:MM'; an acceptance after it counts as the next working day. */
  readonly closesAt?: string;
  /** Working days spent in recorded pauses. */
  readonly pausedWorkingDays?: number;
  /** Working days of approved extension. */
  readonly extension?: number;
}

/** `original` keeps the limit as promised, `adjusted` adds pauses and extension. */
export interface Due<T> {
  readonly original: T;
  readonly adjusted: T;
}

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

function closingMs(closesAt: string): number {
  const [, hours, minutes] = CLOCK.exec(closesAt) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    return (Number(hours) * 60 + Number(minutes)) * 60_000;
  }
  throw new CalendarInputError(
    'BAD_TIME',
    `The closing time "${closesAt}" is not a time of day; write it as HH:MM, such as 17:30.`,
  );
}

/** Day 0: the day of acceptance, or the next working day after hours and on rest days. */
function dayZero(accepted: Date, closesAt: string): Day {
  const day = dayOf(accepted);
  const onTime = msOfDay(accepted) <= closingMs(closesAt);
  return onTime && isWorkingDay(day) ? day : nextWorkingDay(day);
}

/**
 * The due day, domain §1: the limit in working days after day 0, plus pauses and extension.
 * An acceptance exactly at closing time is still within hours.
 * Throws CalendarRangeError outside the covered years, CalendarInputError for a bad instant, time or count.
 */
export function dueDay(input: DueDateInput): Due<Day> {
  const { accepted, closesAt = '17:30', pausedWorkingDays = 0, extension = 0 } = input;
  const limit = wholeNumber('The limit in working days', input.limit, 0);
  const added =
    wholeNumber('The paused working days', pausedWorkingDays, 0) +
    wholeNumber('The extension in working days', extension, 0);
  const start = dayZero(accepted, closesAt);
  return {
    original: addWorkingDays(start, limit),
    adjusted: addWorkingDays(start, limit + added),
  };
}

/** The due day's last second, 23:59:59 in Shanghai; closing exactly then is on time. Throws as dueDay. */
export function dueAt(input: DueDateInput): Due<Date> {
  const { original, adjusted } = dueDay(input);
  return { original: endOfDay(original), adjusted: endOfDay(adjusted) };
}
