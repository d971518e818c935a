import type { Random } from './random.ts';

/**
 * Marks exactly `marked` of the next `size` calls, each set of calls being equally likely
 * (selection sampling, Knuth, The Art of Computer Programming 2, 3.4.2 S). Later calls answer false.
 */
export function quota(marked: number, size: number): (random: Random) => boolean {
  let toMark = marked;
  let toCome = size;
  return (random) => {
    const hit = toCome > 0 && random.unit() * toCome < toMark;
    toCome -= 1;
    if (hit) toMark -= 1;
    return hit;
  };
}
