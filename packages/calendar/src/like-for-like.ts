import { type Base, basePeriod, dayYearAgo } from './base-period.ts';
import { addDays, type Day, daysBetween, earlier, later } from './day.ts';
import type { Period } from './period.ts';

export interface LikeForLike {
  /** The days of the period that have data. */
  readonly current: Period;
  /** The days of the base that they are compared with. */
  readonly base: Period;
  /** True while the period is still running: whoever shows the comparison says so. */
  readonly partial: boolean;
}

/** Where the base ends when the current period's last day with data is `asOf`. */
function baseEnd(period: Period, base: Base | Period, whole: Period, asOf: Day): Day {
  // Weeks compare by weekday: the dates of a week a year ago are others.
  if (base === 'YEAR_AGO' && period.grain !== 'WEEK') return addDays(dayYearAgo(asOf), 1);
  return addDays(whole.from, daysBetween(period.from, asOf) + 1);
}

/**
 * The period and its base cut to what can be compared, domain §1. A period still running at `asOf`
 * (the last day with data, inclusive) compares with the same dates a year ago (1-7月 with 1-7月), or
 * the same number of days of the unit before, never beyond the base's own end. A period that has not
 * begun has two empty parts. A base that is a period of its own is cut to as many days.
 */
export function likeForLike(period: Period, base: Base | Period, asOf: Day): LikeForLike {
  const whole = typeof base === 'string' ? basePeriod(period, base) : base;
  const end = addDays(asOf, 1);
  if (end >= period.to) return { current: period, base: whole, partial: false };
  const to = end <= period.from ? whole.from : baseEnd(period, base, whole, asOf);
  return {
    current: { ...period, to: later(end, period.from) },
    base: { ...whole, to: earlier(to, whole.to) },
    partial: true,
  };
}
