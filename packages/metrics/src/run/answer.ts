/**
 * What a question came to, in columns: a cell a period and combination of keys that the records hold,
 * in order of period and of the keys' code points.
 */
export interface Answer {
  readonly rowCount: number;
  /** The place of the cell's period in the question. */
  readonly periods: readonly number[];
  /** A column a dimension; null is what the records leave empty. */
  readonly keys: readonly (readonly (string | null)[])[];
  /** What people call a key, by dimension. */
  readonly names: readonly ((key: string | null) => string)[];
  /** A column a measure, of exact decimal texts. */
  readonly values: Readonly<Record<string, readonly (string | null)[]>>;
  /** How many made-up records stand behind the cell. */
  readonly simulated: readonly number[];
}

/** One cell of an answer. */
export interface Cell {
  readonly period: number;
  readonly keys: readonly (string | null)[];
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string | null>>;
  readonly simulated: number;
}

export function cellsOf(answer: Answer): readonly Cell[] {
  const { periods, keys, names, values, simulated } = answer;
  const columns = Object.entries(values);
  return periods.map((period, row) => {
    const own = keys.map((column) => column[row] ?? null);
    const found: Record<string, string | null> = {};
    for (const [name, column] of columns) found[name] = column[row] ?? null;
    return {
      period,
      keys: own,
      names: own.map((key, d) => names[d]?.(key) ?? ''),
      values: found,
      simulated: simulated[row] ?? 0,
    };
  });
}
