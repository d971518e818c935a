import { type BriefingProblem, briefingDeliveries } from '@minxin/database';
import type { WholeRevision } from '../issues/revision.ts';
import { deliver } from './deliver.ts';
import { deliveryTo } from './delivery-rows.ts';
import { IssueFiles } from './issue-files.ts';
import { problemOf } from './problem-of.ts';
import { requireReach } from './require-reach.ts';
import type { Recipient, WholeRun } from './schedule.ts';
import type { Worker } from './worker.ts';

/** Gives an issue to each recipient that has not got it yet. @returns what kept others from it */
export async function deliverAll(
  worker: Worker,
  run: WholeRun,
  recipients: readonly Recipient[],
  revision: WholeRevision,
): Promise<readonly BriefingProblem[]> {
  const { connection, signal } = worker;
  const files = new IssueFiles(worker, revision);
  const problems: BriefingProblem[] = [];
  for (const recipient of recipients) {
    signal.throwIfAborted();
    const before = run.deliveries.find(
      ({ kind, place }) => kind === recipient.kind && place === recipient.place,
    );
    if (before?.state === 'done') continue;
    try {
      await requireReach(worker, recipient);
      const asked = await files.of(recipient);
      signal.throwIfAborted();
      const delivered = await deliver(worker, run, recipient, { revision, files: asked });
      await connection.db
        .update(briefingDeliveries)
        .set({ state: 'done', files: delivered, deliveredAt: worker.now() })
        .where(deliveryTo(worker, run, recipient));
    } catch (failure) {
      signal.throwIfAborted();
      const problem = problemOf(failure);
      worker.log(`${run.periodKey} 未送到 ${recipient.place}：${problem.zh}`, failure);
      problems.push(problem);
    }
  }
  return problems;
}
