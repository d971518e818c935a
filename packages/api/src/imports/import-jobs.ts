import { scopedConnection } from '@minxin/database';
import { type FileStore, type ImportContext, importStored } from '@minxin/importing';
import type { Logger } from 'pino';
import { ImportJob, type JobOrder } from './import-job.ts';
import { jobFailure, STOPPED, unforeseen } from './job-failure.ts';

const HOUR_MS = 60 * 60 * 1000;
/** A job that ended holds the problems of its file: so many are remembered. */
const MOST_ENDED = 50;

export interface JobsOptions {
  readonly store: FileStore;
  readonly context: Omit<ImportContext, 'now'>;
  readonly log: Pick<Logger, 'error'>;
}

/** The imports of this process: one runs, the others wait in the order in which they came. */
export class ImportJobs {
  readonly #options: JobsOptions;
  readonly #jobs = new Map<string, ImportJob>();
  /** Settles, and never fails, when all that were ordered have ended. */
  #last: Promise<void> = Promise.resolve();
  #isStopping = false;

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  order(order: JobOrder): ImportJob {
    this.#forget(Date.now());
    const job = new ImportJob(order);
    this.#jobs.set(job.id, job);
    this.#last = this.#last.then(() => this.#run(job));
    return job;
  }

  find(id: string): ImportJob | null {
    this.#forget(Date.now());
    return this.#jobs.get(id) ?? null;
  }

  /** The import that a job waits for; null where it does not wait. */
  ahead({ state }: ImportJob): ImportJob | null {
    if (state !== 'waiting') return null;
    return [...this.#jobs.values()].find((job) => job.state === 'running') ?? null;
  }

  /** Lets the one that runs come to its end; after the time given it is taken back. Nothing else begins. */
  async stop(patienceMs: number): Promise<void> {
    this.#isStopping = true;
    const timer = setTimeout(() => {
      for (const job of this.#jobs.values()) job.stop();
    }, patienceMs);
    await this.#last;
    clearTimeout(timer);
  }

  async #run(job: ImportJob): Promise<void> {
    const { store, context, log } = this.#options;
    if (this.#isStopping) return job.fail(STOPPED, Date.now());
    const { stored, told, mode, isTrial, actor, scope, witness } = job.order;
    job.begin();
    try {
      const connection = scopedConnection(context.connection, scope);
      const within = { ...context, connection, now: new Date() };
      const outcome = await importStored(store, within, stored, told, {
        ...{ mode, isTrial, actor, witness, signal: job.signal },
        onPlan: (plan) => {
          job.plan = plan;
        },
        onProgress: (report) => job.note(report, Date.now()),
      });
      job.finish(outcome, Date.now());
    } catch (failure) {
      const faultId = crypto.randomUUID();
      const known = jobFailure(failure);
      if (!known) log.error({ err: failure, faultId, job: job.id }, 'An import failed.');
      job.fail(known ?? unforeseen(faultId), Date.now());
    }
  }

  /** An hour after it ended nobody asks any more. */
  #forget(now: number): void {
    const ended = [...this.#jobs.values()].filter(({ endedAt }) => endedAt !== null);
    for (const [position, { id, endedAt }] of ended.entries()) {
      const isOld = (endedAt ?? now) < now - HOUR_MS;
      if (isOld || position < ended.length - MOST_ENDED) this.#jobs.delete(id);
    }
  }
}
