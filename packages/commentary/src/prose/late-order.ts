import { known } from './known.ts';
import type { LateOwner } from './prose-subject.ts';

/** Which owners of what is late are told, and how many of them at most. */
export interface OwnersTold {
  readonly first: 'MOST' | 'LONGEST';
  readonly named: number;
}

type Order = (a: LateOwner, b: LateOwner) => number;

export const daysOf = ({ longest }: LateOwner): number => longest?.days ?? 0;

const byCount: Order = (a, b) => (known(b) ?? 0) - (known(a) ?? 0);
const byDays: Order = (a, b) => daysOf(b) - daysOf(a);

const ORDER: Readonly<Record<OwnersTold['first'], Order>> = {
  MOST: (a, b) => byCount(a, b) || byDays(a, b),
  LONGEST: (a, b) => byDays(a, b) || byCount(a, b),
};

export const sorted = (owners: readonly LateOwner[], { first }: OwnersTold): readonly LateOwner[] =>
  [...owners].sort(ORDER[first]);

/** The first of sorted owners for whom there is room, without those whom only a tie would keep out. */
export function firstOf(
  owners: readonly LateOwner[],
  { first, named }: OwnersTold,
): readonly LateOwner[] {
  const tied = (place: number) => {
    const [last, next] = [owners[place - 1], owners[place]];
    return last !== undefined && next !== undefined && ORDER[first](last, next) === 0;
  };
  let end = named;
  while (tied(end)) end -= 1;
  return owners.slice(0, end);
}
