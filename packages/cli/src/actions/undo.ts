import { refreshRollups } from '@minxin/metrics';
import { CATALOGUE, undoBatch } from '@minxin/records';
import { byCommand } from '../command-line.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

/** Takes a batch back, or says why it stays. */
export async function undo(environment: Environment, id: number, json: boolean): Promise<void> {
  const { districtCode } = environment;
  const undone = await withDatabase(environment, (connection) =>
    undoBatch(
      {
        ...{ connection, districtCode, now: new Date(), ...byCommand(districtCode) },
        ...{ catalogue: CATALOGUE, refresh: refreshRollups },
      },
      id,
    ),
  );
  if (json) print(JSON.stringify(undone));
  if (undone.ok) {
    if (json) return;
    print(
      `已撤销批次 ${id}：恢复 ${undone.restored} 行，移除 ${undone.removed} 行（批次 ${undone.batchId}）`,
    );
    return;
  }
  const { message, fix } = undone.refusal;
  if (!json) say(`minxin: ${message}。${fix}。`);
  process.exitCode = EXIT_STATUS.FAILED;
}
