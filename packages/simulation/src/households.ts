import type { householdIncomes, households } from '@minxin/database';
import { householdGains } from './households/household-gains.ts';
import { baseIncome, type Income, nextIncome } from './households/income.ts';
import { personsFor } from './households/people.ts';
import { householdSizes } from './households/sizes.ts';
import { villageGains } from './households/village-gains.ts';
import type { Village } from './places.ts';
import { allocate } from './random/allocate.ts';
import { type Random, randomStream } from './random/random.ts';
import type { Targets } from './targets.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from './time/years.ts';
import type { Made } from './writing/made.ts';

export type Household = Made<typeof households>;
export type HouseholdIncome = Made<typeof householdIncomes>;

/** The free year's average gain against the published year's. */
const GROWTH = { least: 1.03, most: 1.07 };
/** Households that gained or lost a person by the free year. */
const MOVED = 0.04;

export interface Households {
  readonly households: readonly Household[];
  /** Base year, published year and free year of each household. */
  readonly incomes: readonly HouseholdIncome[];
}

/**
 * Households of the printed town and their incomes: a few thousand rows. The published year's gains
 * add up to households × gain per household, shared by as many persons as the gain per person asks.
 */
export function makeHouseholds(
  targets: Targets['households'],
  villages: readonly Village[],
  seed: number,
): Households {
  const random = randomStream(seed, 'households');
  const { townCode, households: count } = targets;
  const weights = villages.map(() => random.lognormal(1, 0.35));
  // Every village has some: the rest is shared unevenly.
  const least = Math.min(5, Math.floor(count / villages.length));
  const counts = allocate(count - least * villages.length, weights).map((extra) => least + extra);
  const published = Math.round(targets.gainPerHousehold.value * count);
  const growth = GROWTH.least + (GROWTH.most - GROWTH.least) * random.unit();
  const gains = [published, Math.round(published * growth)].map((yuan) =>
    householdGains(villageGains(yuan, counts, random), counts, random),
  );
  const persons = personsFor(published, targets.gainPerPerson, random);
  const sizes = householdSizes(count, persons, random);

  const homes = villages.flatMap((village, position) =>
    Array.from({ length: counts[position] ?? 0 }, (_, rank) => ({
      householdNo: `${village.code}-${String(rank + 1).padStart(4, '0')}`,
      villageCode: village.code,
      townCode,
    })),
  );
  const [publishedGains = [], freeGains = []] = gains.map((byVillage) => byVillage.flat());
  const incomes = homes.flatMap(({ householdNo }, i) => {
    const size = sizes[i] ?? 1;
    const base = baseIncome(size, random);
    const next = nextIncome(base, publishedGains[i] ?? 0, random);
    const last = nextIncome(next, freeGains[i] ?? 0, random);
    return [
      income(householdNo, PUBLISHED_YEAR - 1, size, base),
      income(householdNo, PUBLISHED_YEAR, size, next),
      income(householdNo, FREE_YEAR, moved(size, random), last),
    ];
  });
  return { households: homes, incomes };
}

function moved(size: number, random: Random): number {
  if (!random.chance(MOVED)) return size;
  return Math.max(1, size + (random.chance(0.5) ? 1 : -1));
}

function income(householdNo: string, year: number, persons: number, of: Income): HouseholdIncome {
  const fen = (yuan: number) => BigInt(yuan) * 100n;
  return {
    householdNo,
    year,
    baseYear: year < PUBLISHED_YEAR ? null : year - 1,
    persons,
    wageFen: fen(of.wage),
    businessFen: fen(of.business),
    propertyFen: fen(of.property),
    transferFen: fen(of.transfer),
    businessCostFen: fen(of.businessCost),
  };
}
