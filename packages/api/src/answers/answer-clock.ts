import { addDays, dayOf, startOfDay } from '@minxin/calendar';

const MINUTE = 60_000;

/**
 * The `now` of questions. It stands still within a minute until the data change, so that all who ask
 * meanwhile get the same answer, byte for byte. What time alone can change in an answer are deadlines
 * that pass, and those lie on whole minutes (most of them at the end of a day).
 */
export class AnswerClock {
  #dataVersion = -1;
  #now = new Date(0);

  /** @param now read after the version was, so that what was just written lies before it */
  at(dataVersion: number, now: Date): Date {
    if (dataVersion !== this.#dataVersion || minuteOf(now) !== minuteOf(this.#now)) {
      this.#dataVersion = dataVersion;
      this.#now = now;
    }
    return this.#now;
  }
}

const minuteOf = (instant: Date): number => Math.floor(instant.getTime() / MINUTE);

/**
 * Whether an answer would be another one later, although no record changed. A slice is as of the end
 * of its data day, or of the instant asked for, but never later than now. Once the day of its as-of is
 * over nothing in it can move: what counts by instants ends at the as-of, what counts by days at the
 * end of its day, and views that reach to today hold all of them.
 */
export class ClockUse {
  readonly now: Date;
  #moves = false;
  #passes = false;

  constructor(now: Date) {
    this.now = now;
  }

  /** Notes a slice that the answer holds. */
  note(asOf: Date): void {
    const lastDay = dayOf(new Date(asOf.getTime() - 1));
    if (startOfDay(addDays(lastDay, 1)) > this.now) this.#moves = true;
  }

  /** Notes something that changes without a new data version. */
  notePassing(): void {
    this.#passes = true;
  }

  /** Whether the answer is old as soon as it is given, so that nobody else may get it. */
  get passes(): boolean {
    return this.#passes;
  }

  get moves(): boolean {
    return this.#moves;
  }
}
