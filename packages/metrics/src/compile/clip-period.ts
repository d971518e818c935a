import { addDays, type Day, dayOf, type Period, startOfDay } from '@minxin/calendar';

/** A period cut off at the as-of instant, as days and as instants, ends exclusive. */
export interface ClippedPeriod {
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly fromAt: Date;
  /** min(end of the period, as-of): T of the domain's formulas. */
  readonly toAt: Date;
}

export function clipPeriod(period: Period, asOf: Date): ClippedPeriod {
  const end = startOfDay(period.to);
  const toAt = asOf < end ? asOf : end;
  const lastDay = dayOf(new Date(toAt.getTime() - 1));
  return {
    fromDay: period.from,
    toDay: addDays(lastDay, 1),
    fromAt: startOfDay(period.from),
    toAt,
  };
}

/** Whether an instant is a midnight in Shanghai, so that whole days lie on either side of it. */
export const isMidnight = (instant: Date): boolean =>
  startOfDay(dayOf(instant)).getTime() === instant.getTime();
