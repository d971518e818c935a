import type { Town } from '../places.ts';
import { randomStream } from '../random/random.ts';
import { closingTime } from '../time/closing.ts';
import { dayLoad } from '../time/day-load.ts';
import type { Days } from '../time/days.ts';
import { FIRST_DAY, FREE_YEAR, LAST_DAY, PUBLISHED_YEAR } from '../time/years.ts';
import { type Call, callsOf, callTime } from './callers.ts';
import { lateChances } from './lateness.ts';
import { ORDER_LOADS } from './year-shapes.ts';

/** Working days within which an order is answered (domain §4). */
const LIMIT = 5;
const PACE = 2.4;
const PACE_SPREAD = 0.55;
const LONGEST_DELAY = 60;
const RATED_SHARE = 0.7;

export interface OrderFate extends Call {
  readonly orderNo: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly dueAt: number;
  /** Null when it was still open on the last day. */
  readonly closedAt: number | null;
  /** Whether somebody asked the caller for a rating, and got one. */
  readonly rated: boolean;
}

/** How many orders each year has. */
export type OrderCounts = Readonly<Record<typeof PUBLISHED_YEAR | typeof FREE_YEAR, number>>;

/**
 * Every order with its end, in order of reception; all of the published year's on time. What the
 * callers thought is decided apart, since its total must be known before its parts.
 */
export function* orderFates(
  days: Days,
  towns: readonly Town[],
  counts: OrderCounts,
  seed: number,
): Generator<OrderFate> {
  const random = randomStream(seed, 'hotline/orders');
  const callOf = callsOf(towns);
  const lateChance = lateChances(callOf, random);
  const horizon = days.endOf(days.positionOf(LAST_DAY));
  for (const year of [PUBLISHED_YEAR, FREE_YEAR] as const) {
    const first = days.positionOf(FIRST_DAY.replace(`${PUBLISHED_YEAR}`, `${year}`));
    const last = days.positionOf(LAST_DAY.replace(`${FREE_YEAR}`, `${year}`));
    const load = dayLoad(days, first, last, counts[year], ORDER_LOADS[year], random);
    let number = 0;
    for (const [offset, orders] of load.entries()) {
      const day = first + offset;
      const month = Number(days.dayAt(day).slice(5, 7)) - 1;
      const times = Float64Array.from({ length: orders }, () => callTime(random)).sort();
      for (const time of times) {
        number += 1;
        const call = callOf(month, random);
        const late = year !== PUBLISHED_YEAR && random.chance(lateChance(call.unitCode, month));
        const taken = late
          ? LIMIT + Math.min(1 + Math.floor(random.lognormal(5, 0.8)), LONGEST_DELAY)
          : Math.min(LIMIT, Math.floor(random.lognormal(PACE, PACE_SPREAD)));
        const ended = closingTime(days, day, time, taken, random);
        const closedAt = ended <= horizon ? ended : null;
        yield {
          orderNo: `SIM-${year}-${String(number).padStart(6, '0')}`,
          townCode: call.townCode,
          categoryCode: call.categoryCode,
          unitCode: call.unitCode,
          channel: call.channel,
          receivedAt: days.startOf(day) + time,
          dueAt: days.endOf(days.afterLimit(day, time, LIMIT)),
          closedAt,
          rated: random.chance(RATED_SHARE) && closedAt !== null,
        };
      }
    }
  }
}
