import type { Client } from '@urql/core';
import { problemOf } from '../graphql/problem.ts';
import { type Halt, isOver } from './desk-file.ts';
import { importJob, type Job } from './job-documents.ts';

const FIRST_PAUSE_MS = 150;
const LONGEST_PAUSE_MS = 1500;

export interface Following {
  /** Every state of the job, the last one too. */
  readonly onStep: (job: Job) => void;
  readonly onAway: (isAway: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * Watches a job until it is over, asking less and less often. A server that is away is waited for.
 * @returns the job as it ended, why it can't be watched, or null once `signal` is aborted
 */
export async function followJob(
  client: Client,
  started: Job,
  { onStep, onAway, signal }: Following,
): Promise<Job | Halt | null> {
  let job = started;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    if (signal.aborted) return null;
    onStep(job);
    if (isOver(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.4, LONGEST_PAUSE_MS);
    // By POST: what moves without a change of the data has no ETag worth asking with.
    const context = { requestPolicy: 'network-only', preferGetMethod: false } as const;
    const { data, error } = await client.query(importJob, { id: started.id }, context).toPromise();
    const problem = error === undefined ? null : problemOf(error);
    onAway(problem?.kind === 'unreachable');
    if (problem !== null && problem.kind !== 'unreachable') return problem;
    if (data?.importJob === null) return { kind: 'forgotten' };
    if (data?.importJob !== undefined) job = data.importJob;
  }
}

export const isHalt = (end: Job | Halt): end is Halt => 'kind' in end;
