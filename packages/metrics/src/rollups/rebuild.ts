import { addDays, periodOf } from '@minxin/calendar';
import { sqlList, type Transaction } from '@minxin/database';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Batches, recordsBefore } from '../compile/cell-rows.ts';
import { compileMonthCells, compileRollupCells } from '../compile/compile-rollup.ts';
import type { DayRange } from '../compile/day-ranges.ts';
import { cellsIn, rollupColumns } from '../compile/rollup-columns.ts';
import type { Model, Rollup } from '../definition/model.ts';

/**
 * Makes a rollup's cells of some days, or of all, anew: from the records, without the changed rows and
 * the batches that wait to be counted, or of months from the days that they add up, which are made before them.
 */
export async function rebuild(
  tx: Transaction,
  model: Model,
  rollup: Rollup,
  districtCode: string,
  { batches, days }: { readonly batches: Batches; readonly days?: readonly DayRange[] | undefined },
): Promise<void> {
  const { monthsOf } = rollup;
  const ranges = monthsOf ? days?.map(wholeMonths) : days;
  await tx.db
    .delete(rollup.table as never)
    .where(and(eq(rollup.districtCode, districtCode), ranges && cellsIn(rollup, ranges)));
  const columns = sqlList(rollupColumns(rollup).map((column) => sql.identifier(column.name)));
  const cells = monthsOf
    ? compileMonthCells(rollup, monthsOf, kept(monthsOf, districtCode, ranges))
    : compileRollupCells(model, rollup, districtCode, {
        rows: recordsBefore(districtCode, batches),
        ranges,
      });
  // In the order of the key, so that the cells of a time lie together.
  await tx.db.execute(sql`insert into ${rollup.table} (${columns}) ${cells} order by 1, 2, 3`);
}

/** A rollup's cells as they are kept. */
const kept = (rollup: Rollup, districtCode: string, ranges?: readonly DayRange[]): SQL =>
  sql`select ${sqlList(rollupColumns(rollup))} from ${rollup.table} where ${and(
    eq(rollup.districtCode, districtCode),
    ranges && cellsIn(rollup, ranges),
  )}`;

/** The months that a range of days lies in. */
const wholeMonths = ({ from, to }: DayRange): DayRange => ({
  from: periodOf(from, 'MONTH').from,
  ...(to !== undefined && { to: periodOf(addDays(to, -1), 'MONTH').to }),
});

/** The planner must know the new cells, or the first questions after a load go wrong ways. */
export async function analyze(tx: Transaction, rollup: Rollup): Promise<void> {
  await tx.db.execute(sql`analyze ${rollup.table}`);
}
