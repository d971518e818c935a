import { sql } from 'drizzle-orm';
import { keysNamed } from '../compile/filters.ts';
import { known } from '../compile/known.ts';
import type { Measure } from '../definition/measure.ts';
import { keyFilter } from '../question/question.ts';
import type { Place } from '../slice/cell-index.ts';
import type { FamilyShape, SliceFamily } from '../slice/slice-family.ts';
import { type Atom, type BaseKeys, cellKey, type Partition } from './atoms.ts';
import { BaseCells } from './inside.ts';
import { guarded, levelOf, protectionName, protectionOf } from './protection.ts';
import { type Guarded, readAtoms } from './read-atoms.ts';
import { yearsOf } from './years-of.ts';

/** Which values of a family are withheld from its asker. */
export interface Secrecy {
  hides(measure: string, place: Place): boolean;
  /** Whether the files behind a value may be told: they cut it once more, along no atom. */
  tellsBatches(measure: string, place: Place): boolean;
}

/** Nothing is withheld. */
export const OPEN: Secrecy = { hides: () => false, tellsBatches: () => true };

/**
 * What is withheld of some measures: a protected value is shown only where each atom of its measure
 * lies wholly inside the slice or wholly outside it. One statement for all that a context asks of a
 * fact, and one a search.
 */
export async function readSecrecy(
  family: SliceFamily,
  measures: readonly string[],
): Promise<Secrecy> {
  const { context, model } = family.shape;
  const names = guarded(context, model, measures);
  if (names.length === 0) return OPEN;
  const judges = new Map<string, Judge>();
  for (const name of names) {
    const protection = known(protectionOf(model, name), name);
    const judge = await family.once(`secrecy of ${protectionName(protection)}`, async () => {
      const [fact, found] = await Promise.all([
        readAtoms(context, model, protection),
        readSearches(family.shape),
      ]);
      return new Judge(family.shape, fact, found);
    });
    judges.set(name, judge);
  }
  return {
    hides: (measure, place) => judges.get(measure)?.hides(measure, place) ?? false,
    tellsBatches: (measure, place) => judges.get(measure)?.isWhole(measure, place) ?? true,
  };
}

class Judge {
  readonly #shape: FamilyShape;
  readonly #fact: Guarded;
  readonly #cells: BaseCells;
  readonly #years: readonly (readonly number[])[];

  constructor(shape: FamilyShape, fact: Guarded, found: Found) {
    const { dimensions } = fact.protection;
    const { where, except, dimensions: cuts } = shape;
    this.#shape = shape;
    this.#fact = fact;
    this.#cells = new BaseCells(fact.cells, { dimensions, where, found, cuts, except });
    this.#years = shape.periods.map((period) => yearsOf(period, shape) ?? []);
  }

  hides(name: string, place: Place): boolean {
    const cells = this.#cells.at(place);
    const partitions = this.#partitions(name, place);
    // Those counted in one of two years, or in both, would follow from the two and from their union.
    const overlaps = partitions.filter((one) => cells.some((cell) => one.has(cellKey(cell))));
    if (this.#measure(name).kind === 'distinct' && overlaps.length > 1) return true;
    return partitions.some((partition) => cutsAtom(partition, cells));
  }

  /** Whether a place is all that its one year holds, of a measure without a rule of its own. */
  isWhole(name: string, place: Place): boolean {
    const [partition, ...others] = this.#partitions(name, place);
    const isOfRows = levelOf(this.#fact.protection, this.#measure(name)) === 'rows';
    if (!partition || others.length > 0 || !isOfRows) return false;
    const inside = this.#cells.at(place).filter((cell) => partition.has(cellKey(cell)));
    return inside.length === partition.size;
  }

  #measure(name: string): Measure {
    return known(this.#shape.model.measures[name], name);
  }

  /** The partition of each year that a place holds. */
  #partitions(name: string, { period }: Place): readonly Partition[] {
    const { atoms, protection } = this.#fact;
    const level = levelOf(protection, this.#measure(name));
    return (this.#years[period] ?? []).map((year) => atoms.in(level, year));
  }
}

/** Whether a set of base cells holds a sealed one, or a part of an atom without the rest. */
function cutsAtom(partition: Partition, cells: readonly BaseKeys[]): boolean {
  const inside = new Map<Atom, number>();
  for (const cell of cells) {
    const atom = partition.get(cellKey(cell));
    if (atom?.sealed) return true;
    if (atom) inside.set(atom, (inside.get(atom) ?? 0) + 1);
  }
  return [...inside].some(([atom, count]) => count < atom.cells.length);
}

type Found = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys that the searches of a family find, asked of the database as its statement asks. */
async function readSearches({ context, model, where }: FamilyShape): Promise<Found> {
  const searches = Object.entries(where).flatMap(([dimension, given]) => {
    const { search } = keyFilter(given);
    return search ? [{ dimension, search }] : [];
  });
  const found = searches.map(async ({ dimension, search }) => {
    const { labels } = known(model.dimensions[dimension], dimension);
    const named = keysNamed(labels, context, search);
    if ('keys' in named) return [dimension, new Set(named.keys)] as const;
    const rows = await context.db.execute<{ key: string }>(
      sql`select x.key from (${named.select}) x (key)`,
    );
    return [dimension, new Set(rows.map(({ key }) => key))] as const;
  });
  return new Map(await Promise.all(found));
}
