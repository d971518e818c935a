import {
  hotlineCallbacks,
  hotlineCategories,
  hotlineOrderEvents,
  hotlineOrders,
  hotlineRateWeights,
  hotlineUnits,
  type Transaction,
} from '@minxin/database';
import { makeHotline } from '../hotline.ts';
import type { Days } from '../time/days.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';
import { WEIGHTS } from './weights.ts';

/** Makes and writes the subject's detail. Returns the rows written. */
export async function writeHotline(
  tx: Transaction,
  { targets, towns, seed }: Plan,
  days: Days,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const hotline = makeHotline(targets.hotline, towns, days, seed);
  const counts = [
    await copyMade(tx, hotlineUnits, hotline.units, stamp, log),
    await copyMade(tx, hotlineCategories, hotline.categories, stamp, log),
    await copyMade(tx, hotlineOrders, hotline.orders(), stamp, log),
    await copyMade(tx, hotlineOrderEvents, hotline.events(), stamp, log),
    await copyMade(tx, hotlineCallbacks, hotline.callbacks(), stamp, log),
    await copyMade(tx, hotlineRateWeights, WEIGHTS, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
