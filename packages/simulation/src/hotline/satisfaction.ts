import { allocate } from '../random/allocate.ts';
import { weightedPick } from '../random/pick.ts';
import { quota } from '../random/quota.ts';
import type { Random } from '../random/random.ts';
import { valueNear } from '../random/value-near.ts';
import type { Target } from '../targets.ts';
import { PUBLISHED_YEAR } from '../time/years.ts';

/** The free year's satisfaction, made up. */
const FREE_TARGET: Target = { value: 0.96, tolerance: 0.004, atLeast: false };
/** How far months move around their year. */
const MONTHLY_SPREAD = 0.3;

/** Months counted from January of the published year. */
export const monthOf = (closedAt: number): number => {
  const date = new Date(closedAt + 8 * 3_600_000);
  return (date.getUTCFullYear() - PUBLISHED_YEAR) * 12 + date.getUTCMonth();
};

const satisfied = weightedPick([[5, 0.8] as const, [4, 0.14] as const, [3, 0.06] as const]);
const dissatisfied = weightedPick([[2, 0.65] as const, [1, 0.35] as const]);

/**
 * Ratings whose satisfied share of all rated comes out within each year's target.
 * @param ratedByMonth rated orders by month of closing, from `monthOf`
 * @returns the rating of the next rated order closed in a month
 */
export function ratingsFor(
  ratedByMonth: readonly number[],
  target: Target,
  random: Random,
): (month: number) => number {
  const quotas = [
    ...yearQuotas(ratedByMonth.slice(0, 12), target, random),
    ...yearQuotas(ratedByMonth.slice(12), FREE_TARGET, random),
  ];
  return (month) => (quotas[month]?.(random) ? dissatisfied(random) : satisfied(random));
}

function yearQuotas(rated: readonly number[], target: Target, random: Random) {
  const total = rated.reduce((sum, count) => sum + count, 0);
  const weights = rated.map((count) => count * random.lognormal(1, MONTHLY_SPREAD));
  const unhappy = total === 0 ? rated : allocate(unhappyCount(total, target, random), weights);
  return rated.map((count, month) => quota(Math.min(unhappy[month] ?? 0, count), count));
}

/** How many of `rated` are dissatisfied, so that the satisfied share lies within the target's rounding. */
function unhappyCount(rated: number, target: Target, random: Random): number {
  const count = Math.round(rated * (1 - valueNear(target, random)));
  const miss = Math.abs(1 - count / rated - target.value);
  // Of few, only the nearest whole number may lie within.
  return miss < target.tolerance ? count : Math.round(rated * (1 - target.value));
}
