import chineseDays from 'chinese-days';
import type { Day } from './day.ts';
import type { Period } from './period.ts';

/** The first day of the lunar year that begins in a calendar year. */
export const springFestival = (year: number): Day =>
  chineseDays.getSolarDateFromLunar(`${year}-01-01`).date as Day;

/**
 * January and February of a period's year together, where the period is one of the two (or lies in
 * one) and the Spring Festival fell into the other of them a year before: its comparison with that
 * year says more about the calendar than about the work. Null elsewhere.
 */
export function acrossFestival({ from, to }: Period): Period | null {
  const year = Number(from.slice(0, 4));
  const [january, february, march] = [`${year}-01-01`, `${year}-02-01`, `${year}-03-01`];
  const within = (from >= january && to <= february) || (from >= february && to <= march);
  if (!within) return null;
  const moved = monthOf(springFestival(year)) !== monthOf(springFestival(year - 1));
  return moved ? { grain: 'RANGE', from: january, to: march } : null;
}

const monthOf = (day: Day): string => day.slice(5, 7);
