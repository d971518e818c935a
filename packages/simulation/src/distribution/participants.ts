import { allocate } from '../random/allocate.ts';
import { quota } from '../random/quota.ts';
import type { Random } from '../random/random.ts';

export interface Home {
  readonly householdNo: string;
  readonly villageCode: string;
  readonly persons: number;
}

export interface Participant {
  readonly householdNo: string;
  readonly villageCode: string;
  /** Persons of the household who have a part. */
  readonly shares: number;
}

/** Chooses which households have a part: each set of that size is equally likely. */
export function chooseHomes<H>(homes: readonly H[], count: number, random: Random): H[] {
  const isChosen = quota(count, homes.length);
  return homes.filter(() => isChosen(random));
}

/**
 * Gives every household one share and the rest by its other persons: no household has more shares
 * than persons.
 * @throws RangeError where the households hold fewer persons than there are shares
 */
export function sharesOf(homes: readonly Home[], total: number): Participant[] {
  const others = homes.map(({ persons }) => persons - 1);
  const extra = total - homes.length;
  if (extra > others.reduce((sum, count) => sum + count, 0)) {
    throw new RangeError(`${total} shares don't fit into ${homes.length} households.`);
  }
  const extras = extra > 0 ? allocate(extra, others) : [];
  return homes.map(({ householdNo, villageCode }, i) => ({
    ...{ householdNo, villageCode },
    shares: 1 + (extras[i] ?? 0),
  }));
}
