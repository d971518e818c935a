import type { Random } from '../random/random.ts';
import { closingTime } from '../time/closing.ts';
import { type Days, MINUTE } from '../time/days.ts';
import type { Item } from './catalogue.ts';

const WITHDRAWN_SHARE = 0.003;
const UNDATED_SHARE = 0.0005;
/** Handling takes this share of the promise in the middle case. */
const PACE = 0.55;
const PACE_SPREAD = 0.4;
const LONGEST_DELAY = 60;

export interface CaseFate {
  /** Milliseconds since 1970; null where nobody wrote a due day down. */
  readonly dueAt: number | null;
  readonly endedAt: number;
  readonly end: 'closed' | 'withdrawn';
}

/**
 * How a case ends: within its promise at a log-normal pace, or, with the given chance, some working
 * days late. What ends after the last day is for the caller to leave open.
 */
export function caseFate(
  days: Days,
  day: number,
  time: number,
  item: Item,
  lateChance: number,
  random: Random,
): CaseFate {
  const limit = item.promisedDays;
  const dueAt = random.chance(UNDATED_SHARE) ? null : days.endOf(days.afterLimit(day, time, limit));
  if (random.chance(lateChance)) {
    const delay = Math.min(1 + Math.floor(random.lognormal(3, 0.8)), LONGEST_DELAY);
    return { dueAt, endedAt: closingTime(days, day, time, limit + delay, random), end: 'closed' };
  }
  const end = random.chance(WITHDRAWN_SHARE) ? 'withdrawn' : 'closed';
  if (limit === 0) return { dueAt, endedAt: onTheSpot(days, day, time, random), end };
  const taken = Math.min(limit, Math.round(limit * random.lognormal(PACE, PACE_SPREAD)));
  return { dueAt, endedAt: closingTime(days, day, time, taken, random), end };
}

/** Minutes after it was asked for, or, asked for after hours, on the next working day. */
function onTheSpot(days: Days, day: number, time: number, random: Random): number {
  if (days.afterLimit(day, time, 0) !== day) return closingTime(days, day, time, 0, random);
  const minutes = Math.min(Math.ceil(random.lognormal(12, 0.7)), 120);
  return days.startOf(day) + time + minutes * MINUTE;
}
