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
import { sql, type Table } from 'drizzle-orm';
import { makeTendering } from '../tendering.ts';
import type { Days } from '../time/days.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Made } from '../writing/made.ts';
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
  const copy = <T extends Table>(table: T, rows: readonly Made<T>[]) =>
    copyMade(tx, table, rows, stamp, log);
  const counts = [
    await copy(suppliers, tendering.suppliers),
    await copy(
      tenders,
      details.map(({ tender }) => tender),
    ),
    await copy(
      tenderLots,
      details.flatMap(({ lots }) => lots),
    ),
    await copy(
      tenderBids,
      details.flatMap(({ bids }) => bids),
    ),
    await copy(
      tenderAwards,
      details.flatMap(({ awards }) => awards),
    ),
    await copy(
      tenderContracts,
      details.flatMap(({ contracts }) => contracts),
    ),
    await copy(
      contractAmendments,
      details.flatMap(({ amendments }) => amendments),
    ),
    // Last: a notice tells what has happened.
    await copy(
      tenderNotices,
      details.flatMap(({ notices }) => notices),
    ),
  ];
  // The planner must know the new rows, or what is worked out from them takes twenty times as long.
  for (const table of [tenders, tenderLots, tenderBids, tenderAwards]) {
    await tx.db.execute(sql`analyze ${table}`);
  }
  return counts.reduce((sum, count) => sum + count, 0);
}
