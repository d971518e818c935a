import {
  contractAmendments,
  suppliers,
  type Transaction,
  tenderAwards,
  tenderBids,
  tenderContracts,
  tenderLots,
  tenderNotices,
  tenders,
} from '@minxin/database';
import { makeTendering } from '../tendering.ts';
import type { Days } from '../time/days.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';

/** Makes and writes the subject's detail. Returns the rows written. */
export async function writeTendering(
  tx: Transaction,
  { targets, seed }: Plan,
  days: Days,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const tendering = makeTendering(targets.tendering, days, seed);
  const details = [...tendering.details()];
  const counts = [
    await copyMade(tx, suppliers, tendering.suppliers, stamp, log),
    await copyMade(
      tx,
      tenders,
      details.map(({ tender }) => tender),
      stamp,
      log,
    ),
    await copyMade(
      tx,
      tenderLots,
      details.flatMap(({ lots }) => lots),
      stamp,
      log,
    ),
    await copyMade(
      tx,
      tenderBids,
      details.flatMap(({ bids }) => bids),
      stamp,
      log,
    ),
    await copyMade(
      tx,
      tenderAwards,
      details.flatMap(({ awards }) => awards),
      stamp,
      log,
    ),
    await copyMade(
      tx,
      tenderContracts,
      details.flatMap(({ contracts }) => contracts),
      stamp,
      log,
    ),
    await copyMade(
      tx,
      contractAmendments,
      details.flatMap(({ amendments }) => amendments),
      stamp,
      log,
    ),
    // Last: a notice tells what has happened.
    await copyMade(
      tx,
      tenderNotices,
      details.flatMap(({ notices }) => notices),
      stamp,
      log,
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
