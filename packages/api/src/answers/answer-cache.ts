import { LRUCache } from 'lru-cache';
import { SharedWork } from './shared-work.ts';

/** What a server's answers may take unless told: 64 MiB. */
export const CACHE_BYTES = 64 * 1024 * 1024;

/** Roughly what an entry takes besides its body and key. */
const ENTRY_BYTES = 256;

/** An answer as it goes out. */
export interface Answer {
  readonly body: Buffer;
  readonly status: number;
  /** Whether others may get it: it answers a query, without errors, and stays true until the data change. */
  readonly isKeepable: boolean;
  /** Whether it holds only as long as the answers' clock stands still. */
  readonly moves: boolean;
  /** The request that alone may get it; null where it says nothing of who asks. */
  readonly onlyFor: string | null;
  /** The fields that who asks may not have. */
  readonly denied: readonly string[];
}

interface Kept {
  readonly answer: Answer;
  readonly now: number;
}

/**
 * Answers by key, the least recently asked for given up when they take too many bytes. A key holds the
 * data version, so a write needs to clear nothing: what it made old is never asked for again.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, Kept>;
  readonly #computing = new Map<string, SharedWork<Answer>>();

  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ answer }, key) => answer.body.byteLength + key.length + ENTRY_BYTES,
    });
  }

  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** The answer kept, if it holds at this `now` of the answers' clock. */
  find(key: string, now: Date): Answer | undefined {
    const kept = this.#kept.get(key);
    return kept && (!kept.answer.moves || kept.now === now.getTime()) ? kept.answer : undefined;
  }

  /**
   * Works an answer out and keeps it; who asks the same meanwhile waits for the same work. Its signal
   * aborts when the last of them is gone.
   */
  compute(
    key: string,
    now: Date,
    work: (signal: AbortSignal) => Promise<Answer>,
    gone: AbortSignal,
  ): Promise<Answer> {
    const place = `${key} ${now.getTime()}`;
    const running = this.#computing.get(place);
    if (running && !running.isGivenUp) return running.join(gone);
    const begun = new SharedWork(work);
    this.#computing.set(place, begun);
    const forget = () => {
      if (this.#computing.get(place) === begun) this.#computing.delete(place);
    };
    begun.result.then((answer) => {
      if (answer.isKeepable) this.#kept.set(key, { answer, now: now.getTime() });
      forget();
    }, forget);
    return begun.join(gone);
  }
}
