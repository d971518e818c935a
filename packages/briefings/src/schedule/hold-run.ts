import { briefingRuns } from '@minxin/database';
import { heldBy, LEASE_MS } from './claim-run.ts';
import type { RunName } from './schedule.ts';
import type { Worker } from './worker.ts';

/** Renews a worker's lease of a run until it is told to end: a pack may take longer than a lease. */
export function holdRun(worker: Worker, name: RunName): { release(): void } {
  const renew = async () => {
    await worker.connection.db
      .update(briefingRuns)
      .set({ leaseUntil: new Date(worker.now().getTime() + LEASE_MS) })
      .where(heldBy(worker, name));
  };
  const timer = setInterval(() => {
    renew().catch((failure) => worker.log('续租未成。', failure));
  }, LEASE_MS / 4);
  timer.unref();
  return { release: () => clearInterval(timer) };
}
