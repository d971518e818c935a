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
/** Everybody was on record when the households were first written down. */
const REGISTERED_DAYS = 28;

/**
 * The members of a household, as many as its persons: those of the published year have long been
 * there, and in the free year one comes or goes.
 */
export function membersOf({ householdNo, before, after }: Size, random: Random): HouseholdMember[] {
  const registered = `2016-01-${String(random.whole(1, REGISTERED_DAYS)).padStart(2, '0')}`;
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
      ...(random.chance(0.6)
        ? ({ relation: 'grandchild', joinedHow: 'birth' } as const)
        : ({ relation: 'child_in_law', joinedHow: 'marriage' } as const)),
      joinedOn: dayOfFreeYear(random),
      leftOn: null,
    });
  }
  return stay;
}

const memberNo = (householdNo: string, rank: number): string =>
  `SIM-${householdNo}-${String(rank + 1).padStart(2, '0')}`;

function dayOfFreeYear(random: Random): string {
  const [month, day] = [random.whole(2, 10), random.whole(1, 28)];
  return `${FREE_YEAR}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
