import type { serviceConsultations } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { valueNear } from '../random/value-near.ts';
import type { Target } from '../targets.ts';
import { dayLoad } from '../time/day-load.ts';
import type { Days } from '../time/days.ts';
import { FREE_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { HALL_YEARS } from './year-shapes.ts';

export type Consultation = Made<typeof serviceConsultations>;

const CHANNELS = [
  { channel: 'desk', share: 0.46, restDay: 0 },
  { channel: 'phone', share: 0.33, restDay: 0.04 },
  { channel: 'online', share: 0.21, restDay: 0.5 },
] as const;

/** The free year has a little more or less than the published one. */
const FREE_YEAR_CHANGE = { least: 0.99, most: 1.03 };

/** Daily counters by channel; the published year adds up to the printed figure. */
export function* makeConsultations(
  days: Days,
  target: Target,
  random: Random,
): Generator<Consultation> {
  const published = valueNear(target, random);
  for (const { year, from, to, load, isShut } of HALL_YEARS) {
    const { least, most } = FREE_YEAR_CHANGE;
    const change = year === FREE_YEAR ? least + (most - least) * random.unit() : 1;
    const total = Math.round(published * change);
    let left = total;
    for (const { channel, share, restDay } of CHANNELS) {
      const persons = channel === 'online' ? left : Math.round(total * share);
      left -= persons;
      const first = days.positionOf(from);
      // Whoever finds the doors shut asks by phone.
      const open = (position: number) =>
        days.isWorking(position) && (channel !== 'desk' || !isShut(days.dayAt(position)));
      const shape = { ...load, shutDay: restDay };
      const counts = dayLoad(days, first, days.positionOf(to), persons, shape, random, open);
      for (const [offset, count] of counts.entries()) {
        if (count > 0) yield { day: days.dayAt(first + offset), channel, persons: count };
      }
    }
  }
}
