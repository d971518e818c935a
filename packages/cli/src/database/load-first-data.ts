import { PROGRAM, witnessOf } from '@minxin/access';
import { batches, type Connection } from '@minxin/database';
import { loadDivisions, loadPublished } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { simulate } from '@minxin/simulation';
import { and, eq } from 'drizzle-orm';

export interface LoadOptions {
  readonly districtCode: string;
  /** Make detail up where none was ever loaded. */
  readonly withDetail: boolean;
  readonly log: (line: string) => void;
}

/**
 * Loads what ships with Minxin: places, printed figures, and (once in a district's life) made-up
 * detail that adds up to them. What is loaded already is left alone, so every start may call this.
 */
export async function loadFirstData(connection: Connection, options: LoadOptions): Promise<void> {
  const { districtCode, withDetail, log } = options;
  const witness = witnessOf(districtCode, PROGRAM);
  const load = { districtCode, refresh: refreshRollups, witness };
  for (const result of [
    ...(await loadDivisions(connection, load)),
    ...(await loadPublished(connection, load)),
  ]) {
    if (result.status === 'loaded') log(`已载入 ${result.fileName}：${result.rowCount} 行。`);
  }
  if (!withDetail || (await wasSimulated(connection, districtCode))) return;
  log('正在生成模拟明细（与公布数逐项吻合，处处标明为模拟），约需一分钟……');
  await simulate(connection, { ...load, seed: 2019, scale: 1, log });
}

/** Whether detail was ever made up here: it may have been removed since, and then stays removed. */
async function wasSimulated(connection: Connection, districtCode: string): Promise<boolean> {
  const rows = await connection.db
    .select({ id: batches.id })
    .from(batches)
    .where(and(eq(batches.districtCode, districtCode), eq(batches.kind, 'simulation')))
    .limit(1);
  return rows.length > 0;
}
