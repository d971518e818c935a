import type { plantedAreas } from '@minxin/database';
import type { Village } from '../places.ts';
import { allocate } from '../random/allocate.ts';
import { type Random, randomStream } from '../random/random.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { IndustryTargets } from './targets.ts';

export type PlantedArea = Made<typeof plantedAreas>;

/** Areas are surveyed to a hundredth of a mu. */
const PARTS_OF_A_MU = 100;
/** Months in which ground is planted or renovated: before the buds and after the heat. */
const MONTHS = [1, 2, 3, 10, 11, 12];

interface Kind {
  readonly letters: string;
  readonly crop: PlantedArea['crop'];
  readonly way: PlantedArea['way'];
  readonly of: keyof Omit<IndustryTargets, 'townCode' | 'factory'>;
  /** Plots a village. */
  readonly plots: readonly [least: number, most: number];
  /** What the free year adds, as a share of the printed figure. */
  readonly growth: number;
}

const KINDS: readonly Kind[] = [
  { letters: 'TN', crop: 'tea', way: 'new', of: 'newTea', plots: [3, 7], growth: 0.06 },
  { letters: 'TR', crop: 'tea', way: 'renovated', of: 'renovatedTea', plots: [4, 8], growth: 0.04 },
  { letters: 'FR', crop: 'fruit', way: 'new', of: 'fruit', plots: [1, 3], growth: 0.05 },
  {
    letters: 'VG',
    crop: 'vegetable',
    way: 'existing',
    of: 'vegetable',
    plots: [1, 2],
    growth: 0.1,
  },
];

/**
 * The plots of the printed town: those that begin in the published year stand at its end and add up
 * to the printed areas exactly; in the free year some are added, and a vegetable plot is given up.
 */
export function makeAreas(
  targets: IndustryTargets,
  villages: readonly Village[],
  seed: number,
): PlantedArea[] {
  return KINDS.flatMap((kind) => {
    const random = randomStream(seed, `industry/areas/${kind.letters}`);
    const places = villages.flatMap((village) =>
      new Array<Village>(random.whole(...kind.plots)).fill(village),
    );
    const printed = plotsOf(kind, targets, places, targets[kind.of], PUBLISHED_YEAR, random);
    const added = plotsOf(
      kind,
      targets,
      places.filter(() => random.chance(0.3)).slice(0, 8),
      Math.round(targets[kind.of] * kind.growth),
      FREE_YEAR,
      random,
    );
    const [first] = printed;
    // Some ground goes back to grain.
    if (kind.crop === 'vegetable' && first)
      printed[0] = { ...first, untilDay: `${FREE_YEAR}-09-20` };
    return [...printed, ...added];
  });
}

function plotsOf(
  { letters, crop, way }: Kind,
  { townCode }: IndustryTargets,
  places: readonly Village[],
  mu: number,
  year: number,
  random: Random,
): PlantedArea[] {
  if (places.length === 0 || mu === 0) return [];
  const parts = allocate(
    Math.round(mu * PARTS_OF_A_MU),
    places.map(() => random.lognormal(1, 0.5)),
  );
  return places.map(({ code }, position) => ({
    areaNo: `SIM-${letters}${year}-${String(position + 1).padStart(3, '0')}`,
    townCode,
    villageCode: code,
    crop,
    way,
    mu: ((parts[position] ?? 0) / PARTS_OF_A_MU).toFixed(2),
    sinceDay: plantingDay(year, random),
    untilDay: null,
  }));
}

function plantingDay(year: number, random: Random): string {
  const month = MONTHS[random.whole(0, MONTHS.length - 1)] ?? 3;
  return [year, month, random.whole(1, 28)].map((part) => String(part).padStart(2, '0')).join('-');
}
