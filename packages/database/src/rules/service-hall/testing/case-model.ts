import {
  addWorkingDays,
  type Day,
  dayOf,
  dueAt,
  endOfDay,
  workingDaysBetween,
} from '@minxin/calendar';

export type EventKind = 'paused' | 'resumed' | 'extended' | 'closed' | 'withdrawn' | 'reopened';

/** Something that somebody tries to enter. */
export interface Attempt {
  readonly kind: EventKind;
  readonly at: Date;
  readonly days: number;
}

/** What the domain says of one case, told again without the database (domain §1, §2). */
export class CaseModel {
  readonly accepted: Date;
  readonly #original: Day;
  state: 'accepted' | 'paused' | 'closed' | 'reopened' | 'withdrawn' = 'accepted';
  closedAt: Date | null = null;
  #last: Date;
  #pause: { from: Day; expected: number } | undefined;
  #added = 0;

  constructor(accepted: Date, promisedDays: number) {
    this.accepted = accepted;
    this.#last = accepted;
    this.#original = dayOf(dueAt({ accepted, limit: promisedDays }).original);
  }

  get dueAt(): Date {
    const added = this.#added + (this.#pause?.expected ?? 0);
    return endOfDay(added === 0 ? this.#original : addWorkingDays(this.#original, added));
  }

  /** Whether the attempt is taken; what it changes is then done. */
  take({ kind, at, days }: Attempt): boolean {
    if (at < this.#last || !FROM[kind].includes(this.state)) return false;
    this.#last = at;
    const day = dayOf(at);
    if (this.#pause) this.#added += workingDaysBetween(this.#pause.from, day);
    this.#pause = kind === 'paused' ? { from: day, expected: days } : undefined;
    if (kind === 'extended') this.#added += days;
    if (kind === 'closed') this.closedAt ??= at;
    this.state = kind === 'resumed' || kind === 'extended' ? 'accepted' : kind;
    return true;
  }
}

/** The states in which each kind of event may come. */
const FROM: Readonly<Record<EventKind, readonly CaseModel['state'][]>> = {
  paused: ['accepted'],
  resumed: ['paused'],
  extended: ['accepted'],
  closed: ['accepted', 'reopened'],
  withdrawn: ['accepted', 'paused', 'reopened'],
  reopened: ['closed'],
};
