import { addDays, addWorkingDays, type Day, isWorkingDay } from '@minxin/calendar';
import type { partyActivities } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { ACTIVITY_IDEAS, type ActivityIdea } from './activity-ideas.ts';
import { BRANCHES_FOUNDED, type Branch, type Member } from './branches.ts';
import type { PartyBuildingTargets } from './targets.ts';

export type Activity = Made<typeof partyActivities>;

/** The leadership of the bureau. */
const LEADERS = 9;
/** In the free year some activities are put off and a few of the last are not held. */
const HELD_LATE = 0.15;
const UNHELD = 2;

/**
 * The activities of two years by kind: those of the published year are all held, as many as
 * printed; of the free year's a few stay unheld.
 */
export function makeActivities(
  targets: PartyBuildingTargets,
  branches: readonly Branch[],
  members: readonly Member[],
  random: Random,
): Activity[] {
  return [PUBLISHED_YEAR, FREE_YEAR].flatMap((year) =>
    ACTIVITY_IDEAS.flatMap((idea) => {
      const count = year === PUBLISHED_YEAR ? idea.published(targets) : idea.free;
      const days = plannedDays(idea, year, count, random);
      return days.map((plannedOn, position) => {
        const branch = idea.who === 'branch' ? branches[position % branches.length] : undefined;
        const isUnheld = year === FREE_YEAR && idea.mayLapse && position >= count - UNHELD;
        const heldOn = isUnheld ? null : heldDay(plannedOn, year, random);
        const expected = expectedOf(idea, branch, members, plannedOn);
        return {
          activityNo: `SIM-${idea.letters}${year}-${String(position + 1).padStart(2, '0')}`,
          branchCode: branch?.code ?? null,
          kind: idea.kind,
          topic: `模拟${idea.word}：${idea.topics[position % idea.topics.length]}`,
          plannedOn,
          heldOn,
          expected,
          present: heldOn === null ? null : presentOf(expected, random),
        };
      });
    }),
  );
}

/** Spread evenly over the months in which such activities are held, in order. */
function plannedDays({ season }: ActivityIdea, year: number, count: number, random: Random) {
  const [first, last] = season;
  const stretch = (last - first + 1) / Math.max(count, 1);
  return Array.from({ length: count }, (_, position): Day => {
    const month = String(first + Math.floor(position * stretch)).padStart(2, '0');
    return workingDayIn(`${year}-${month}-05`, `${year}-${month}-22`, random);
  })
    .map((day) => (day > BRANCHES_FOUNDED ? day : addWorkingDays(BRANCHES_FOUNDED, 2)))
    .sort();
}

/** On the day, or in the free year sometimes days later, in the same month. */
function heldDay(plannedOn: Day, year: number, random: Random): Day {
  if (year === PUBLISHED_YEAR || !random.chance(HELD_LATE)) return plannedOn;
  const later = addDays(plannedOn, random.whole(2, 6));
  return isWorkingDay(later) ? later : addWorkingDays(later, -1);
}

function expectedOf(
  { who }: ActivityIdea,
  branch: Branch | undefined,
  members: readonly Member[],
  day: Day,
): number {
  if (who === 'leaders') return LEADERS;
  return members.filter(
    ({ branchCode, joinedOn, leftOn }) =>
      joinedOn <= day && !(leftOn && leftOn <= day) && (!branch || branchCode === branch.code),
  ).length;
}

/** A tenth at most are on duty at their windows or away. */
function presentOf(expected: number, random: Random): number {
  return expected - Math.floor(expected * 0.12 * random.unit());
}
