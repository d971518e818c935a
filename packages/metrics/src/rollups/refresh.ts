import type { Refresh, Transaction } from '@minxin/database';
import { and, eq, gte, sql } from 'drizzle-orm';
import { compileRollupCells, rollupColumns } from '../compile/compile-rollup.ts';
import type { Model, Rollup } from '../definition/model.ts';
import { models } from '../models/index.ts';

/**
 * Rebuilds every rollup of the touched subjects in the writer's own transaction. From the first
 * touched day on without end: a record's due day may lie well after the day it came in.
 */
export const refreshRollups: Refresh = async (tx, districtCode, touched) => {
  for (const model of Object.values<Model>(models)) {
    const days = touched.filter(({ subject }) => subject === model.subject).map(({ from }) => from);
    const from = days.sort()[0];
    if (from === undefined) continue;
    for (const rollup of model.rollups) await rebuild(tx, model, rollup, districtCode, from);
  }
};

async function rebuild(
  tx: Transaction,
  model: Model,
  rollup: Rollup,
  districtCode: string,
  from: string,
) {
  await tx.db
    .delete(rollup.table as never)
    .where(and(eq(rollup.districtCode, districtCode), gte(rollup.day, from)));
  const columns = sql.join(
    rollupColumns(rollup).map((column) => sql.identifier(column.name)),
    sql.raw(', '),
  );
  await tx.db.execute(
    sql`insert into ${rollup.table} (${columns}) ${compileRollupCells(model, rollup, districtCode, from)}`,
  );
  // The planner must know the new cells, or the first questions after a load go wrong ways.
  await tx.db.execute(sql`analyze ${rollup.table}`);
}
