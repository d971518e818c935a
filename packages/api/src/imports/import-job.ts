import type { RowScope, Witness } from '@minxin/database';
import {
  type FileImport,
  type FilePlan,
  type FileRequest,
  Pace,
  type Phase,
  type ProgressReport,
  type StoredFile,
  type Told,
} from '@minxin/importing';
import type { JobFailure } from './job-failure.ts';

export interface JobOrder {
  readonly stored: StoredFile;
  readonly told: Told;
  readonly mode: 'all' | 'good';
  readonly isTrial: boolean;
  readonly actor: string;
  /** What its records are held to. */
  readonly scope: RowScope;
  readonly witness?: Witness | undefined;
}

/** An import on its way: what it is about, how far it has come, and what came of it. */
export class ImportJob {
  readonly id = crypto.randomUUID();
  readonly order: JobOrder;
  readonly #stopping = new AbortController();
  readonly #pace = new Pace();
  state: 'waiting' | 'running' | 'done' | 'failed' = 'waiting';
  phase: Phase | null = null;
  rowsRead = 0;
  rowsDone = 0;
  plan: FilePlan | null = null;
  outcome: FileImport | null = null;
  failure: JobFailure | null = null;
  endedAt: number | null = null;

  constructor(order: JobOrder) {
    this.order = order;
  }

  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  /** @param path where its file lies in the clear */
  requestAt(path: string): FileRequest {
    const { told, stored } = this.order;
    return { ...told, path, name: stored.name };
  }

  rowsPerSecond(now: number): number | null {
    return this.state === 'running' ? this.#pace.rowsPerSecond(now) : null;
  }

  secondsLeft(now: number): number | null {
    return this.state === 'running' ? this.#pace.secondsLeft(now) : null;
  }

  begin(): void {
    this.state = 'running';
    this.phase = 'staging';
  }

  note(report: ProgressReport, now: number): void {
    const { phase, rows, of } = report;
    this.phase = phase;
    this.rowsRead = of ?? rows;
    this.rowsDone = of === null ? 0 : rows;
    this.#pace.note(report, now);
  }

  finish(outcome: FileImport, now: number): void {
    this.outcome = outcome;
    this.#end('done', now);
  }

  fail(failure: JobFailure, now: number): void {
    this.failure = failure;
    this.#end('failed', now);
  }

  /** Has it taken back, wherever it is. */
  stop(): void {
    this.#stopping.abort();
  }

  #end(state: 'done' | 'failed', now: number): void {
    this.state = state;
    this.phase = null;
    this.endedAt = now;
  }
}
