import type { Random } from '../../random/random.ts';
import type { TeamPlan } from './plan-team.ts';

/** A person's time in a team, by position of the day. */
export interface Stay {
  readonly joined: number;
  readonly poor: boolean;
  /** Null while in the team. */
  left: number | null;
}

/** Hired from a poor household although the quota doesn't ask for it. */
const POOR_BEYOND_QUOTA = 0.12;
const LEAVES = 0.1;

/**
 * Hires and lets go, day by day, so that on every day the team keeps its quota and is never empty
 * once it has begun: whoever joins is of a poor household where the quota would else be missed, and
 * whoever would break it stays.
 */
export function liveTeam(
  { joins }: TeamPlan,
  percent: number,
  last: number,
  random: Random,
): Stay[] {
  const stays: Stay[] = [];
  const leaving = new Map<number, Stay[]>();
  const now = { headcount: 0, poor: 0 };
  const keeps = (headcount: number, poor: number) => poor * 100 >= percent * headcount;
  const firstDay = Math.min(...joins.keys());
  for (let day = firstDay; day <= last; day += 1) {
    for (const stay of leaving.get(day) ?? []) {
      const poor = now.poor - Number(stay.poor);
      if (now.headcount === 1 || !keeps(now.headcount - 1, poor)) continue;
      stay.left = day;
      now.headcount -= 1;
      now.poor = poor;
    }
    for (let hired = joins.get(day) ?? 0; hired > 0; hired -= 1) {
      const poor = !keeps(now.headcount + 1, now.poor) || random.chance(POOR_BEYOND_QUOTA);
      const stay: Stay = { joined: day, poor, left: null };
      stays.push(stay);
      now.headcount += 1;
      now.poor += Number(poor);
      if (random.chance(LEAVES)) {
        const leaves = day + random.whole(60, 400);
        leaving.set(leaves, [...(leaving.get(leaves) ?? []), stay]);
      }
    }
  }
  return stays;
}

/** Hires just as many others on a day as it takes to miss the quota by `missing`; nobody moves after it. */
export function breakQuota(
  stays: readonly Stay[],
  percent: number,
  day: number,
  missing: number,
): Stay[] {
  const kept = stays
    .filter((stay) => stay.joined < day)
    .map((stay) => ({ ...stay, left: stay.left !== null && stay.left <= day ? stay.left : null }));
  const present = kept.filter((stay) => stay.left === null);
  const poor = present.filter((stay) => stay.poor).length;
  let headcount = present.length;
  while (Math.floor((percent * headcount + 99) / 100) - poor < missing) headcount += 1;
  const others = Array.from({ length: headcount - present.length }, () => ({
    ...{ joined: day, poor: false, left: null },
  }));
  return [...kept, ...others];
}
