import { claimRun } from './claim-run.ts';
import { performRun } from './perform-run.ts';
import { queueDueRuns } from './queue-runs.ts';
import type { Worker } from './worker.ts';

/** Puts in line what fell due and does all that is to be done now, one run after the other. */
export async function runDue(worker: Worker): Promise<void> {
  const { connection, districtCode, signal } = worker;
  await queueDueRuns({ db: connection.db, districtCode }, worker.now());
  while (!signal.aborted) {
    const run = await claimRun(worker);
    if (!run) return;
    await performRun(worker, run);
  }
}
