import type { householdChangeParties, householdChanges } from '@minxin/database';
import type { Household, HouseholdIncome } from '../households.ts';
import { type Random, randomStream } from '../random/random.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { type HouseholdMember, membersOf, type Size } from './members.ts';

type Change = Made<typeof householdChanges>;
type Party = Made<typeof householdChangeParties>;

export interface History {
  /** Households that a split made: they have no income before the year after. */
  readonly newcomers: readonly Household[];
  readonly changes: readonly Change[];
  readonly parties: readonly Party[];
  readonly members: readonly HouseholdMember[];
}

const SPLIT = { changeNo: `SIM-HC${FREE_YEAR}-01`, happenedOn: `${FREE_YEAR}-11-18` };
const MERGE = { changeNo: `SIM-HC${FREE_YEAR}-02`, happenedOn: `${FREE_YEAR}-12-09` };

/**
 * Who lives in the households, and how two of them changed in the free year: a grown child sets up
 * house, and someone who lives alone moves in with relatives. Nobody's income changes by it: each
 * change fits a household that is a person smaller or larger in the free year anyway.
 */
export function makeHistory(
  households: readonly Household[],
  incomes: readonly HouseholdIncome[],
  seed: number,
): History {
  const random = randomStream(seed, 'households/members');
  const persons = new Map(incomes.map((one) => [`${one.householdNo}/${one.year}`, one.persons]));
  const sizes = households.map(({ householdNo }) => ({
    householdNo,
    before: persons.get(`${householdNo}/${PUBLISHED_YEAR}`) ?? 1,
    after: persons.get(`${householdNo}/${FREE_YEAR}`) ?? 1,
  }));
  const villageOf = new Map(households.map((one) => [one.householdNo, one.villageCode]));
  const splitting = sizes.find(({ before, after }) => before >= 4 && after === before - 1);
  const merging = mergingPair(sizes, villageOf);
  const members = sizes.flatMap((size) => {
    // The one who comes or goes does so by the change.
    if (size.householdNo === splitting?.householdNo)
      return membersOf({ ...size, after: size.before }, random);
    if (size.householdNo === merging?.host)
      return membersOf({ ...size, after: size.before }, random);
    return membersOf(size, random);
  });
  const split = splitting && splitOff(splitting.householdNo, households, members, random);
  const merge = merging && moveIn(merging, members);
  return {
    newcomers: split ? [split.newcomer] : [],
    changes: [...(split ? [split.change] : []), ...(merge ? [merge.change] : [])],
    parties: [...(split?.parties ?? []), ...(merge?.parties ?? [])],
    members: [
      ...members.map((member) => (member === split?.leaver ? split.left : member)),
      ...(split ? [split.settled] : []),
      ...(merge ? [merge.settled] : []),
    ],
  };
}

/** A household that is a person larger in the free year, and another of its village with one person. */
function mergingPair(sizes: readonly Size[], villageOf: ReadonlyMap<string, string>) {
  for (const host of sizes.filter(({ before, after }) => after === before + 1)) {
    const guest = sizes.find(
      ({ householdNo, before, after }) =>
        before === 1 &&
        after === 1 &&
        villageOf.get(householdNo) === villageOf.get(host.householdNo),
    );
    if (guest) return { host: host.householdNo, guest: guest.householdNo };
  }
  return undefined;
}

function splitOff(
  householdNo: string,
  households: readonly Household[],
  members: readonly HouseholdMember[],
  random: Random,
) {
  const home = households.find((one) => one.householdNo === householdNo);
  const leaver = members.find((one) => one.householdNo === householdNo && one.relation === 'child');
  if (!home || !leaver) return undefined;
  const inVillage = households.filter((one) => one.villageCode === home.villageCode).length;
  const newNo = `${home.villageCode}-${String(inVillage + 1 + random.whole(0, 3)).padStart(4, '0')}`;
  return {
    leaver,
    newcomer: { ...home, householdNo: newNo },
    change: { ...SPLIT, kind: 'split' as const, document: `模拟分户审批 ${SPLIT.changeNo}` },
    parties: [
      { changeNo: SPLIT.changeNo, householdNo, role: 'from' as const },
      { changeNo: SPLIT.changeNo, householdNo, role: 'to' as const },
      { changeNo: SPLIT.changeNo, householdNo: newNo, role: 'to' as const },
    ],
    left: { ...leaver, leftOn: SPLIT.happenedOn },
    settled: {
      ...leaver,
      ...{ householdNo: newNo, relation: 'head' as const },
      ...{ joinedOn: SPLIT.happenedOn, joinedHow: 'split' as const },
    },
  };
}

/** The guest's household ends, and with it the guest's stay there. */
function moveIn(
  pair: { readonly host: string; readonly guest: string },
  members: readonly HouseholdMember[],
) {
  const mover = members.find((one) => one.householdNo === pair.guest);
  if (!mover) return undefined;
  return {
    change: { ...MERGE, kind: 'merge' as const, document: `模拟并户审批 ${MERGE.changeNo}` },
    parties: [
      { changeNo: MERGE.changeNo, householdNo: pair.host, role: 'from' as const },
      { changeNo: MERGE.changeNo, householdNo: pair.guest, role: 'from' as const },
      { changeNo: MERGE.changeNo, householdNo: pair.host, role: 'to' as const },
    ],
    settled: {
      ...mover,
      ...{ householdNo: pair.host, relation: 'other' as const },
      ...{ joinedOn: MERGE.happenedOn, joinedHow: 'merge' as const },
    },
  };
}
