import { type Refresh, type Transaction, touchedDays } from '@minxin/database';
import { eq } from 'drizzle-orm';
import { dayRanges } from '../compile/day-ranges.ts';
import { sourcesOf } from '../compile/sources-of.ts';
import type { Model } from '../definition/model.ts';
import { models } from '../models/index.ts';
import { analyze, rebuild } from './rebuild.ts';

/** From this many days on the planner's picture of a rollup is out of date. */
const MANY_DAYS = 100;

/** Rebuilds the touched days of a district's rollups, and no other, in the writer's own transaction. */
export const refreshRollups: Refresh = async (tx, districtCode) => {
  const touched = await takeTouchedDays(tx, districtCode);
  for (const model of Object.values<Model>(models)) {
    for (const rollup of model.rollups) {
      const days = new Set(sourcesOf(model, rollup).flatMap((name) => touched.get(name) ?? []));
      if (days.size === 0) continue;
      await rebuild(tx, model, rollup, districtCode, dayRanges(days));
      if (days.size >= MANY_DAYS) await analyze(tx, rollup);
    }
  }
};

/**
 * Forgets a district's touched days and returns them by fact. It comes before the records are read:
 * a change made by hand at the same time is either waited for or writes its days down again.
 */
export async function takeTouchedDays(
  tx: Transaction,
  districtCode: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.db
    .delete(touchedDays)
    .where(eq(touchedDays.districtCode, districtCode))
    .returning({ source: touchedDays.source, day: touchedDays.day });
  const bySource = new Map<string, string[]>();
  for (const { source, day } of rows) {
    const days = bySource.get(source) ?? [];
    days.push(day);
    bySource.set(source, days);
  }
  return bySource;
}
