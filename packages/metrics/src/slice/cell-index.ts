import { type Answer, type Cell, cellsOf } from '../run/answer.ts';

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

/** Cells by the parts of their place: a level of maps for the period and one for each key. */
interface Branch {
  cell?: Cell;
  readonly below: Map<number | string | null, Branch>;
}

/** The cells of one answer, found by place. The index is made when it is first used. */
export class CellIndex {
  readonly answer: Answer;
  #root: Branch | undefined;

  constructor(answer: Answer) {
    this.answer = answer;
  }

  at({ period, keys }: Place): Cell | undefined {
    return this.#find(period, keys)?.cell;
  }

  /** The cells one dimension below a place, in order of their last key; unnamed keys first. */
  below({ period, keys }: Place): readonly Cell[] {
    const branches = this.#find(period, keys)?.below.values() ?? [];
    const cells = [...branches].flatMap(({ cell }) => cell ?? []);
    return cells.sort((a, b) => ((a.keys.at(-1) ?? '') < (b.keys.at(-1) ?? '') ? -1 : 1));
  }

  #find(period: number, keys: readonly (string | null)[]): Branch | undefined {
    this.#root ??= grow(cellsOf(this.answer));
    let branch = this.#root.below.get(period);
    for (const key of keys) branch = branch?.below.get(key);
    return branch;
  }
}

function grow(cells: readonly Cell[]): Branch {
  const root: Branch = { below: new Map() };
  const step = (branch: Branch, part: number | string | null): Branch => {
    const known = branch.below.get(part);
    if (known) return known;
    const next: Branch = { below: new Map() };
    branch.below.set(part, next);
    return next;
  };
  for (const cell of cells) {
    let branch = step(root, cell.period);
    for (const key of cell.keys) branch = step(branch, key);
    branch.cell = cell;
  }
  return root;
}
