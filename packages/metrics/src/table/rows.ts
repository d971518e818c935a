import type { Cell } from '../run/run-question.ts';
import type { Place } from '../slice/cell-index.ts';
import type { Slice } from '../slice/slice.ts';
import type { SliceFamily } from '../slice/slice-family.ts';

/** One row of a table: what its measures came to. */
export interface Row {
  readonly period: number;
  readonly place: Place;
  /** Of the table's own dimensions; the place has those of the slice before them. */
  readonly keys: readonly (string | null)[];
  readonly names: readonly string[];
  read(measure: string): string | null;
}

type Answers = Awaited<ReturnType<SliceFamily['load']>>;

/** The rows of a slice's table: one a period and combination of keys that the answers hold. */
export function rowsOf(
  slice: Slice,
  answers: Answers,
  periods: readonly number[],
  depth: number,
): readonly Row[] {
  const above = slice.place.keys;
  const own = new Set(periods);
  // Usually all measures came in one answer, and each of its cells is a row.
  const indexes = [...new Set(answers.values())];
  const rows = new Map<string, Record<string, string | null>>();
  const order: { cell: Cell; values: Cell['values'] }[] = [];
  for (const { cells } of indexes) {
    for (const cell of cells) {
      if (!own.has(cell.period) || above.some((key, k) => cell.keys[k] !== key)) continue;
      if (indexes.length === 1) {
        order.push({ cell, values: cell.values });
        continue;
      }
      const place = JSON.stringify([cell.period, ...cell.keys]);
      const known = rows.get(place) ?? {};
      if (!rows.has(place)) {
        rows.set(place, known);
        order.push({ cell, values: known });
      }
      Object.assign(known, cell.values);
    }
  }
  const found = order.map(({ cell, values }) => ({
    period: cell.period,
    place: { period: cell.period, keys: cell.keys, names: cell.names },
    keys: cell.keys.slice(above.length),
    names: cell.names.slice(above.length),
    read: (measure: string) => values[measure] ?? null,
  }));
  if (depth === 0) return everyPeriod(slice, found, periods);
  return found.sort((a, b) => a.period - b.period || compareKeys(a.keys, b.keys));
}

/** Without dimensions a period without records has a row too: of nothing. */
function everyPeriod(
  { place }: Slice,
  found: readonly Row[],
  periods: readonly number[],
): readonly Row[] {
  const byPeriod = new Map(found.map((row) => [row.period, row]));
  const empty = (period: number): Row => ({
    ...{ period, place: { ...place, period } },
    ...{ keys: [], names: [], read: () => null },
  });
  return periods.map((period) => byPeriod.get(period) ?? empty(period));
}

function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (let k = 0; k < a.length; k += 1) {
    const [one, other] = [a[k] ?? '', b[k] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
