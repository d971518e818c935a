import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Channel } from './arrivals.ts';

const RECORDED_SHARE = 0.97;
const RATED_SHARE = 0.35;

const visitsOf: Readonly<Record<Channel, (random: Random) => number>> = {
  window: weightedPick([[1, 0.945] as const, [2, 0.048] as const, [3, 0.007] as const]),
  kiosk: weightedPick([[1, 0.97] as const, [2, 0.03] as const]),
  online: weightedPick([[0, 0.9] as const, [1, 0.1] as const]),
  mobile: weightedPick([[0, 0.94] as const, [1, 0.06] as const]),
};

/** How often the applicant came; null where nobody wrote it down. */
export const visits = (channel: Channel, random: Random): number | null =>
  random.chance(RECORDED_SHARE) ? visitsOf[channel](random) : null;

const stars = weightedPick([
  [5, 0.86] as const,
  [4, 0.09] as const,
  [3, 0.036] as const,
  [2, 0.009] as const,
  [1, 0.005] as const,
]);

/** The rating of a closed case; null for most, which are not rated. */
export const rating = (random: Random): number | null =>
  random.chance(RATED_SHARE) ? stars(random) : null;
