import { type Day, periodOf } from '@minxin/calendar';
import { type Connection, inTransaction, raiseVersion } from '@minxin/database';
import { dayRanges } from '../compile/day-ranges.ts';
import { rollupName } from '../compile/plan-arms.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import type { Model } from '../definition/model.ts';
import { models } from '../models/index.ts';
import { analyze, rebuild } from './rebuild.ts';
import { takeTouchedDays } from './refresh.ts';

export interface Rebuilt {
  readonly dataVersion: number;
  readonly rollups: readonly { readonly rollup: string; readonly cells: number }[];
}

/**
 * Makes a district's rollups anew from the records: whole, or from the month of a day on, since months
 * are added up of whole days. Touched days before it are made anew too, so that no rollup is left waiting. Other batches of the district wait.
 */
export async function rebuildRollups(
  connection: Connection,
  districtCode: string,
  since?: Day,
): Promise<Rebuilt> {
  const from = since && periodOf(since, 'MONTH').from;
  return inTransaction(connection, async (tx) => {
    const dataVersion = await raiseVersion(tx, districtCode);
    const touched = await takeTouchedDays(tx, districtCode);
    const rollups: { rollup: string; cells: number }[] = [];
    for (const model of Object.values<Model>(models)) {
      for (const rollup of model.rollups) {
        const days = sourcesOf(model, rollup).flatMap((name) => touched.get(name) ?? []);
        const ranges =
          from === undefined
            ? undefined
            : [...dayRanges(days.filter((day) => day < from)), { from }];
        const cells = await rebuild(tx, model, rollup, districtCode, ranges);
        await analyze(tx, rollup);
        rollups.push({ rollup: rollupName(rollup), cells });
      }
    }
    return { dataVersion, rollups };
  });
}
