import { setImmediate as turn } from 'node:timers/promises';
import type postgres from 'postgres';
import { framesScope } from '../scope/enter-scope.ts';

/** A statement that was handed to the driver: more of it than its types tell. */
interface Sent extends Promise<unknown> {
  /** Whether the server has it before all others of its session. */
  readonly active: boolean;
  /** Over when the server has taken the request to end it. */
  cancel(): Promise<void> | undefined;
}

/**
 * A session whose statements are ended when the signal aborts, one after the other as they were sent, but for
 * those that frame a scope: without its beginning a statement would run outside of it. It goes back to the
 * pool when no request to end one is under way: the server ends whatever its session does when such a
 * request arrives.
 */
export class CancellableSession {
  readonly #session: postgres.ReservedSql;
  readonly #signal: AbortSignal;
  readonly #running = new Set<{ readonly sent: Sent; readonly isFrame: boolean }>();
  #ending: Promise<void> = Promise.resolve();

  constructor(session: postgres.ReservedSql, signal: AbortSignal) {
    this.#session = session;
    this.#signal = signal;
    signal.addEventListener('abort', this.#end, { once: true });
  }

  unsafe(...told: Parameters<postgres.Sql['unsafe']>): ReturnType<postgres.Sql['unsafe']> {
    const query = this.#session.unsafe(...told);
    const running = { sent: query as unknown as Sent, isFrame: framesScope(told[0]) };
    this.#running.add(running);
    const over = () => void this.#running.delete(running);
    // The driver sends it in the next turn: what is said of it in this one still holds.
    running.sent.then(over, over);
    return query;
  }

  /** Over when no request to end a statement is under way. */
  quiet(): Promise<void> {
    return this.#ending;
  }

  release(): void {
    this.#signal.removeEventListener('abort', this.#end);
    this.#ending.then(() => this.#session.release());
  }

  readonly #end = (): void => {
    this.#ending = this.#endAll();
  };

  async #endAll(): Promise<void> {
    await turn();
    for (const { sent, isFrame } of this.#running) {
      if (!sent.active) continue;
      // A request that does not get through leaves the statement to its time limit.
      if (!isFrame) await sent.cancel()?.catch(() => {});
      await sent.catch(() => {});
    }
  }
}
