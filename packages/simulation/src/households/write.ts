import {
  householdChangeParties,
  householdChanges,
  householdIncomes,
  householdMembers,
  households,
  type Transaction,
} from '@minxin/database';
import { makeHouseholds } from '../households.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';
import { makeHistory } from './history.ts';

/** Makes and writes the subject's detail. Returns the rows written. */
export async function writeHouseholds(
  tx: Transaction,
  { targets, villages, seed }: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const made = makeHouseholds(targets.households, villages, seed);
  const { newcomers, changes, parties, members } = makeHistory(made.households, made.incomes, seed);
  const counts = [
    await copyMade(tx, households, [...made.households, ...newcomers], stamp, log),
    await copyMade(tx, householdIncomes, made.incomes, stamp, log),
    await copyMade(tx, householdChanges, changes, stamp, log),
    await copyMade(tx, householdChangeParties, parties, stamp, log),
    await copyMade(tx, householdMembers, members, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
