import type { Except, Filter } from '../question/question.ts';
import { keyFilter } from '../question/question.ts';
import type { Place } from '../slice/cell-index.ts';
import { type BaseKeys, cellKey } from './atoms.ts';

/** What narrows a family, with the keys that each search finds. */
export interface Narrowing {
  /** Of the base cells' keys, in their order. */
  readonly dimensions: readonly string[];
  readonly where: Filter;
  readonly found: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cuts: readonly string[];
  readonly except: readonly Except[];
}

/** Finds the base cells that a slice holds, by their keys as its statement does. */
export class BaseCells {
  readonly #narrowing: Narrowing;
  readonly #byCuts = new Map<string, BaseKeys[]>();

  constructor(cells: readonly BaseKeys[], narrowing: Narrowing) {
    this.#narrowing = narrowing;
    for (const cell of cells) {
      if (!this.#passes(cell)) continue;
      const place = cellKey(narrowing.cuts.map((cut) => this.#keyOf(cell, cut)));
      const own = this.#byCuts.get(place);
      if (own) own.push(cell);
      else this.#byCuts.set(place, [cell]);
    }
  }

  at({ period, keys }: Place): readonly BaseKeys[] {
    const { except } = this.#narrowing;
    const cells = this.#byCuts.get(cellKey(keys)) ?? [];
    return cells.filter((cell) => !except.some((one) => this.#isLeftOut(cell, period, one)));
  }

  #keyOf(cell: BaseKeys, dimension: string): string | null {
    return cell[this.#narrowing.dimensions.indexOf(dimension)] ?? null;
  }

  #passes(cell: BaseKeys): boolean {
    return Object.entries(this.#narrowing.where).every(([dimension, given]) => {
      const key = this.#keyOf(cell, dimension);
      const { in: keys, not, search } = keyFilter(given);
      if (keys && !keys.includes(key)) return false;
      if (not?.includes(key)) return false;
      return !search || (key !== null && this.#narrowing.found.get(dimension)?.has(key) === true);
    });
  }

  #isLeftOut(cell: BaseKeys, period: number, { dimension, below, kept }: Except): boolean {
    const own = [...below, dimension].map((name) => this.#keyOf(cell, name));
    return kept.some(
      (one) => one.period === period && own.every((key, k) => key === (one.keys[k] ?? null)),
    );
  }
}
