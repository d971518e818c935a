import { aliasTable } from '../random/alias-table.ts';
import type { Random } from '../random/random.ts';
import { HOUR } from './days.ts';

/** A stretch of the day from one hour to another (17.5 is half past five), with its share. */
export type Stretch = readonly [from: number, to: number, weight: number];

/**
 * Draws times of day, in milliseconds since midnight on whole seconds: a stretch by its weight, a
 * second in it evenly. The end of a stretch is not part of it.
 */
export function clock(stretches: readonly Stretch[]): (random: Random) => number {
  const draw = aliasTable(stretches.map(([, , weight]) => weight));
  return (random) => {
    const [from, to] = stretches[draw(random)] as Stretch;
    const seconds = (to - from) * 3600;
    return from * HOUR + Math.floor(random.unit() * seconds) * 1000;
  };
}
