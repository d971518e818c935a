import type { Phase, ProgressReport } from './progress.ts';

const WINDOW_MS = 5000;
/** Told more often, a mark would be of little use and much memory. */
const LEAST_MS = 100;
/** Too short a stretch says nothing about the next. */
const SHORTEST_MS = 500;

interface Mark {
  readonly at: number;
  readonly rows: number;
}

/** How fast an import goes: its last seconds, within the phase that it is in. Time is passed in, in milliseconds. */
export class Pace {
  #phase: Phase | null = null;
  #marks: Mark[] = [];
  #last: (Mark & { readonly of: number | null }) | null = null;

  note({ phase, rows, of }: ProgressReport, at: number): void {
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#marks = [];
    }
    this.#last = { at, rows, of };
    const before = this.#marks.at(-1);
    if (before && at - before.at < LEAST_MS) return;
    this.#marks.push({ at, rows });
    while ((this.#marks[1]?.at ?? at) <= at - WINDOW_MS) this.#marks.shift();
  }

  /** Null where it can't be told: too short a time, or nothing came. */
  rowsPerSecond(now: number): number | null {
    const [first] = this.#marks;
    if (!first || !this.#last || this.#phase === 'rebuilding') return null;
    const [rows, ms] = [this.#last.rows - first.rows, now - first.at];
    return ms < SHORTEST_MS || rows <= 0 ? null : (rows * 1000) / ms;
  }

  /** Null while nobody knows how many rows there are. */
  secondsLeft(now: number): number | null {
    const pace = this.rowsPerSecond(now);
    const { of = null, rows = 0 } = this.#last ?? {};
    return pace === null || of === null ? null : Math.max(0, of - rows) / pace;
  }
}
