import type { hotlineCallbacks, hotlineOrderEvents } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { type Days, HOUR } from '../time/days.ts';
import type { Made } from '../writing/made.ts';

export type OrderEvent = Made<typeof hotlineOrderEvents>;
export type Callback = Made<typeof hotlineCallbacks>;

/** An event with its time in milliseconds since 1970. */
export interface Step extends Omit<OrderEvent, 'at' | 'orderNo'> {
  readonly at: number;
}

/** What a history is made in: the calendar, the units, and the last second of made-up time. */
export interface Scene {
  readonly days: Days;
  readonly unitCodes: readonly string[];
  readonly horizon: number;
  readonly random: Random;
}

/** A wait around a median of hours, in milliseconds on whole seconds. */
export const wait = (hours: number, spread: number, random: Random): number =>
  Math.floor((random.lognormal(hours, spread) * HOUR) / 1000) * 1000;

/** An instant that lies `wanted` after another, but no further than a share of the way to an end. */
export const within = (from: number, to: number, wanted: number, share: number): number =>
  from + Math.min(wanted, Math.floor(((to - from) * share) / 1000) * 1000);
