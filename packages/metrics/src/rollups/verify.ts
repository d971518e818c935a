import type { Database } from '@minxin/database';
import { eq, sql } from 'drizzle-orm';
import { compileRollupCells, rollupColumns } from '../compile/compile-rollup.ts';
import { rollupName } from '../compile/plan-arms.ts';
import type { Model } from '../definition/model.ts';
import { models } from '../models/index.ts';

/** Before every record there is; the year 1 itself would leave the calendar in UTC. */
const EARLIEST = '1000-01-01';

export interface RollupCheck {
  readonly rollup: string;
  readonly cells: number;
  /** Cells that differ from the records, are missing, or should not be there. */
  readonly wrong: number;
}

/** Compares every cell of every rollup with the records. */
export async function verifyRollups(
  db: Database,
  districtCode: string,
): Promise<readonly RollupCheck[]> {
  const checks: RollupCheck[] = [];
  for (const model of Object.values<Model>(models)) {
    for (const rollup of model.rollups) {
      const columns = sql.join([...rollupColumns(rollup)], sql.raw(', '));
      const kept = sql`select ${columns} from ${rollup.table} where ${eq(rollup.districtCode, districtCode)}`;
      const fresh = compileRollupCells(model, rollup, districtCode, EARLIEST);
      const [row] = await db.execute<{ cells: string; wrong: string }>(sql`
        with kept as (${kept}), fresh as (${fresh})
        select (select count(*) from kept) as cells,
          (select count(*) from (table kept except all table fresh) x)
          + (select count(*) from (table fresh except all table kept) x) as wrong`);
      checks.push({
        rollup: rollupName(rollup),
        cells: Number(row?.cells),
        wrong: Number(row?.wrong),
      });
    }
  }
  return checks;
}
