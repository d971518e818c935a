import { randomUUID } from 'node:crypto';
import { claimRun } from './claim-run.ts';
import { performRun } from './perform-run.ts';
import { queueRun } from './queue-runs.ts';
import { readRuns } from './read-runs.ts';
import type { WholeRun } from './schedule.ts';
import type { Worker } from './worker.ts';

/**
 * Does one issue of a schedule now, here, the last whole one unless told, and tells what came of it.
 * @throws BriefingError BRIEFING_NO_SCHEDULE, BRIEFING_BAD_PERIOD
 */
export async function runAtOnce(
  options: Omit<Worker, 'holder'>,
  scheduleId: number,
  period?: string,
): Promise<WholeRun> {
  const worker: Worker = { ...options, holder: randomUUID() };
  const { connection, districtCode } = worker;
  const context = { connection, districtCode, now: worker.now(), actor: '' };
  const name = await queueRun(context, scheduleId, period);
  const run = await claimRun(worker, name);
  if (run) await performRun(worker, run);
  const [after] = await readRuns({ db: connection.db, districtCode }, name, 1);
  if (!after) throw new Error('The run was taken away meanwhile.');
  return after;
}
