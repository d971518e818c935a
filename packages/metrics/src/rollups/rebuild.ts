import type { Transaction } from '@minxin/database';
import { and, eq, sql } from 'drizzle-orm';
import { cellsIn, compileRollupCells, rollupColumns } from '../compile/compile-rollup.ts';
import type { DayRange } from '../compile/day-ranges.ts';
import type { Model, Rollup } from '../definition/model.ts';

/** Makes a rollup's cells of some days, or of all, anew from the records. Returns how many there are. */
export async function rebuild(
  tx: Transaction,
  model: Model,
  rollup: Rollup,
  districtCode: string,
  ranges?: readonly DayRange[],
): Promise<number> {
  await tx.db
    .delete(rollup.table as never)
    .where(and(eq(rollup.districtCode, districtCode), ranges && cellsIn(rollup, ranges)));
  const columns = sql.join(
    rollupColumns(rollup).map((column) => sql.identifier(column.name)),
    sql.raw(', '),
  );
  const { count } = await tx.db.execute(
    sql`insert into ${rollup.table} (${columns}) ${compileRollupCells(model, rollup, districtCode, ranges)}`,
  );
  return count;
}

/** The planner must know the new cells, or the first questions after a load go wrong ways. */
export async function analyze(tx: Transaction, rollup: Rollup): Promise<void> {
  await tx.db.execute(sql`analyze ${rollup.table}`);
}
