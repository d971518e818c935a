import type { Viewer } from '@minxin/access';

const LASTS_MS = 15 * 60_000;

/** Who sees which record in the clear. */
export interface Seen {
  readonly viewer: Pick<Viewer, 'accountId' | 'name'>;
  /** GraphQL type. */
  readonly kind: string;
  readonly id: string;
}

/** The reasons that were given in this process and still hold: for one viewer and one record, 15 minutes each. */
export class Unmaskings {
  readonly #until = new Map<string, Date>();

  /** Until when a reason that is given now holds. */
  grant(seen: Seen, now: Date): Date {
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
    const until = new Date(now.getTime() + LASTS_MS);
    this.#until.set(keyOf(seen), until);
    return until;
  }

  /** Until when the last one holds; null where none does. */
  find(seen: Seen, now: Date): Date | null {
    const until = this.#until.get(keyOf(seen));
    return until && until > now ? until : null;
  }
}

const keyOf = ({ viewer: { accountId, name }, kind, id }: Seen): string =>
  JSON.stringify([accountId, name, kind, id]);
