import type { enterpriseHouseholdLinks } from '@minxin/database';
import { weightedPick } from '../../random/pick.ts';
import { randomStream } from '../../random/random.ts';
import type { Days } from '../../time/days.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../../time/years.ts';
import type { Made } from '../../writing/made.ts';
import type { Enterprise } from '../enterprises.ts';

export type Link = Made<typeof enterpriseHouseholdLinks>;

const SERVED_BY_TWO = 0.12;
/** Links that ended in the free year: of households that have another enterprise. */
const ENDED = 0.2;

/** Every household is served by an enterprise, some by two; the first link comes early in the published year. */
export function makeLinks(
  enterprises: readonly Enterprise[],
  householdNos: readonly string[],
  days: Days,
  seed: number,
): Link[] {
  const random = randomStream(seed, 'enterprises/links');
  const pick = weightedPick(enterprises.map((one) => [one, random.lognormal(1, 0.5)] as const));
  const start = days.positionOf(`${PUBLISHED_YEAR}-01-14`);
  const end = days.positionOf(`${FREE_YEAR}-03-02`);
  return householdNos.flatMap((householdNo) => {
    const link = ({ code }: Enterprise, mayEnd: boolean) => ({
      ...{ enterpriseCode: code, householdNo, fromDay: days.dayAt(start + random.whole(0, 150)) },
      untilDay: mayEnd && random.chance(ENDED) ? days.dayAt(end + random.whole(0, 250)) : null,
    });
    const first = pick(random);
    const second = random.chance(SERVED_BY_TWO) ? pick(random) : first;
    return second === first ? [link(first, false)] : [link(first, false), link(second, true)];
  });
}
