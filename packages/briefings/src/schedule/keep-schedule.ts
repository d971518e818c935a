import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { runDue } from './run-due.ts';
import type { Worker } from './worker.ts';

/** How often it is asked what is due, in ms: two small statements. */
const TICK_MS = 10_000;

export interface KeptSchedule {
  /** Begins nothing more; resolves when what was begun is done or put back in line. */
  stop(): Promise<void>;
}

/** Asks again and again what is due and does it, until it is stopped. */
export function keepSchedule(
  options: Omit<Worker, 'holder' | 'signal'>,
  tickMs = TICK_MS,
): KeptSchedule {
  const stopping = new AbortController();
  const { signal } = stopping;
  const worker: Worker = { ...options, holder: randomUUID(), signal };
  const keep = async () => {
    while (!signal.aborted) {
      await runDue(worker).catch((failure) => {
        if (!signal.aborted) options.log('问不到到期的定时简报，稍后再问。', failure);
      });
      await wait(tickMs, undefined, { signal }).catch(() => {});
    }
  };
  const kept = keep();
  return {
    stop() {
      stopping.abort();
      return kept;
    },
  };
}
