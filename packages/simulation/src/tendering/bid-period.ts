import { addDays, daysBetween, isWorkingDay } from '@minxin/calendar';
import type { Random } from '../random/random.ts';
import type { Tender } from './detail.ts';

/** Days that bidders must be left at least, by method; open tenders 20 by law. */
const LEAST_DAYS: Readonly<Record<Tender['method'], number>> = {
  open: 20,
  selective: 20,
  limited: 5,
  direct: 3,
};
/** An evaluation takes up to a week. */
const MOST_BEFORE_AWARD = 7;
const SHORT_DAYS = [13, 17] as const;
const HOURS = ['09:00', '09:30', '10:00', '14:30', '15:00'] as const;

/** The instant at which bids are due, and opened: on a working day, in time for the award. */
export function bidDeadline(
  { method, noticeOn, awardedOn }: Pick<Tender, 'method' | 'noticeOn' | 'awardedOn'>,
  random: Random,
  short = false,
): Date {
  const hour = HOURS[random.whole(0, HOURS.length - 1)] ?? HOURS[0];
  return new Date(`${short ? shortDay() : usualDay()}T${hour}:00+08:00`);

  function usualDay(): string {
    const room = daysBetween(noticeOn, awardedOn) - LEAST_DAYS[method];
    const before = random.whole(0, Math.max(0, Math.min(MOST_BEFORE_AWARD, room)));
    // Later, not sooner: the award's own day is a working day.
    let day = addDays(awardedOn, -before);
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  }

  function shortDay(): string {
    let day = addDays(noticeOn, random.whole(...SHORT_DAYS));
    while (!isWorkingDay(day)) day = addDays(day, -1);
    return day;
  }
}
