import type { Day } from '@minxin/calendar';
import type { Random } from '../random/random.ts';
import { HALL_OPENED } from '../time/years.ts';

/** The day the hall opened and the first working days of later months: when something new starts. */
export const OPENING_DAYS: readonly Day[] = [
  HALL_OPENED,
  '2019-03-01',
  '2019-04-01',
  '2019-05-05',
  '2019-06-03',
  '2019-07-01',
  '2019-09-02',
  '2019-10-08',
  '2019-11-01',
];

/** `earliest` (the hall's opening unless told), or with the given chance a later opening day. */
export function openingDay(laterChance: number, earliest: Day = HALL_OPENED, random: Random): Day {
  const later = OPENING_DAYS.filter((day) => day > earliest);
  const moved = random.chance(laterChance);
  return (moved && later[random.whole(0, later.length - 1)]) || earliest;
}
