import { allocate } from '../random/allocate.ts';
import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';

/** Village averages against the overall one: from a quarter below to a quarter above. */
const LEAST = 0.76;
const MOST = 1.28;

/**
 * Splits a total gain over villages so that their averages differ believably.
 * @param households how many households each village has
 * @returns whole yuan by village; they add up to `totalYuan`
 */
export function villageGains(
  totalYuan: number,
  households: readonly number[],
  random: Random,
): number[] {
  const steps = households.map((_, i) => (i + 0.25 + 0.5 * random.unit()) / households.length);
  const factors = shuffled(steps, random).map((step) => LEAST + (MOST - LEAST) * step);
  return allocate(
    totalYuan,
    households.map((count, village) => count * (factors[village] ?? 1)),
  );
}
