import type { Actor } from './audit-event.ts';

/** Something that somebody was not let do. */
export interface Denial {
  readonly actor: Actor;
  /** UNAUTHENTICATED, FORBIDDEN. */
  readonly code: string;
  /** What was asked for: the template of a path, or the field of a question. */
  readonly object: { readonly kind: string; readonly id: string };
}

/** Writes down that something was denied so many times. */
export type WriteDenial = (denial: Denial, count: number) => Promise<void>;

export interface DenialOptions {
  readonly write: WriteDenial;
  readonly onFailure: (failure: unknown) => void;
  /** How long equal denials are counted before they are written down; a minute unless told. */
  readonly foldMs?: number;
}

interface Folded {
  readonly denial: Denial;
  readonly timer: NodeJS.Timeout;
  /** Since the first, which is written down already. */
  count: number;
}

/** Different denials that are counted at once; any more are counted together. */
const MOST_KINDS = 500;

/**
 * Denials on their way into the log. The first is written down at once; equal ones of the same asker within a
 * minute are one row with their number, so that a flood of them fills no disk.
 */
export class Denials {
  readonly #options: DenialOptions;
  readonly #folded = new Map<string, Folded>();
  readonly #writing = new Set<Promise<void>>();

  constructor(options: DenialOptions) {
    this.#options = options;
  }

  note(denial: Denial): void {
    const { actor, code, object } = denial;
    const own = JSON.stringify([actor.accountId, actor.name, actor.address, code, object]);
    const isCrowd = !this.#folded.has(own) && this.#folded.size >= MOST_KINDS;
    const key = isCrowd ? CROWD : own;
    const folded = this.#folded.get(key);
    if (folded) {
      folded.count += 1;
      return;
    }
    const { foldMs = 60_000 } = this.#options;
    const told = isCrowd
      ? { ...denial, actor: ANYBODY, object: { kind: 'path', id: '*' } }
      : denial;
    const timer = setTimeout(() => this.#end(key), foldMs).unref();
    this.#folded.set(key, { denial: told, timer, count: 0 });
    this.#write(told, 1);
  }

  /** Writes down what is still being counted. */
  async close(): Promise<void> {
    for (const key of [...this.#folded.keys()]) this.#end(key);
    await Promise.all(this.#writing);
  }

  #end(key: string): void {
    const folded = this.#folded.get(key);
    if (!folded) return;
    clearTimeout(folded.timer);
    this.#folded.delete(key);
    if (folded.count > 0) this.#write(folded.denial, folded.count);
  }

  #write(denial: Denial, count: number): void {
    const { write, onFailure } = this.#options;
    const writing = write(denial, count)
      .catch(onFailure)
      .finally(() => this.#writing.delete(writing));
    this.#writing.add(writing);
  }
}

const CROWD = 'crowd';
const ANYBODY: Actor = { accountId: null, name: '', address: null, requestId: null };
