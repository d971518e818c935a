import { type BriefingProblem, briefingRuns } from '@minxin/database';
import { nextAttempt } from './back-off.ts';
import { heldBy } from './claim-run.ts';
import type { Run } from './schedule.ts';
import type { Worker } from './worker.ts';

/** How a run left its worker's hands. */
export type Settled =
  | { readonly state: 'done' }
  | { readonly state: 'waiting' }
  /** Put back in line by a worker that ends: that was no attempt. */
  | { readonly state: 'interrupted' }
  | { readonly state: 'problem'; readonly problem: BriefingProblem; readonly isFinal: boolean };

/** Notes what came of a run; whoever lost it meanwhile notes nothing. */
export async function settleRun(worker: Worker, run: Run, settled: Settled): Promise<void> {
  await worker.connection.db
    .update(briefingRuns)
    .set({ holder: null, leaseUntil: null, ...changeOf(run, settled, worker.now()) })
    .where(heldBy(worker, run));
}

function changeOf({ attempts }: Run, settled: Settled, now: Date) {
  switch (settled.state) {
    case 'done':
      return { state: 'done', problem: null, finishedAt: now } as const;
    case 'waiting':
      return { state: 'waiting', problem: null, attempts: 0 } as const;
    case 'interrupted':
      return { state: 'pending', attempts: attempts - 1, nextAttemptAt: now } as const;
    case 'problem': {
      const { problem, isFinal } = settled;
      const next = isFinal ? undefined : nextAttempt(attempts, now);
      return next
        ? ({ state: 'pending', problem, nextAttemptAt: next } as const)
        : ({ state: 'failed', problem, finishedAt: now } as const);
    }
  }
}
