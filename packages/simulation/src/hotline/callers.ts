import type { ORDER_CHANNELS } from '@minxin/database';
import type { Town } from '../places.ts';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import { clock } from '../time/clock.ts';
import { CATEGORY_IDEAS, type CategoryIdea } from './categories.ts';
import { bureauCode, categoryCode, townUnitCode } from './units.ts';

export interface Call {
  readonly townCode: string;
  readonly categoryCode: string;
  readonly unitCode: string;
  readonly channel: (typeof ORDER_CHANNELS)[number];
}

/** People call by day and in the evening, and now and then at night. */
export const callTime = clock([
  [0, 6, 3],
  [6, 8, 6],
  [8, 12, 34],
  [12, 14, 11],
  [14, 18, 29],
  [18, 22, 14],
  [22, 24, 3],
]);

/** People of the urban sub-districts (街道) call more often than their villages' number says. */
const URBAN = 4;

const channelOf = weightedPick([
  ['phone', 0.7] as const,
  ['wechat', 0.15] as const,
  ['web', 0.09] as const,
  ['mailbox', 0.06] as const,
]);

/** Draws of who calls about what in a month (0 is January), and who answers for it. */
export function callsOf(towns: readonly Town[]): (month: number, random: Random) => Call {
  const townOf = weightedPick(
    towns.map((town) => {
      const urban = town.name.endsWith('街道') ? URBAN : 1;
      return [town, (3 + town.villages.length) * urban] as const;
    }),
  );
  const categoriesByMonth = Array.from({ length: 12 }, (_, month) =>
    weightedPick(
      CATEGORY_IDEAS.map((idea) => [idea, idea.weight * (idea.months?.[month] ?? 1)] as const),
    ),
  );
  const bureauOf = new Map(
    CATEGORY_IDEAS.map((idea) => [idea.code, weightedPick(Object.entries(idea.units))]),
  );
  const unitOf = (idea: CategoryIdea, town: Town, random: Random) => {
    const bureau = bureauOf.get(idea.code);
    if (!bureau || random.chance(idea.townShare)) return townUnitCode(town);
    return bureauCode(bureau(random));
  };
  return (month, random) => {
    const category = categoriesByMonth[month];
    if (!category) throw new RangeError(`${month} is no month; January is 0, December 11.`);
    const town = townOf(random);
    const idea = category(random);
    return {
      townCode: town.code,
      categoryCode: categoryCode(idea.code),
      unitCode: unitOf(idea, town, random),
      channel: channelOf(random),
    };
  };
}
