import { type Database, touchedBatches, touchedDays, touchedRows } from '@minxin/database';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { compileMonthCells, compileRollupCells } from '../compile/compile-rollup.ts';
import { rollupName } from '../compile/plan-arms.ts';
import { rollupColumns } from '../compile/rollup-columns.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import type { Model, Rollup } from '../definition/model.ts';
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
  for (const { model, rollup } of ALL_ROLLUPS.filter((one) => !one.rollup.monthsOf))
    checks.push(...(await verifyDays(db, districtCode, model, rollup)));
  return checks;
}

/** A rollup of days and those of months that add it up: the records are counted once for all of them. */
async function verifyDays(
  db: Database,
  districtCode: string,
  model: Model,
  days: Rollup,
): Promise<readonly RollupCheck[]> {
  const months = ALL_ROLLUPS.map(({ rollup }) => rollup).filter((one) => one.monthsOf === days);
  const names = sql.join(
    rollupColumns(days).map(({ name }) => sql.identifier(name)),
    sql.raw(', '),
  );
  const fresh = sql`table fresh`;
  const compared = [
    comparison(model, days, districtCode, fresh),
    ...months.map((one) =>
      comparison(model, one, districtCode, compileMonthCells(one, days, fresh)),
    ),
  ];
  const rows = await db.execute<{ rollup: string; cells: string; wrong: string; waiting: string }>(
    sql`with fresh (${names}) as materialized (${compileRollupCells(model, days, districtCode)})
      ${sql.join(compared, sql.raw(' union all '))}`,
  );
  return rows.map(({ rollup, ...counted }) => ({
    ...{ rollup, cells: Number(counted.cells), wrong: Number(counted.wrong) },
    waiting: Number(counted.waiting),
  }));
}

/** How many cells are kept, how many of them and of the fresh ones stand alone, and what is not counted yet. */
function comparison(model: Model, rollup: Rollup, districtCode: string, fresh: SQL): SQL {
  const columns = sql.join([...rollupColumns(rollup)], sql.raw(', '));
  const kept = sql`select ${columns} from ${rollup.table} where ${eq(rollup.districtCode, districtCode)}`;
  return sql`select ${rollupName(rollup)}::text as rollup, (select count(*) from (${kept}) x) as cells,
    (select count(*) from (${kept} except all (${fresh})) x)
    + (select count(*) from ((${fresh}) except all ${kept}) x) as wrong,
    ${waiting(model, rollup, districtCode)} as waiting`;
}

function waiting(model: Model, rollup: Rollup, districtCode: string): SQL {
  const sources = [...sourcesOf(model, rollup)];
  const counts = [touchedDays, touchedRows, touchedBatches].map(
    (touched) =>
      sql`(select count(*) from ${touched} where ${and(
        eq(touched.districtCode, districtCode),
        inArray(touched.source, sources),
      )})`,
  );
  return sql.join(counts, sql.raw(' + '));
}
