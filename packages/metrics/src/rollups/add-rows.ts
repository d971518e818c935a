import { sqlList, type Transaction } from '@minxin/database';
import { type SQL, sql } from 'drizzle-orm';
import { broughtBy, changed } from '../compile/cell-rows.ts';
import { compileAddition } from '../compile/compile-addition.ts';
import { compileMonthCells, compileRollupCells } from '../compile/compile-rollup.ts';
import { rollupColumns } from '../compile/rollup-columns.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import type { Rollup } from '../definition/model.ts';
import { ALL_ROLLUPS } from './all-rollups.ts';
import { analyze } from './rebuild.ts';
import { forgetRows, type Touched } from './touched.ts';

/**
 * Counts changed rows and what batches brought in every rollup of theirs, and forgets them: what a row was
 * is taken off its cells, what it is is added. That reads these rows and cells alone, however many records
 * there are, and is exact, since all that a rollup keeps adds up.
 */
export async function addRows(
  tx: Transaction,
  districtCode: string,
  touched: Touched,
): Promise<void> {
  const { rows, batches } = touched;
  for (const { model, rollup } of ALL_ROLLUPS) {
    if (rollup.monthsOf) continue;
    const sources = [...sourcesOf(model, rollup)];
    const ids = sources.flatMap((name) => rows.get(name) ?? []);
    const isBrought = sources.some((name) => batches.has(name));
    const read = [
      ...(ids.length > 0 ? [changed(districtCode, ids, batches)] : []),
      ...(isBrought ? [broughtBy(batches)] : []),
    ];
    if (read.length === 0) continue;
    const cells = compileRollupCells(model, rollup, districtCode, { rows: read });
    if (isBrought) await addMany(tx, rollup, cells);
    else await addCells(tx, rollup, cells);
  }
  await forgetRows(tx, districtCode, touched);
}

/** Adds cells of days to their rollup, and to those of months that add it up. */
async function addCells(tx: Transaction, days: Rollup, cells: SQL): Promise<void> {
  await tx.db.execute(compileAddition(days, cells));
  for (const months of monthsOf(days)) {
    await tx.db.execute(compileAddition(months, compileMonthCells(months, days, cells)));
  }
}

const monthsOf = (days: Rollup): readonly Rollup[] =>
  ALL_ROLLUPS.map(({ rollup }) => rollup).filter((rollup) => rollup.monthsOf === days);

/**
 * The same for cells of very many rows, which are read once for all. They are too new for the planner's
 * statistics: it takes them for few and would sort them all, where a hash table of their cells does.
 */
async function addMany(tx: Transaction, days: Rollup, cells: SQL): Promise<void> {
  await tx.sql`select set_config('enable_sort', 'off', true), set_config('work_mem', '64MB', true)`;
  const columns = rollupColumns(days).map(({ name }) => sql.identifier(name));
  await tx.db.execute(
    sql`create temporary table added_cells (${sqlList(columns)}) on commit drop as ${cells}`,
  );
  await tx.db.execute(sql`analyze added_cells`);
  await addCells(tx, days, sql`select * from added_cells`);
  await tx.db.execute(sql`drop table added_cells`);
  for (const rollup of [days, ...monthsOf(days)]) await analyze(tx, rollup);
}
