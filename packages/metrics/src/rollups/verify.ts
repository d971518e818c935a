import { type Database, touchedBatches, touchedDays, touchedRows } from '@minxin/database';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { compileCellsOf } from '../compile/compile-rollup.ts';
import { rollupName } from '../compile/plan-arms.ts';
import { rollupColumns } from '../compile/rollup-columns.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import { ALL_ROLLUPS } from './all-rollups.ts';

export interface RollupCheck {
  readonly rollup: string;
  readonly cells: number;
  /** Cells that differ from the records, are missing, or should not be there. */
  readonly wrong: number;
  /** Touched days, changed rows and batches that wait to be counted; as long as there are any, the records answer instead. */
  readonly waiting: number;
}

/** Compares every cell of every rollup with the records. */
export async function verifyRollups(
  db: Database,
  districtCode: string,
): Promise<readonly RollupCheck[]> {
  const checks: RollupCheck[] = [];
  for (const { model, rollup } of ALL_ROLLUPS) {
    const columns = sql.join([...rollupColumns(rollup)], sql.raw(', '));
    const kept = sql`select ${columns} from ${rollup.table} where ${eq(rollup.districtCode, districtCode)}`;
    const fresh = compileCellsOf(model, rollup, districtCode);
    const sources = [...sourcesOf(model, rollup)];
    const waiting = [touchedDays, touchedRows, touchedBatches].map(
      (touched) =>
        sql`(select count(*) from ${touched} where ${and(
          eq(touched.districtCode, districtCode),
          inArray(touched.source, sources),
        )})`,
    );
    const [row] = await db.execute<{ cells: string; wrong: string; waiting: string }>(sql`
        with kept as (${kept}), fresh as (${fresh})
        select (select count(*) from kept) as cells,
          (select count(*) from (table kept except all table fresh) x)
          + (select count(*) from (table fresh except all table kept) x) as wrong,
          ${sql.join(waiting, sql.raw(' + '))} as waiting`);
    checks.push({
      rollup: rollupName(rollup),
      cells: Number(row?.cells),
      wrong: Number(row?.wrong),
      waiting: Number(row?.waiting),
    });
  }
  return checks;
}
