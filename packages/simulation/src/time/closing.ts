import type { Random } from '../random/random.ts';
import { CLOSES_AT, type Days, HOUR, MINUTE } from './days.ts';
import { officeHours } from './office-hours.ts';

/** Work begun late in the day is finished at the desk, a little after the doors close. */
const LAST_DESK = CLOSES_AT + 2 * HOUR;

/**
 * When something accepted is closed, `workingDays` after it: in office hours of that day, never
 * before the acceptance and never past midnight.
 * @returns milliseconds since 1970
 */
export function closingTime(
  days: Days,
  acceptedDay: number,
  acceptedMs: number,
  workingDays: number,
  random: Random,
): number {
  const day = days.afterLimit(acceptedDay, acceptedMs, workingDays);
  const time = officeHours(random);
  if (day !== acceptedDay || time > acceptedMs) return days.startOf(day) + time;
  const minutes = Math.ceil(random.lognormal(25, 0.6)) * MINUTE;
  return (
    days.startOf(day) + Math.max(acceptedMs + MINUTE, Math.min(acceptedMs + minutes, LAST_DESK))
  );
}
