import { briefingRuns } from '@minxin/database';
import { BriefingError } from '../briefing-error.ts';
import { makeRevision } from '../issues/make-revision.ts';
import { readRevision } from '../issues/read-revisions.ts';
import type { WholeRevision } from '../issues/revision.ts';
import { heldBy } from './claim-run.ts';
import { deliverAll } from './deliver-all.ts';
import { holdRun } from './hold-run.ts';
import { problemOf } from './problem-of.ts';
import { readSchedule } from './read-schedules.ts';
import type { WholeRun } from './schedule.ts';
import { type Settled, settleRun } from './settle-run.ts';
import type { Worker } from './worker.ts';

/** Under which name a schedule works on briefings. */
const ACTOR = '定时';

/** Makes the issue of a run that this worker holds and gives it out, as far as it may; notes what came of it. */
export async function performRun(worker: Worker, run: WholeRun): Promise<void> {
  const held = holdRun(worker, run);
  try {
    await settleRun(worker, run, await perform(worker, run));
  } catch (failure) {
    const problem = problemOf(failure);
    if (!worker.signal.aborted)
      worker.log(`${run.periodKey} 的定时简报未成：${problem.zh}`, failure);
    await settleRun(
      worker,
      run,
      worker.signal.aborted
        ? { state: 'interrupted' }
        : { state: 'problem', problem, isFinal: false },
    );
  } finally {
    held.release();
  }
}

async function perform(worker: Worker, run: WholeRun): Promise<Settled> {
  const { connection, districtCode } = worker;
  const schedule = await readSchedule({ db: connection.db, districtCode }, run.scheduleId);
  const revision = await revisionOf(worker, run);
  await connection.db
    .update(briefingRuns)
    .set({ revision: revision.number })
    .where(heldBy(worker, run));
  if (schedule.send === 'published' && revision.state !== 'published') return { state: 'waiting' };
  const problems = await deliverAll(worker, run, schedule.recipients, revision);
  const [first] = problems;
  if (!first) return { state: 'done' };
  const isFinal = problems.every(({ code }) => code === 'BRIEFING_MAIL_UNCERTAIN');
  return { state: 'problem', problem: first, isFinal };
}

/**
 * The issue as it stands where somebody has read or published it, or this run made it before; else made from
 * the data of now.
 */
async function revisionOf(worker: Worker, run: WholeRun): Promise<WholeRevision> {
  const { connection, districtCode, openAsk, signal, witness } = worker;
  const { periodKey: period } = run;
  const last = await readRevision({ db: connection.db, districtCode }, { period }).catch(orNone);
  if (last && (last.state !== 'draft' || run.revision !== null)) return last;
  const context = { connection, districtCode, now: worker.now(), actor: ACTOR, witness };
  return (await makeRevision(context, period, openAsk, { signal })).revision;
}

function orNone(failure: unknown): undefined {
  if (failure instanceof BriefingError && failure.code === 'BRIEFING_NOT_FOUND') return undefined;
  throw failure;
}
