import type { Refresh, Transaction } from '@minxin/database';
import { dayRanges } from '../compile/day-ranges.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import { addRows } from './add-rows.ts';
import { ALL_ROLLUPS } from './all-rollups.ts';
import { analyze, rebuild } from './rebuild.ts';
import { type Touched, takeTouched } from './touched.ts';

/** From this many days on the planner's picture of a rollup is out of date. */
const MANY_DAYS = 100;

/** Brings a district's rollups up to date with what was touched, in the writer's own transaction. */
export const refreshRollups: Refresh = async (tx, districtCode) =>
  countTouched(tx, districtCode, await takeTouched(tx, districtCode));

/** Makes the touched days anew, and no other, then counts the changed rows and the batches. */
export async function countTouched(
  tx: Transaction,
  districtCode: string,
  touched: Touched,
): Promise<void> {
  for (const { model, rollup } of ALL_ROLLUPS) {
    const days = new Set(sourcesOf(model, rollup).flatMap((name) => touched.days.get(name) ?? []));
    if (days.size === 0) continue;
    const { batches } = touched;
    await rebuild(tx, model, rollup, districtCode, { batches, days: dayRanges(days) });
    if (days.size >= MANY_DAYS) await analyze(tx, rollup);
  }
  await addRows(tx, districtCode, touched);
}
