import {
  collectiveIncomes,
  distributionPayouts,
  distributionPlans,
  distributionRuleSets,
  distributionShares,
  distributionSteps,
  type Transaction,
} from '@minxin/database';
import { makeHouseholds } from '../households.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';
import { makeDistribution } from './make.ts';
import { settled } from './settle.ts';

/** Makes and writes the subject's detail. Returns the rows written. */
export async function writeDistribution(
  tx: Transaction,
  { targets, villages, seed }: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const homes = makeHouseholds(targets.households, villages, seed);
  const { ruleSet, incomes, plans } = makeDistribution(targets.distribution, homes, villages, seed);
  const done = await Promise.all(plans.map((plan) => settled(tx, plan, ruleSet)));
  const steps = plans.flatMap((plan) => plan.steps);
  const counts = [
    await copyMade(tx, distributionRuleSets, [ruleSet], stamp, log),
    await copyMade(tx, collectiveIncomes, incomes, stamp, log),
    await copyMade(
      tx,
      distributionPlans,
      done.map((one) => one.plan),
      stamp,
      log,
    ),
    await copyMade(
      tx,
      distributionShares,
      done.flatMap((one) => one.shares),
      stamp,
      log,
    ),
    await copyMade(tx, distributionSteps, steps, stamp, log),
    await copyMade(
      tx,
      distributionPayouts,
      done.flatMap((one) => one.payouts),
      stamp,
      log,
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
