import type { CASE_CHANNELS } from '@minxin/database';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import { clock } from '../time/clock.ts';
import { officeHours } from '../time/office-hours.ts';

export type Channel = (typeof CASE_CHANNELS)[number];

/** Times at which people use what is never closed. */
const anyHour = clock([
  [7, 9, 8],
  [9, 12, 30],
  [12, 14, 14],
  [14, 18, 28],
  [18, 21, 15],
  [21, 23, 5],
]);

const CHANNELS: readonly Channel[] = ['window', 'online', 'mobile', 'kiosk'];
const DOORS = {
  open: weightedPick([
    [0, 0.76] as const,
    [1, 0.13] as const,
    [2, 0.08] as const,
    [3, 0.03] as const,
  ]),
  shut: weightedPick([[1, 0.55] as const, [2, 0.4] as const, [3, 0.05] as const]),
};

export interface Arrival {
  readonly channel: Channel;
  /** Milliseconds since midnight. */
  readonly time: number;
}

/** The day's arrivals in order of time: the window only while the doors are open and in its hours. */
export function* arrivals(count: number, open: boolean, random: Random): Generator<Arrival> {
  const draw = open ? DOORS.open : DOORS.shut;
  // Time and channel in one number sort without an object for each: a day may hold a hundred thousand.
  const packed = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const channel = draw(random);
    const time = channel === 0 ? officeHours(random) : anyHour(random);
    packed[i] = time * CHANNELS.length + channel;
  }
  for (const number of packed.sort()) {
    const channel = number % CHANNELS.length;
    yield {
      channel: CHANNELS[channel] as Channel,
      time: (number - channel) / CHANNELS.length,
    };
  }
}
