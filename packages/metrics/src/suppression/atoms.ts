import { type Countable, mergeSmall, totals } from './merge-small.ts';
import type { Level } from './protection.ts';

/** A base cell: a combination of the keys of all dimensions, finest first. */
export type BaseKeys = readonly (string | null)[];

/**
 * How many units a base cell holds, in one class of one level. A class of `rows` is all rows of the
 * year, of `rules` those that fulfil the same rules, of `times` those that also lie in the same years
 * by every time; it has no year of its own.
 */
export interface CountedCell {
  readonly level: Level;
  readonly keys: BaseKeys;
  readonly year: number | null;
  readonly class: string;
  readonly units: number;
}

/** Base cells that are only ever told of together, or (sealed) not at all. */
export interface Atom {
  readonly cells: readonly string[];
  readonly sealed: boolean;
}

/** The atom of each base cell that holds anything. */
export type Partition = ReadonlyMap<string, Atom>;

export const cellKey = (keys: BaseKeys): string => JSON.stringify(keys);

const ALWAYS = 0;

/**
 * The atoms of a fact: a partition of its base cells for each level and year, such that whatever is
 * worked out by adding and subtracting answers tells of no unit at all, or of at least five.
 *
 * Why that holds: an answer is a sum over whole atoms, of all rows (`rows`), of a rule's rows
 * (`rules`), or of another time's (`times`). The atoms of a level are unions of atoms of the one before,
 * and in each of them every class, which is what subtracting the answers of a level from those of
 * the one before could single out, has no unit or at least five: the households that lost income, and
 * those that did not. Years are disjoint in the first two levels. The third tells apart what was
 * planned in a year from what was paid in it, so that years are linked, and one partition serves them all.
 */
export class Atoms {
  readonly #partitions: ReadonlyMap<string, Partition>;

  constructor(counted: readonly CountedCell[]) {
    const years = [...new Set(counted.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    const partitions = new Map<string, Partition>();
    const of = (level: Level, year: number | null) =>
      counted.filter((one) => one.level === level && one.year === year);
    const finer: Partition[] = [];
    for (const year of years) {
      const rows = partition(of('rows', year), []);
      const rules = partition(of('rules', year), [rows]);
      partitions.set(address('rows', year), rows);
      partitions.set(address('rules', year), rules);
      finer.push(rows, rules);
    }
    partitions.set(address('times', ALWAYS), partition(of('times', null), finer));
    this.#partitions = partitions;
  }

  /** The partition for a level in a year; empty where the records hold nothing then. */
  in(level: Level, year: number): Partition {
    const at = address(level, level === 'times' ? ALWAYS : year);
    return this.#partitions.get(at) ?? new Map();
  }
}

const address = (level: Level, year: number): string => `${level} ${year}`;

/** Merges cells by their classes, keeping together what is together in a finer partition. */
function partition(counted: readonly CountedCell[], finer: readonly Partition[]): Partition {
  const cells = cellsOf(counted);
  const blocks = together([...cells.keys()], finer).map((members) => {
    const own = members.flatMap((key) => cells.get(key) ?? []);
    const [key = ''] = members;
    return { key, parent: own[0]?.parent ?? '', counts: totals(own), members };
  });
  const { groups, sealed } = mergeSmall(blocks);
  const atoms: readonly Atom[] = [
    ...groups.map((group) => ({ cells: group.flatMap(({ members }) => members), sealed: false })),
    ...sealed.map(({ members }) => ({ cells: members, sealed: true })),
  ];
  return new Map(atoms.flatMap((atom) => atom.cells.map((key) => [key, atom] as const)));
}

function cellsOf(counted: readonly CountedCell[]): ReadonlyMap<string, Countable> {
  const counts = new Map<string, Map<string, number>>();
  const parents = new Map<string, string>();
  for (const { keys, class: name, units } of counted) {
    const key = cellKey(keys);
    const own = counts.get(key) ?? new Map<string, number>();
    counts.set(key, own.set(name, units));
    parents.set(key, cellKey(keys.slice(1)));
  }
  return new Map(
    [...counts].map(([key, own]) => [key, { key, parent: parents.get(key) ?? '', counts: own }]),
  );
}

/**
 * The cells in the smallest blocks that no finer atom straddles. What is sealed in a finer partition is
 * so again: a class there is a union of classes here, each with no more units.
 */
function together(
  keys: readonly string[],
  finer: readonly Partition[],
): readonly (readonly string[])[] {
  const left = new Set([...keys].sort());
  const blocks: (readonly string[])[] = [];
  for (const first of left) {
    const members = new Set([first]);
    // A set is walked in the order of insertion, what is added on the way included.
    for (const key of members) {
      left.delete(key);
      for (const other of finer.flatMap((one) => one.get(key)?.cells ?? [])) members.add(other);
    }
    blocks.push([...members].sort());
  }
  return blocks;
}
