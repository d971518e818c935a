/** Work that several wait for, and that is given up when the last of them is gone. */
export class SharedWork<Result> {
  readonly result: Promise<Result>;
  readonly #giveUp = new AbortController();
  #waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    this.result = work(this.#giveUp.signal);
  }

  get isGivenUp(): boolean {
    return this.#giveUp.signal.aborted;
  }

  /** Waits for the result until `gone` aborts; its reason is then the work's too, if nobody else waits. */
  join(gone: AbortSignal): Promise<Result> {
    this.#waiting += 1;
    const leave = () => {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#giveUp.abort(gone.reason);
    };
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
    return this.result.finally(() => gone.removeEventListener('abort', leave));
  }
}
