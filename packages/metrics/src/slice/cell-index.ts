import type { Cell } from '../run/run-question.ts';

/** Where a slice stands in its family: a period, and a key (with its name) in each dimension. */
export interface Place {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly names: readonly string[];
}

const address = (period: number, keys: readonly (string | null)[]): string =>
  JSON.stringify([period, ...keys]);

/** The cells of one answer, found by place. */
export class CellIndex {
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #byParent = new Map<string, Cell[]>();

  constructor(cells: readonly Cell[]) {
    this.#cells = new Map(cells.map((cell) => [address(cell.period, cell.keys), cell]));
    for (const cell of cells) {
      const parent = address(cell.period, cell.keys.slice(0, -1));
      const siblings = this.#byParent.get(parent);
      if (siblings) siblings.push(cell);
      else this.#byParent.set(parent, [cell]);
    }
  }

  at(place: Place): Cell | undefined {
    return this.#cells.get(address(place.period, place.keys));
  }

  /** The cells one dimension below a place, in order of their last key; unnamed keys first. */
  below(place: Place): readonly Cell[] {
    const cells = this.#byParent.get(address(place.period, place.keys)) ?? [];
    return [...cells].sort((a, b) => ((a.keys.at(-1) ?? '') < (b.keys.at(-1) ?? '') ? -1 : 1));
  }
}
