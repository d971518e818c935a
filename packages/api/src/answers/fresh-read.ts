/**
 * A read whose result is shared, but never with someone who came after it began: who asks gets what
 * was true at some instant after asking. Those who come while one is under way share the next.
 */
export class FreshRead<Value> {
  readonly #read: () => Promise<Value>;
  /** Settles, and never fails, when the read under way is over. */
  #running: Promise<unknown> = Promise.resolve();
  /** The read that has not begun yet. */
  #next: Promise<Value> | null = null;

  constructor(read: () => Promise<Value>) {
    this.#read = read;
  }

  /** @throws what the read throws, to all who share it; the next one starts afresh */
  get(): Promise<Value> {
    this.#next ??= this.#beginNext();
    return this.#next;
  }

  async #beginNext(): Promise<Value> {
    await this.#running;
    this.#next = null;
    const result = this.#read();
    this.#running = result.catch(() => {});
    return result;
  }
}
