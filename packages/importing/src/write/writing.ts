import type { Judging } from '../checks/check.ts';
import type { Progress } from '../progress.ts';
import type { StagedTable } from '../staging/staged-table.ts';

/** What the writing of one import shares. */
export interface Writing extends Judging {
  readonly batchId: number;
  readonly progress: Progress;
  readonly tally: Tally;
}

/** What came of a table's lines. */
export interface Written {
  readonly added: number;
  readonly changed: number;
}

/** How a table's lines stand that were not written, and that rest on made-up detail. */
export interface Standing {
  /** Lines whose record is there as they have it. */
  readonly unchanged: number;
  readonly madeUp: number;
}

/** Adds up what was written, by table. */
export class Tally {
  readonly #written = new Map<StagedTable, Written>();

  add(table: StagedTable, { added, changed }: Written): void {
    const before = this.of(table);
    this.#written.set(table, {
      added: before.added + added,
      changed: before.changed + changed,
    });
  }

  addAll(others: Tally): void {
    for (const [table, written] of others.#written) this.add(table, written);
  }

  of(table: StagedTable): Written {
    return this.#written.get(table) ?? { added: 0, changed: 0 };
  }
}
