import { allocate } from '../random/allocate.ts';
import { quota } from '../random/quota.ts';
import type { Random } from '../random/random.ts';

/** How many of a hundred households earn less than the year before. */
const FALLERS = { least: 0.042, most: 0.058 };
/** A fall in yuan; well below the least income, so that none turns negative. */
const FALL = { least: 200, most: 4000 };
/** A right-skewed spread: the median lies below the mean. */
const SPREAD = 0.55;

/**
 * Gains of single households, a few of them negative.
 * @param totals gain by village in whole yuan
 * @param households how many households each village has
 * @returns whole yuan by village and household; each village adds up to its total
 */
export function householdGains(
  totals: readonly number[],
  households: readonly number[],
  random: Random,
): number[][] {
  const all = households.reduce((sum, count) => sum + count, 0);
  const share = FALLERS.least + (FALLERS.most - FALLERS.least) * random.unit();
  const falls = quota(Math.round(all * share), all);
  return totals.map((total, village) => {
    const fallen = Array.from({ length: households[village] ?? 0 }, () => falls(random));
    // Somebody must carry the village's gain.
    if (!fallen.includes(false)) fallen.fill(false, 0, 1);
    const losses = fallen.map((falling) => (falling ? random.whole(FALL.least, FALL.most) : 0));
    const rise = total + losses.reduce((sum, loss) => sum + loss, 0);
    const weights = fallen.map((falling) => (falling ? 0 : 0.05 + random.lognormal(1, SPREAD)));
    const rises = allocate(rise, weights);
    return rises.map((yuan, i) => yuan - (losses[i] ?? 0));
  });
}
