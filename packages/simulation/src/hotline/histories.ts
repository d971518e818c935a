import type { hotlineCallbacks, hotlineOrderEvents } from '@minxin/database';
import type { Order } from '../hotline.ts';
import { type Random, randomStream } from '../random/random.ts';
import { type Days, HOUR } from '../time/days.ts';
import { LAST_DAY } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { callbacksOf } from './callbacks.ts';
import { eventsOf } from './events.ts';

export type OrderEvent = Made<typeof hotlineOrderEvents>;
export type Callback = Made<typeof hotlineCallbacks>;

/** An event with its time in milliseconds since 1970. */
export interface Step extends Omit<OrderEvent, 'at' | 'orderNo'> {
  readonly at: number;
}

/** What happened to one made-up order. */
export interface History {
  readonly orderNo: string;
  readonly events: readonly Step[];
  readonly callbacks: readonly Callback[];
}

/**
 * So many orders have a history: every event takes its step by itself, which costs time. Of more
 * orders (a larger `scale`) an even share has one; the rest come closed, without events.
 */
const MOST_HISTORIES = 30_000;

/** What a history is made in: the calendar, the units, and the last second of made-up time. */
export interface Scene {
  readonly days: Days;
  readonly unitCodes: readonly string[];
  readonly horizon: number;
  readonly random: Random;
}

/** Gives orders the events and call-backs that lead to what they already say, in their order. */
export function* histories(
  orders: Iterable<Order>,
  total: number,
  days: Days,
  unitCodes: readonly string[],
  seed: number,
): Generator<History> {
  const random = randomStream(seed, 'hotline/histories');
  const horizon = days.endOf(days.positionOf(LAST_DAY));
  const scene: Scene = { days, unitCodes, horizon, random };
  const share = Math.min(1, MOST_HISTORIES / total);
  for (const order of orders) {
    if (share < 1 && !random.chance(share)) continue;
    const events = eventsOf(order, scene);
    yield { orderNo: order.orderNo, events, callbacks: callbacksOf(order, events, scene) };
  }
}

/** A wait around a median of hours, in milliseconds on whole seconds. */
export const wait = (hours: number, spread: number, random: Random): number =>
  Math.floor((random.lognormal(hours, spread) * HOUR) / 1000) * 1000;

/** An instant that lies `wanted` after another, but no further than a share of the way to an end. */
export const within = (from: number, to: number, wanted: number, share: number): number =>
  from + Math.min(wanted, Math.floor(((to - from) * share) / 1000) * 1000);
