import { loadDivisions, loadPublished } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { removeSimulated, simulate } from '@minxin/simulation';
import { byCommand } from '../command-line.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { print, say } from '../output/report.ts';

export interface MakeOptions {
  readonly seed: number;
  readonly scale: number;
  /** Removes made-up detail that is there first. */
  readonly replace: boolean;
  readonly json: boolean;
}

/** Makes detail up over the places and printed figures, which it loads where they are missing. */
export async function makeDetail(environment: Environment, options: MakeOptions): Promise<void> {
  const { json, ...parameters } = options;
  await withDatabase(environment, async (connection) => {
    const { districtCode } = environment;
    const { witness } = byCommand(districtCode);
    const load = { districtCode, refresh: refreshRollups, witness };
    await loadDivisions(connection, load);
    await loadPublished(connection, load);
    const { rowCount, dataVersion } = await simulate(connection, {
      ...load,
      ...parameters,
      log: say,
    });
    if (json) print(JSON.stringify({ rowCount, dataVersion }));
    else say(`已生成 ${rowCount} 行模拟明细。`);
  });
}

/** Removes all made-up detail of the district. */
export async function removeDetail(environment: Environment, json: boolean): Promise<void> {
  await withDatabase(environment, async (connection) => {
    const { districtCode } = environment;
    const { counts } = await removeSimulated(connection, {
      ...{ districtCode, refresh: refreshRollups },
      witness: byCommand(districtCode).witness,
    });
    if (json) print(JSON.stringify(counts));
    else for (const [table, count] of Object.entries(counts)) say(`已移除 ${table}：${count} 行`);
  });
}
