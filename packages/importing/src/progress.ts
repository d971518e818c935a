/** `waiting`: until those who write before it are through. */
export type Phase = 'staging' | 'waiting' | 'writing' | 'rebuilding';

/** How far an import has come; called often, so it must be cheap. */
export interface ProgressReport {
  readonly phase: Phase;
  /** Rows read, then rows judged. */
  readonly rows: number;
  /** Of the rows that are to be written; null while the file is being read. */
  readonly of: number | null;
}

/** Counts for whoever watches. */
export class Progress {
  readonly #tell: (report: ProgressReport) => void;
  #read = 0;
  #done = 0;
  #phase: Phase = 'staging';

  constructor(tell: (report: ProgressReport) => void = () => {}) {
    this.#tell = tell;
  }

  get rowsRead(): number {
    return this.#read;
  }

  staged(rows: number): void {
    this.#read += rows;
    this.#say();
  }

  enter(phase: Phase): void {
    this.#phase = phase;
    // A trial may have to write anew.
    if (phase === 'writing') this.#done = 0;
    this.#say();
  }

  written(rows: number): void {
    this.#done += rows;
    this.#say();
  }

  #say(): void {
    const isReading = this.#phase === 'staging';
    this.#tell({
      phase: this.#phase,
      rows: isReading ? this.#read : this.#done,
      of: isReading ? null : this.#read,
    });
  }
}
