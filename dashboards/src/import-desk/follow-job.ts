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
  id: string,
  { onStep, onAway, signal }: Following,
): Promise<Job | Halt | null> {
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    const now = await jobNow(client, id);
    if (signal.aborted) return null;
    const isAway = isHalt(now) && now.kind === 'unreachable';
    onAway(isAway);
    if (isHalt(now)) {
      if (!isAway) return now;
    } else {
      onStep(now);
      if (isOver(now)) return now;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.4, LONGEST_PAUSE_MS);
  }
}

/** A job as it is now, or why it can't be known. */
async function jobNow(client: Client, id: string): Promise<Job | Halt> {
  // By POST: what moves without a change of the data has no ETag worth asking with.
  const context = { requestPolicy: 'network-only', preferGetMethod: false } as const;
  const { data, error } = await client.query(importJob, { id }, context).toPromise();
  if (data?.importJob != null) return data.importJob;
  return error === undefined ? { kind: 'forgotten' } : problemOf(error);
}

const isHalt = (end: Job | Halt): end is Halt => 'kind' in end;
