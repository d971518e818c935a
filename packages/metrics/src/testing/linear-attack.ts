/** A prime below 2^26: products of two residues stay exact in a float. */
const PRIME = 67_108_859;

const residue = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: number): number {
  let [result, base] = [1, residue(value)];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** All sums that follow from some sums over cells by adding, subtracting and scaling them. */
export class KnownSums {
  /** Each with a one in its own column, where all the others have zero before they are extended. */
  readonly #rows: { readonly lead: number; readonly values: readonly number[] }[] = [];

  add(weights: readonly number[]): void {
    const values = this.#reduce(weights);
    const lead = values.findIndex((value) => value !== 0);
    if (lead < 0) return;
    const scale = inverse(values[lead] ?? 1);
    this.#rows.push({ lead, values: values.map((value) => (value * scale) % PRIME) });
  }

  /** Whether the sum of the cells with these weights is known. */
  follows(weights: readonly number[]): boolean {
    return this.#reduce(weights).every((value) => value === 0);
  }

  #reduce(weights: readonly number[]): readonly number[] {
    let values = weights.map(residue);
    for (const row of this.#rows) {
      const factor = values[row.lead] ?? 0;
      if (factor === 0) continue;
      values = values.map((value, v) => residue(value - ((factor * (row.values[v] ?? 0)) % PRIME)));
    }
    return values;
  }
}

/**
 * The first set of cells that holds at least one and fewer than `fewest` units and whose sum follows
 * from what is known; undefined where there is none. Cells without any unit may be in it.
 * @param units how many stand in each cell
 */
export function singledOut(
  known: KnownSums,
  units: readonly number[],
  fewest: number,
): readonly number[] | undefined {
  const empty = units.flatMap((n, c) => (n === 0 ? [c] : []));
  const few = units.flatMap((n, c) => (n > 0 && n < fewest ? [c] : []));
  for (const set of setsBelow(few, units, fewest)) {
    for (let mask = 0; mask < 2 ** empty.length; mask += 1) {
      const cells = new Set([...set, ...empty.filter((_, e) => (mask >> e) & 1)]);
      if (known.follows(units.map((_, c) => (cells.has(c) ? 1 : 0)))) return [...cells];
    }
  }
  return undefined;
}

/** Every non-empty set of these cells that holds fewer units than a limit. */
function setsBelow(
  [first, ...rest]: readonly number[],
  units: readonly number[],
  limit: number,
): readonly (readonly number[])[] {
  if (first === undefined) return [];
  const left = limit - (units[first] ?? 0);
  const withFirst = left > 0 ? [[], ...setsBelow(rest, units, left)] : [];
  return [...withFirst.map((set) => [first, ...set]), ...setsBelow(rest, units, limit)];
}
