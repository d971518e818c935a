import {
  factories,
  factoryLeases,
  leaseRents,
  plantedAreas,
  rentPayments,
  type Transaction,
} from '@minxin/database';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';
import { makeAreas } from './areas.ts';
import { makeLeasing } from './leases.ts';

/** Makes and writes the subject's detail. Returns the rows written. */
export async function writeIndustry(
  tx: Transaction,
  { targets, villages, seed }: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const leasing = makeLeasing(targets.industry, villages, seed);
  const counts = [
    await copyMade(tx, plantedAreas, makeAreas(targets.industry, villages, seed), stamp, log),
    await copyMade(tx, factories, leasing.factories, stamp, log),
    await copyMade(tx, factoryLeases, leasing.leases, stamp, log),
    await copyMade(tx, leaseRents, leasing.rents, stamp, log),
    await copyMade(tx, rentPayments, leasing.payments, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
