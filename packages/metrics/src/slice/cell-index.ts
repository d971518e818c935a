import type { Cell } from '../run/run-question.ts';

/** Where a slice stands in its family: a period, and a key (with its name) in each dimension. */
export interface Place {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly names: readonly string[];
  /** Set where it is what remains beside the first parts of a cut: how it is called. */
  readonly rest?: string;
  /** Set where the last cut was by time: the slice is then called by its period. */
  readonly byTime?: boolean;
}

const address = (period: number, keys: readonly (string | null)[]): string =>
  JSON.stringify([period, ...keys]);

/** The cells of one answer, found by place. The indexes are made when they are first used. */
export class CellIndex {
  readonly cells: readonly Cell[];
  #byPlace: Map<string, Cell> | undefined;
  #byParent: Map<string, Cell[]> | undefined;

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
  }

  at(place: Place): Cell | undefined {
    this.#byPlace ??= new Map(this.cells.map((cell) => [address(cell.period, cell.keys), cell]));
    return this.#byPlace.get(address(place.period, place.keys));
  }

  /** The cells one dimension below a place, in order of their last key; unnamed keys first. */
  below(place: Place): readonly Cell[] {
    this.#byParent ??= this.#parents();
    const cells = this.#byParent.get(address(place.period, place.keys)) ?? [];
    return [...cells].sort((a, b) => ((a.keys.at(-1) ?? '') < (b.keys.at(-1) ?? '') ? -1 : 1));
  }

  #parents(): Map<string, Cell[]> {
    const parents = new Map<string, Cell[]>();
    for (const cell of this.cells) {
      const parent = address(cell.period, cell.keys.slice(0, -1));
      const siblings = parents.get(parent);
      if (siblings) siblings.push(cell);
      else parents.set(parent, [cell]);
    }
    return parents;
  }
}
