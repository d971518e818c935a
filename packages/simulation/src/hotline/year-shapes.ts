import type { LoadShape } from '../time/day-load.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';

const load = (months: readonly number[]): LoadShape => ({
  months,
  weekdays: [0.75, 1.12, 1.05, 1.02, 1, 0.98, 0.75],
  shutDay: 0.6,
  noise: 0.14,
});

/** Orders come every day; summer (water, power, noise) is busiest, and the spring of 2020 was. */
export const ORDER_LOADS: Readonly<Record<typeof PUBLISHED_YEAR | typeof FREE_YEAR, LoadShape>> = {
  [PUBLISHED_YEAR]: load([0.9, 0.65, 0.88, 0.92, 0.98, 1.05, 1.18, 1.2, 1.05, 1, 1.02, 1.1]),
  [FREE_YEAR]: load([0.85, 1.05, 1.12, 0.95, 0.95, 1.02, 1.15, 1.18, 1.02, 0.96, 0.98, 1.04]),
};
