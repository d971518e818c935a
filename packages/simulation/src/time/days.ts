import { addDays, type Day, daysBetween, dueDay, isWorkingDay, startOfDay } from '@minxin/calendar';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LAST_SECOND = DAY - 1000;

/** Offices close at 17:30; what comes later counts as the next working day (domain §1). */
export const CLOSES_AT = 17.5 * HOUR;
const BEFORE_CLOSING = 12 * HOUR;
const AFTER_CLOSING = 18 * HOUR;

/** The longest limit kept in the table: 30 statutory days and a long delay. */
const MOST_DAYS = 128;

/**
 * A run of days known by their position, with the instant each begins: due days are asked for by
 * the million, and the calendar answers each different question only once.
 */
export class Days {
  readonly first: Day;
  readonly #starts: readonly number[];
  readonly #working: readonly boolean[];
  /** Working days up to each day, itself included. */
  readonly #ranks: readonly number[];
  readonly #limits: Int16Array;

  constructor(first: Day, last: Day) {
    this.first = first;
    const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));
    this.#starts = days.map((day) => startOfDay(day).getTime());
    this.#working = days.map(isWorkingDay);
    let rank = 0;
    this.#ranks = this.#working.map((working) => {
      rank += working ? 1 : 0;
      return rank;
    });
    this.#limits = new Int16Array(days.length * 2 * MOST_DAYS).fill(-1);
  }

  positionOf(day: Day): number {
    return daysBetween(this.first, day);
  }

  dayAt(position: number): Day {
    return addDays(this.first, position);
  }

  /** Milliseconds since 1970 at which the day begins in Shanghai. */
  startOf(position: number): number {
    return this.#starts[position] ?? Number.NaN;
  }

  isWorking(position: number): boolean {
    return this.#working[position] ?? false;
  }

  /** The position of the day that lies `limit` working days after an acceptance: calendar's dueDay. */
  afterLimit(position: number, msOfDay: number, limit: number): number {
    const late = msOfDay > CLOSES_AT;
    const slot = (position * 2 + (late ? 1 : 0)) * MOST_DAYS + limit;
    const known = limit < MOST_DAYS ? (this.#limits[slot] ?? -1) : -1;
    if (known >= 0) return known;
    const accepted = new Date(this.startOf(position) + (late ? AFTER_CLOSING : BEFORE_CLOSING));
    const found = this.positionOf(dueDay({ accepted, limit }).original);
    if (limit < MOST_DAYS) this.#limits[slot] = found;
    return found;
  }

  /** The working days from an acceptance, counted as its due date is, to an instant (milliseconds since 1970). */
  workedUntil(position: number, msOfDay: number, ended: number): number {
    const last = Math.floor((ended - this.startOf(0)) / DAY);
    const rank = (day: number) => this.#ranks[day] ?? Number.NaN;
    return Math.max(rank(last) - rank(this.afterLimit(position, msOfDay, 0)), 0);
  }

  /** 23:59:59 of the day: when what is due on it falls due. */
  endOf(position: number): number {
    return this.startOf(position) + LAST_SECOND;
  }
}
