import { addWorkingDays, type Day, workingDaysBetween } from '@minxin/calendar';
import type { distributionRuleSets } from '@minxin/database';
import type { Households } from '../households.ts';
import type { Village } from '../places.ts';
import { type Random, randomStream } from '../random/random.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { type CollectiveIncome, incomesOf } from './incomes.ts';
import { chooseHomes, type Home, type Participant, sharesOf } from './participants.ts';
import { type Step, stepsOf } from './procedure.ts';
import { type DistributionTargets, personsOf } from './targets.ts';

/** The free year's income against the published year's, and how many households join. */
const GROWTH = { least: 1.03, most: 1.09 };
const JOINING = { least: 4, most: 12 };
/** In the free year the result is not public when the year ends. */
const STEPS = { published: 6, free: 5 };

/** A plan less its sums and amounts, which follow from its income, its rule set and the shares. */
export interface MadePlan {
  readonly planNo: string;
  readonly townCode: string;
  readonly year: number;
  readonly plannedOn: Day;
  readonly incomeFen: bigint;
  readonly participants: readonly Participant[];
  readonly steps: readonly Step[];
  /** The day on which a village's households are paid; empty while nothing may be paid. */
  readonly paidOn: ReadonlyMap<string, Day>;
}

export interface Distribution {
  readonly ruleSet: Made<typeof distributionRuleSets>;
  readonly incomes: readonly CollectiveIncome[];
  readonly plans: readonly MadePlan[];
}

/**
 * Incomes and one plan over the printed town for each of two years. The published year's income is
 * the printed one to the fen; the persons who share it come nearest to the printed dividend.
 */
export function makeDistribution(
  targets: DistributionTargets,
  homes: Households,
  villages: readonly Village[],
  seed: number,
): Distribution {
  const random = randomStream(seed, 'distribution');
  const { townCode, income, households: count, reservePercent, welfarePercent } = targets;
  const published = chooseHomes(homesIn(homes, PUBLISHED_YEAR), count, random);
  const persons = personsOf(targets);
  const joined = joinedBy(published, homesIn(homes, FREE_YEAR), random);
  const yuan = Math.round(income.value);
  const freeYuan = Math.round(yuan * (GROWTH.least + (GROWTH.most - GROWTH.least) * random.unit()));
  const freePersons = Math.round((persons * joined.length) / count);
  return {
    ruleSet: {
      ...{ code: 'SIM-FB2019', kind: 'fixed_shares_2019', fromDay: `${PUBLISHED_YEAR}-01-01` },
      ...{ reservePercent, welfarePercent, document: '模拟文件：集体收益分配办法' },
    },
    incomes: [
      ...incomesOf(PUBLISHED_YEAR, yuan, townCode, villages, random),
      ...incomesOf(FREE_YEAR, freeYuan, townCode, villages, random),
    ],
    plans: [
      planOf(PUBLISHED_YEAR, '12-02', yuan, sharesOf(published, persons), STEPS.published),
      planOf(FREE_YEAR, '12-16', freeYuan, sharesOf(joined, freePersons), STEPS.free),
    ],
  };

  function planOf(
    year: number,
    monthDay: string,
    wholeYuan: number,
    participants: readonly Participant[],
    stepCount: number,
  ): MadePlan {
    const planNo = `SIM-FP${year}-01`;
    const plannedOn: Day = `${year}-${monthDay}`;
    const steps = stepsOf(planNo, plannedOn, stepCount, random);
    const publicOn = steps.find(({ step }) => step === 'result_public')?.doneOn;
    const paidOn = publicOn ? payDays(publicOn, year, villages, random) : new Map<string, Day>();
    const incomeFen = BigInt(wholeYuan) * 100n;
    return { planNo, townCode, year, plannedOn, incomeFen, participants, steps, paidOn };
  }
}

/** Households with the persons they had in a year. */
function homesIn({ households, incomes }: Households, year: number): Home[] {
  const persons = new Map(
    incomes.filter((one) => one.year === year).map((one) => [one.householdNo, one.persons]),
  );
  return households.map(({ householdNo, villageCode }) => ({
    ...{ householdNo, villageCode, persons: persons.get(householdNo) ?? 1 },
  }));
}

/** Those who had a part before and a few more. */
function joinedBy(before: readonly Home[], homes: readonly Home[], random: Random): Home[] {
  const had = new Set(before.map(({ householdNo }) => householdNo));
  const others = homes.filter(({ householdNo }) => !had.has(householdNo));
  const count = Math.min(others.length, random.whole(JOINING.least, JOINING.most));
  const joining = new Set(chooseHomes(others, count, random).map((one) => one.householdNo));
  return homes.filter(({ householdNo }) => had.has(householdNo) || joining.has(householdNo));
}

/** Each village is paid on one working day after the result is public and before the year ends. */
function payDays(publicOn: Day, year: number, villages: readonly Village[], random: Random) {
  const most = workingDaysBetween(publicOn, `${year}-12-31`);
  return new Map(
    villages.map(({ code }) => [code, addWorkingDays(publicOn, random.whole(1, most))] as const),
  );
}
