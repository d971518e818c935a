import { CalendarRangeError } from '@minxin/calendar';
import { type DueRun, nextRun } from './due-runs.ts';
import type { Schedule } from './schedule.ts';

/** When a schedule is due next; an error where that is not known, undefined while it stands still. */
export function nextOf(schedule: Schedule, now: Date): DueRun | CalendarRangeError | undefined {
  if (!schedule.isEnabled) return undefined;
  try {
    return nextRun(schedule, now);
  } catch (failure) {
    if (failure instanceof CalendarRangeError) return failure;
    throw failure;
  }
}
