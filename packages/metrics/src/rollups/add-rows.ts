import { sqlList, type Transaction } from '@minxin/database';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { broughtBy, type CellRows, changed } from '../compile/cell-rows.ts';
import { compileCellsOf, counts } from '../compile/compile-rollup.ts';
import { cellCounts, cellKeys, rollupColumns } from '../compile/rollup-columns.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import type { Model, Rollup } from '../definition/model.ts';
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
    const sources = [...sourcesOf(model, rollup)];
    const ids = sources.flatMap((name) => rows.get(name) ?? []);
    const isBrought = sources.some((name) => batches.has(name));
    const read = [
      ...(ids.length > 0 ? [changed(districtCode, ids, batches)] : []),
      ...(isBrought ? [broughtBy(batches)] : []),
    ];
    if (read.length > 0) await tx.db.execute(compileAddition(model, rollup, districtCode, read));
    if (isBrought) await analyze(tx, rollup);
  }
  await forgetRows(tx, districtCode, touched);
}

function compileAddition(
  model: Model,
  rollup: Rollup,
  districtCode: string,
  rows: readonly CellRows[],
): SQL {
  const cells = compileCellsOf(model, rollup, districtCode, { rows });
  const columns = rollupColumns(rollup);
  const sum = (column: PgColumn) => sql`${column} + ${added(column)}`;
  return sql`merge into ${rollup.table} using (
${cells}
) d (${sqlList(columns.map(bare))}) on ${and(...cellKeys(rollup).map((key) => eq(key, added(key))))}
when matched and not ${counts(cellCounts(rollup).map(sum))} then delete
when matched then update set ${sqlList(cellCounts(rollup).map((column) => sql`${bare(column)} = ${sum(column)}`))}
when not matched then insert (${sqlList(columns.map(bare))}) values (${sqlList(columns.map(added))})`;
}

const bare = (column: PgColumn): SQL => sql`${sql.identifier(column.name)}`;
const added = (column: PgColumn): SQL => sql`d.${sql.identifier(column.name)}`;
