import type { Day } from '@minxin/calendar';
import type { hiringQuotas, TEAM_STATES, TEAMS, teamMembers } from '@minxin/database';

export type Team = (typeof TEAMS)[number];
export type TeamState = (typeof TEAM_STATES)[number];

export const TEAM_NAMES: Readonly<Record<Team, string>> = {
  labour: '务工队',
  technical: '技术队',
  marketing: '营销队',
};

export const TEAM_STATE_NAMES: Readonly<Record<TeamState, string>> = {
  compliant: '合格',
  failing: '不合格',
  unstaffed: '未建队',
};

/** How a team stands to its quota on a day. */
export interface Compliance {
  readonly headcount: number;
  /** Of them, those hired from poor households. */
  readonly poor: number;
  /** The quota in force, in whole percent. */
  readonly percent: number;
  readonly state: TeamState;
  /** How many more from poor households it takes. */
  readonly shortfall: number;
}

/**
 * Judges a team in whole numbers (domain §6): compliant when it has members and
 * poor × 100 ≥ percent × headcount; shortfall = ceil(percent × headcount / 100) − poor, never below 0.
 */
export function judgeTeam(headcount: number, poor: number, percent: number): Compliance {
  const least = Math.floor((percent * headcount + 99) / 100);
  const isEnough = poor * 100 >= percent * headcount;
  const state = headcount === 0 ? 'unstaffed' : isEnough ? 'compliant' : 'failing';
  return { headcount, poor, percent, state, shortfall: Math.max(least - poor, 0) };
}

type Member = Pick<
  typeof teamMembers.$inferSelect,
  'team' | 'joinedOn' | 'leftOn' | 'wasPoorAtHiring'
>;
type Quota = Pick<typeof hiringQuotas.$inferSelect, 'team' | 'fromDay' | 'percent'>;

/**
 * A team of one enterprise as of the end of a day, which the view `team_compliance` answers too.
 * @param members those of one enterprise, of all its teams and times
 * @returns undefined before the team's first quota
 */
export function teamCompliance(
  team: Team,
  members: readonly Member[],
  quotas: readonly Quota[],
  day: Day,
): Compliance | undefined {
  const inForce = quotas
    .filter((quota) => quota.team === team && quota.fromDay <= day)
    .reduce<Quota | undefined>(
      (latest, quota) => (latest && latest.fromDay > quota.fromDay ? latest : quota),
      undefined,
    );
  if (!inForce) return undefined;
  const present = members.filter(
    (member) =>
      member.team === team &&
      member.joinedOn <= day &&
      (member.leftOn === null || member.leftOn > day),
  );
  const poor = present.filter((member) => member.wasPoorAtHiring).length;
  return judgeTeam(present.length, poor, inForce.percent);
}
