import { type Day, periodOf } from '@minxin/calendar';
import { type Connection, inTransaction, raiseVersion } from '@minxin/database';
import { eq } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { dayRanges } from '../compile/day-ranges.ts';
import { rollupName } from '../compile/plan-arms.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import { addRows } from './add-rows.ts';
import { ALL_ROLLUPS } from './all-rollups.ts';
import { analyze, rebuild } from './rebuild.ts';
import { takeTouched } from './touched.ts';

export interface Rebuilt {
  readonly dataVersion: number;
  readonly rollups: readonly { readonly rollup: string; readonly cells: number }[];
}

/**
 * Makes a district's rollups anew from the records: whole, or from the month of a day on, since months
 * are added up of whole days. What is touched before it is counted too, so that no rollup is left waiting.
 * Other batches of the district wait.
 */
export async function rebuildRollups(
  connection: Connection,
  districtCode: string,
  since?: Day,
): Promise<Rebuilt> {
  const from = since && periodOf(since, 'MONTH').from;
  return inTransaction(connection, async (tx) => {
    const dataVersion = await raiseVersion(tx, districtCode);
    const touched = await takeTouched(tx, districtCode);
    for (const { model, rollup } of ALL_ROLLUPS) {
      const days = sourcesOf(model, rollup).flatMap((name) => touched.days.get(name) ?? []);
      const ranges =
        from === undefined ? undefined : [...dayRanges(days.filter((day) => day < from)), { from }];
      await rebuild(tx, model, rollup, districtCode, { batches: touched.batches, days: ranges });
    }
    await addRows(tx, districtCode, touched);
    const rollups: { rollup: string; cells: number }[] = [];
    for (const { rollup } of ALL_ROLLUPS) {
      await analyze(tx, rollup);
      const cells = await tx.db.$count(
        rollup.table as PgTable,
        eq(rollup.districtCode, districtCode),
      );
      rollups.push({ rollup: rollupName(rollup), cells });
    }
    return { dataVersion, rollups };
  });
}
