import { addDays, type Day } from './day.ts';
import { type Grain, startOfUnit } from './grain.ts';

/**
 * The days from `from` up to but not including `to`. A grain other than RANGE names the unit that the
 * days lie in: all of it, or a piece of it when a surrounding period cut it short (see isClipped).
 */
export interface Period {
  readonly grain: Grain | 'RANGE';
  readonly from: Day;
  readonly to: Day;
}

/** The whole unit of that grain that `day` lies in, or one `steps` units later. Throws BAD_DAY. */
export function periodOf(day: Day, grain: Grain, steps = 0): Period {
  return { grain, from: startOfUnit(day, grain, steps), to: startOfUnit(day, grain, steps + 1) };
}

/** The unit that a period is a piece of; a RANGE is its own. */
export function wholePeriod(period: Period): Period {
  return period.grain === 'RANGE' ? period : periodOf(period.from, period.grain);
}

/** Whether the period is only a piece of the unit that its grain names. */
export function isClipped(period: Period): boolean {
  const whole = wholePeriod(period);
  return whole.from !== period.from || whole.to !== period.to;
}

/** Whether the period holds no day at all, as the part gone by of a period that has not begun. */
export function isEmpty(period: Period): boolean {
  return period.to <= period.from;
}

/** The last day of the period, inclusive. */
export function lastDay(period: Period): Day {
  return addDays(period.to, -1);
}
