import { allocate } from '../../random/allocate.ts';
import type { Random } from '../../random/random.ts';
import { dayLoad } from '../../time/day-load.ts';
import type { Days } from '../../time/days.ts';
import { FREE_YEAR, LAST_DAY, PUBLISHED_YEAR } from '../../time/years.ts';
import { TEAM_ORDER, type Team } from './team.ts';

/** Most work in the fields, some have a trade, few sell. */
const SHARES: Readonly<Record<Team, number>> = { labour: 74, technical: 15, marketing: 11 };
/** The free year's recruits against the published year's. */
const GROWTH = 0.14;
/** Most are hired after the Spring Festival and before the tea harvest. */
const SEASON = {
  months: [0.4, 0.8, 1.8, 1.6, 1.1, 0.9, 0.8, 0.8, 1, 0.9, 0.7, 0.3],
  weekdays: [0, 1, 1, 1, 1, 1, 0],
  shutDay: 0,
  noise: 0.8,
};

/** How many join a team on each day it grows, by position of the day, in order. */
export interface TeamPlan {
  readonly team: Team;
  readonly joins: ReadonlyMap<number, number>;
}

/** The three teams of an enterprise that had them in the published year: so many people by its end. */
export function planFullTeams(
  members: number,
  registered: number,
  days: Days,
  random: Random,
): TeamPlan[] {
  const counts = allocate(
    members,
    TEAM_ORDER.map((team) => SHARES[team]),
  );
  return TEAM_ORDER.map((team, position) => {
    const start = registered + random.whole(10, 45);
    const hired = counts[position] ?? 0;
    const later = Math.round(hired * GROWTH);
    const end = days.positionOf(`${PUBLISHED_YEAR}-12-20`);
    return {
      team,
      joins: sum([
        [[start, 1]],
        spread(hired - 1, start, end, days, random),
        spread(later, days.positionOf(`${FREE_YEAR}-01-02`), lastPosition(days), days, random),
      ]),
    };
  });
}

/** The teams of an enterprise that began in the free year: all three, or labour alone. */
export function planLateTeams(isComplete: boolean, days: Days, random: Random): TeamPlan[] {
  const teams = isComplete ? TEAM_ORDER : (['labour'] as const);
  return teams.map((team) => {
    const start = days.positionOf(`${FREE_YEAR}-03-02`) + random.whole(0, 120);
    const hired = Math.max(3, Math.round((SHARES[team] / 100) * random.whole(30, 60)));
    return {
      team,
      joins: sum([[[start, 1]], spread(hired - 1, start, lastPosition(days), days, random)]),
    };
  });
}

const lastPosition = (days: Days) => days.positionOf(LAST_DAY);

function spread(count: number, from: number, to: number, days: Days, random: Random) {
  const load = dayLoad(days, from, to, count, SEASON, random);
  return load.flatMap((joins, offset) => (joins > 0 ? [[from + offset, joins] as const] : []));
}

function sum(lists: readonly (readonly (readonly [number, number])[])[]): Map<number, number> {
  const joins = new Map<number, number>();
  for (const [day, count] of lists.flat()) joins.set(day, (joins.get(day) ?? 0) + count);
  return new Map([...joins].sort(([a], [b]) => a - b));
}
