import type postgres from 'postgres';

type Rows = postgres.RowList<postgres.Row[]>;

/** A statement that is sent when somebody waits for it, as the driver's own are. */
export class LazyQuery implements PromiseLike<Rows> {
  readonly #send: (areValues: boolean) => Promise<unknown>;
  #areValues = false;
  #sent: Promise<Rows> | undefined;

  /** @param send told whether rows come as arrays */
  constructor(send: (areValues: boolean) => Promise<unknown>) {
    this.#send = send;
  }

  /** Rows as arrays in place of objects. */
  values(): this {
    this.#areValues = true;
    return this;
  }

  // biome-ignore lint/suspicious/noThenProperty: Drizzle awaits what the driver hands out.
  then<Done = Rows, Failed = never>(
    done?: ((rows: Rows) => Done | PromiseLike<Done>) | null,
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    this.#sent ??= this.#send(this.#areValues) as Promise<Rows>;
    return this.#sent.then(done, failed);
  }
}
