import type { hotlineOrders } from '@minxin/database';
import { histories } from './hotline/histories.ts';
import { type OrderCounts, orderFates } from './hotline/order-fates.ts';
import { monthOf, ratingsFor } from './hotline/satisfaction.ts';
import type { Callback, OrderEvent } from './hotline/scene.ts';
import { type Category, makeCategories, makeUnits, type Unit } from './hotline/units.ts';
import type { Town } from './places.ts';
import { randomStream } from './random/random.ts';
import type { Targets } from './targets.ts';
import type { Days } from './time/days.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from './time/years.ts';
import type { Made } from './writing/made.ts';

export type Order = Made<typeof hotlineOrders>;

/** The free year's orders against the published year's. */
const GROWTH = 1.108;

export interface Hotline {
  readonly units: readonly Unit[];
  readonly categories: readonly Category[];
  /** A stream: each call starts anew, with the same rows. */
  orders(): Generator<Order>;
  /** What happened to the orders, each event after the one before it: a stream as well. */
  events(): Generator<OrderEvent>;
  callbacks(): Generator<Callback>;
}

/** A hotline of two years: the published one adds up to its figures, the free one has late orders. */
export function makeHotline(
  targets: Targets['hotline'],
  towns: readonly Town[],
  days: Days,
  seed: number,
): Hotline {
  const counts: OrderCounts = {
    [PUBLISHED_YEAR]: targets.orders,
    [FREE_YEAR]: Math.round(targets.orders * GROWTH),
  };
  const fates = () => orderFates(days, towns, counts, seed);
  const units = makeUnits(towns);
  const unitCodes = units.map(({ code }) => code);
  const total = counts[PUBLISHED_YEAR] + counts[FREE_YEAR];
  return {
    units,
    categories: makeCategories(),
    *events() {
      for (const { orderNo, events } of histories(this.orders(), total, days, unitCodes, seed)) {
        for (const { at, ...event } of events) yield { ...event, orderNo, at: new Date(at) };
      }
    },
    *callbacks() {
      for (const { callbacks } of histories(this.orders(), total, days, unitCodes, seed)) {
        yield* callbacks;
      }
    },
    *orders() {
      // A share that must come out exactly needs its total first: one pass counts, the next one rates.
      const rated = ratedByMonth(fates());
      const random = randomStream(seed, 'hotline/ratings');
      const ratingIn = ratingsFor(rated, targets.satisfactionRate, random);
      for (const fate of fates()) {
        const { receivedAt, dueAt, closedAt, rated } = fate;
        yield {
          orderNo: fate.orderNo,
          townCode: fate.townCode,
          categoryCode: fate.categoryCode,
          unitCode: fate.unitCode,
          channel: fate.channel,
          receivedAt: new Date(receivedAt),
          dueAt: new Date(dueAt),
          closedAt: closedAt === null ? null : new Date(closedAt),
          rating: rated && closedAt !== null ? ratingIn(monthOf(closedAt)) : null,
        };
      }
    },
  };
}

function ratedByMonth(fates: ReturnType<typeof orderFates>): number[] {
  const counts = new Array<number>(24).fill(0);
  for (const { closedAt, rated } of fates) {
    if (!rated || closedAt === null) continue;
    const month = monthOf(closedAt);
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}
