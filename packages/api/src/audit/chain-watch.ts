import { type Verified, verifyChain } from '@minxin/access';
import type { Connection } from '@minxin/database';

/** How long a verification is told again. */
const HOLDS_MS = 10 * 60 * 1000;

/** What is known of the log of a district: it is read from its first row to its last by one at a time. */
export class ChainWatch {
  readonly #connection: Connection;
  readonly #districtCode: string;
  #running: Promise<Verified> | null = null;
  #last: Verified | null = null;

  constructor(connection: Connection, districtCode: string) {
    this.#connection = connection;
    this.#districtCode = districtCode;
  }

  /** @param isNow whether what was found out before is not enough */
  async verified(isNow: boolean): Promise<Verified> {
    const last = this.#last;
    if (!isNow && last && Date.now() - last.at.getTime() < HOLDS_MS) return last;
    this.#running ??= verifyChain(this.#connection, this.#districtCode).finally(() => {
      this.#running = null;
    });
    this.#last = await this.#running;
    return this.#last;
  }
}
