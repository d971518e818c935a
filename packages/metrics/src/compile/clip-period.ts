import { addDays, type Day, dayOf, type Period, startOfDay } from '@minxin/calendar';
import type { Question } from '../question/question.ts';

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

const clipped = new WeakMap<readonly Period[], { asOf: Date; periods: readonly ClippedPeriod[] }>();

/** A question's periods cut off at its as-of: asked again and again while its statement is made. */
export function clippedPeriods({
  periods,
  asOf,
}: Pick<Question, 'periods' | 'asOf'>): readonly ClippedPeriod[] {
  const known = clipped.get(periods);
  if (known?.asOf.getTime() === asOf.getTime()) return known.periods;
  const made = periods.map((period) => clipPeriod(period, asOf));
  clipped.set(periods, { asOf, periods: made });
  return made;
}

/** Whether an instant is a midnight in Shanghai, so that whole days lie on either side of it. */
export const isMidnight = (instant: Date): boolean =>
  startOfDay(dayOf(instant)).getTime() === instant.getTime();
