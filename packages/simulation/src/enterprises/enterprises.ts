import type { enterprises } from '@minxin/database';
import type { Village } from '../places.ts';
import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Days } from '../time/days.ts';
import { PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { EnterprisesTargets } from './targets.ts';

export type Enterprise = Made<typeof enterprises>;

/** They were all taken into the register in the published year's first days. */
const REGISTER_DAYS = { first: `${PUBLISHED_YEAR}-01-02`, most: 8 } as const;

/** Plainly made-up enterprises, spread over the town's villages. */
export function makeEnterprises(
  { enterprises: count, townCode }: EnterprisesTargets,
  villages: readonly Village[],
  days: Days,
  random: Random,
): Enterprise[] {
  const order = shuffled(villages, random);
  const first = days.positionOf(REGISTER_DAYS.first);
  return Array.from({ length: count }, (_, position) => {
    const number = String(position + 1).padStart(2, '0');
    return {
      code: `SIM-E${number}`,
      name: `模拟企业 ${number}`,
      townCode,
      villageCode: order[position % order.length]?.code ?? null,
      registeredOn: days.dayAt(first + random.whole(0, REGISTER_DAYS.most)),
      closedOn: null,
    };
  });
}
