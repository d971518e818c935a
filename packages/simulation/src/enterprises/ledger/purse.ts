import type { AccountCode } from './accounts.ts';
import type { Deal } from './deals.ts';

/** Nobody spends more than this part of what is there at once. */
const MOST = 0.4;
/** The cash accounts, which must not fall below zero. */
const GUARDED: readonly AccountCode[] = ['1001', '1002'];

/** The balances of the cash accounts, in fen. */
export class Purse {
  readonly #balances = new Map<AccountCode, number>();

  /** The amount wanted, or what can be afforded of it in whole yuan. */
  affordable({ credit }: Deal, wanted: number): number {
    if (!GUARDED.includes(credit)) return wanted;
    const most = Math.floor(((this.#balances.get(credit) ?? 0) * MOST) / 100) * 100;
    return Math.min(wanted, most);
  }

  move({ debit, credit }: Deal, fen: number): void {
    this.#balances.set(debit, (this.#balances.get(debit) ?? 0) + fen);
    this.#balances.set(credit, (this.#balances.get(credit) ?? 0) - fen);
  }
}
