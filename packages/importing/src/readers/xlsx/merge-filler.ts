import type { Merge } from './merged-cells.ts';
import { tooLarge } from './refusals.ts';
import { widen } from './widen.ts';

interface Open {
  readonly merge: Merge;
  readonly text: string;
}

/** Cells that merges may fill or be asked about in one sheet: more is a sheet made to wear us out. */
const MAX_WORK = 20_000_000;

/** Gives every cell of a merge the text of its top left one, row by row from the top down. */
export class MergeFiller {
  readonly #merges: readonly Merge[];
  readonly #file: string;
  #next = 0;
  #open: Open[] = [];
  #work = 0;

  /** @param merges from the top down */
  constructor(merges: readonly Merge[], file: string) {
    this.#file = file;
    this.#merges = merges;
  }

  /** @throws ImportError TOO_LARGE */
  fill(row: number, cells: string[]): void {
    if (this.#open.length > 0) this.#open = this.#open.filter(({ merge }) => merge.to.row >= row);
    for (; ; this.#next += 1) {
      const merge = this.#merges[this.#next];
      if (!merge || merge.from.row > row) break;
      // Where its first row is not there at all, it has no text.
      const text = merge.from.row === row ? (cells[merge.from.column] ?? '') : '';
      if (text !== '') this.#open.push({ merge, text });
    }
    for (const { merge, text } of this.#open) {
      this.#work += merge.to.column - merge.from.column + 1;
      if (this.#work > MAX_WORK) throw tooLarge(this.#file);
      widen(cells, merge.to.column + 1);
      cells.fill(text, merge.from.column, merge.to.column + 1);
    }
  }
}
