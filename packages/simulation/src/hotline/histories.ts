import type { Order } from '../hotline.ts';
import { randomStream } from '../random/random.ts';
import type { Days } from '../time/days.ts';
import { LAST_DAY } from '../time/years.ts';
import { callbacksOf } from './callbacks.ts';
import { eventsOf } from './events.ts';
import type { Callback, Scene, Step } from './scene.ts';

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
