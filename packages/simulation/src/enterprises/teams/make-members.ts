import type { teamMembers } from '@minxin/database';
import { allocate } from '../../random/allocate.ts';
import { type Random, randomStream } from '../../random/random.ts';
import type { Days } from '../../time/days.ts';
import { FREE_YEAR, LAST_DAY } from '../../time/years.ts';
import type { Made } from '../../writing/made.ts';
import type { Enterprise } from '../enterprises.ts';
import type { EnterprisesTargets } from '../targets.ts';
import { planFullTeams, planLateTeams, type TeamPlan } from './plan-team.ts';
import { breakQuota, liveTeam, type Stay } from './stays.ts';
import { TEAM_ORDER, type Team } from './team.ts';

export type Member = Made<typeof teamMembers>;

/** An enterprise with three teams has at least so many people, if there are enough to go round. */
const LEAST = 60;
/** Of those who began in the free year, the first so many complete their teams; as many have labour only. */
const LATE = { complete: 3, labourOnly: 3 };
/** The second enterprise's labour team fails its quota from that day on. */
const FAILING = { enterprise: 1, team: 'labour', day: `${FREE_YEAR}-09-15`, missing: 2 } as const;
const STILL_POOR = 0.15;
const HOUSEHOLD_KNOWN = { poor: 0.95, other: 0.35 };
/** The free year's labourers who also work as technicians. */
const IN_TWO_TEAMS = 3;

/**
 * The people of all teams. Those of the enterprises that were printed with three teams are as many
 * by the end of the published year as was printed, each in one team.
 */
export function makeMembers(
  enterprises: readonly Enterprise[],
  targets: EnterprisesTargets,
  householdNos: readonly string[],
  days: Days,
  seed: number,
): Member[] {
  const random = randomStream(seed, 'enterprises/teams');
  const { withThreeTeams, members, quotas } = targets;
  const least = Math.min(LEAST, Math.floor(members / withThreeTeams));
  const sizes = allocate(
    members - least * withThreeTeams,
    Array.from({ length: withThreeTeams }, () => random.lognormal(1, 0.5)),
  ).map((extra) => extra + least);
  return enterprises.flatMap((enterprise, position) => {
    const plans = planOf(enterprise, position, sizes, withThreeTeams, days, random);
    const people = plans.flatMap((plan) =>
      staysOf(plan, position, quotas, days, random).map((stay) => ({ team: plan.team, stay })),
    );
    return named(enterprise, people, householdNos, days, random);
  });
}

function planOf(
  { registeredOn }: Enterprise,
  position: number,
  sizes: readonly number[],
  full: number,
  days: Days,
  random: Random,
): TeamPlan[] {
  if (position < full) {
    return planFullTeams(sizes[position] ?? 0, days.positionOf(registeredOn), days, random);
  }
  const late = position - full;
  if (late >= LATE.complete + LATE.labourOnly) return [];
  return planLateTeams(late < LATE.complete, days, random);
}

function staysOf(
  plan: TeamPlan,
  position: number,
  quotas: EnterprisesTargets['quotas'],
  days: Days,
  random: Random,
): Stay[] {
  const percent = quotas[plan.team];
  const stays = liveTeam(plan, percent, days.positionOf(LAST_DAY), random);
  if (position !== FAILING.enterprise || plan.team !== FAILING.team) return stays;
  return breakQuota(stays, percent, days.positionOf(FAILING.day), FAILING.missing);
}

/** Gives people their numbers and households, and some poor labourers a second team. */
function named(
  { code }: Enterprise,
  people: readonly { readonly team: Team; readonly stay: Stay }[],
  householdNos: readonly string[],
  days: Days,
  random: Random,
): Member[] {
  const members = people.map(({ team, stay: { joined, left, poor } }, rank) => {
    const isKnown = random.chance(poor ? HOUSEHOLD_KNOWN.poor : HOUSEHOLD_KNOWN.other);
    return {
      ...{ enterpriseCode: code, team, memberNo: `SIM-M${String(rank + 1).padStart(4, '0')}` },
      householdNo: isKnown
        ? (householdNos[random.whole(0, householdNos.length - 1)] ?? null)
        : null,
      wasPoorAtHiring: poor,
      isPoorNow: poor && random.chance(STILL_POOR),
      joinedOn: days.dayAt(joined),
      leftOn: left === null ? null : days.dayAt(left),
    };
  });
  const hasAllTeams = TEAM_ORDER.every((team) => members.some((member) => member.team === team));
  if (!hasAllTeams) return members;
  const both = members
    .filter(
      ({ team, wasPoorAtHiring, leftOn, joinedOn }) =>
        team === 'labour' && wasPoorAtHiring && leftOn === null && joinedOn < `${FREE_YEAR}-01-01`,
    )
    .slice(0, IN_TWO_TEAMS)
    .map((member, rank) => ({
      ...member,
      team: 'technical' as const,
      joinedOn: `${FREE_YEAR}-05-${String(11 + rank)}`,
    }));
  return [...members, ...both];
}
