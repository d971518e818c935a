import type { householdMembers } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { FREE_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';

export type HouseholdMember = Made<typeof householdMembers>;

/** A household's persons in the published year and in the free one. */
export interface Size {
  readonly householdNo: string;
  readonly before: number;
  readonly after: number;
}

/** Who is there besides the head, in the order in which a household grows. */
const RELATIONS = [
  'spouse',
  'child',
  'child',
  'parent',
  'parent',
  'grandchild',
  'child',
  'other',
] as const;
/**
 * The members of a household, as many as its persons: those of the published year have long been
 * there, and in the free year one comes or goes.
 */
export function membersOf({ householdNo, before, after }: Size, random: Random): HouseholdMember[] {
  // When the households were first written down.
  const registered = `2016-01-${String(random.whole(1, 28)).padStart(2, '0')}`;
  const stay = Array.from(
    { length: before },
    (_, rank): HouseholdMember => ({
      memberNo: memberNo(householdNo, rank),
      householdNo,
      relation: rank === 0 ? 'head' : (RELATIONS[rank - 1] ?? 'other'),
      joinedOn: registered,
      joinedHow: 'registered',
      leftOn: null,
    }),
  );
  const left = stay.at(-1);
  if (after < before && left) stay[before - 1] = { ...left, leftOn: dayOfFreeYear(random) };
  if (after > before) {
    stay.push({
      memberNo: memberNo(householdNo, before),
      householdNo,
      ...arrival(before, random),
      joinedOn: dayOfFreeYear(random),
      leftOn: null,
    });
  }
  return stay;
}

/** Who joins a household of so many: a spouse, a newborn, or somebody who marries in. */
function arrival(persons: number, random: Random): Pick<HouseholdMember, 'relation' | 'joinedHow'> {
  if (persons === 1) return { relation: 'spouse', joinedHow: 'marriage' };
  if (persons > 3 && random.chance(0.4)) return { relation: 'child_in_law', joinedHow: 'marriage' };
  return { relation: persons > 4 ? 'grandchild' : 'child', joinedHow: 'birth' };
}

const memberNo = (householdNo: string, rank: number): string =>
  `SIM-${householdNo}-${String(rank + 1).padStart(2, '0')}`;

function dayOfFreeYear(random: Random): string {
  const [month, day] = [random.whole(2, 10), random.whole(1, 28)];
  return `${FREE_YEAR}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
