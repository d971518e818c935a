import { sqlList } from '@minxin/database';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Rollup } from '../definition/model.ts';
import { counts } from './compile-rollup.ts';
import { cellCounts, cellKeys, rollupColumns } from './rollup-columns.ts';

/**
 * Adds cells, with the columns of `compileRollupCells`, to those that a rollup keeps. A cell that counts
 * nothing any more goes.
 */
export function compileAddition(rollup: Rollup, cells: SQL): SQL {
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
