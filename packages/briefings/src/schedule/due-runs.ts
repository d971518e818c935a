import {
  addWorkingDays,
  CalendarRangeError,
  dayOf,
  type Period,
  periodKey,
  periodOf,
  startOfDay,
} from '@minxin/calendar';
import type { Schedule } from './schedule.ts';

const HOUR_MS = 3_600_000;
const HOUR_OF_DAY = 7;

/** Issues that are caught up with after downtime; older ones are staff's to make. */
export const MOST_MISSED = 6;

const GRAINS = {
  month: 'MONTH',
  quarter: 'QUARTER',
  half_year: 'HALF_YEAR',
  year: 'YEAR',
} as const satisfies Readonly<Record<Schedule['grain'], Period['grain']>>;

/** An issue and when it is due. */
export interface DueRun {
  readonly periodKey: string;
  readonly dueAt: Date;
}

/** The unit that now lies in, or one that many before or after it. */
export const issueAround = (grain: Schedule['grain'], now: Date, steps: number): Period =>
  periodOf(dayOf(now), GRAINS[grain], steps);

/**
 * When the issue on a period is due: at 07:00 in Shanghai on the first working day after it.
 * @throws CalendarRangeError where the holidays of that time are not known yet
 */
export function issueDueAt(period: Period): Date {
  const day = addWorkingDays(period.to, 0);
  return new Date(startOfDay(day).getTime() + HOUR_OF_DAY * HOUR_MS);
}

/**
 * The issues that fell due while a schedule stood, the oldest first, at most the last six. One whose holidays
 * are not known yet is not due: it is caught up with once they are.
 */
export function dueRuns(
  { grain, since }: Pick<Schedule, 'grain' | 'since'>,
  now: Date,
): readonly DueRun[] {
  return Array.from({ length: MOST_MISSED }, (_, n) => issueAround(grain, now, n - MOST_MISSED))
    .flatMap(known)
    .filter(({ dueAt }) => dueAt > since && dueAt <= now);
}

/**
 * The first issue that is not due yet.
 * @throws CalendarRangeError where it is not known when it will be
 */
export function nextRun({ grain }: Pick<Schedule, 'grain'>, now: Date): DueRun {
  const last = dueRunOf(issueAround(grain, now, -1));
  return last.dueAt > now ? last : dueRunOf(issueAround(grain, now, 0));
}

const dueRunOf = (period: Period): DueRun => ({
  periodKey: periodKey(period),
  dueAt: issueDueAt(period),
});

function known(period: Period): readonly DueRun[] {
  try {
    return [dueRunOf(period)];
  } catch (error) {
    if (error instanceof CalendarRangeError) return [];
    throw error;
  }
}
