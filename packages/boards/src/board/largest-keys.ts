import { columnOf, numbersOf, rowsAt } from './columns.ts';
import type { ColumnsFragment } from './fragments.generated.ts';

/**
 * The rows of the keys of a dimension that have most of a column, the largest first; each key keeps its
 * rows in their order. Keys that have nothing are left out, and so are records that name no key.
 */
export function largestKeys(
  table: ColumnsFragment,
  dimension: string,
  column: string,
  first: number,
): ColumnsFragment {
  const numbers = numbersOf(table, column);
  const rows = new Map<string, number[]>();
  columnOf(table, dimension)?.values.forEach((key, row) => {
    if (key !== null) rows.set(`${key}`, [...(rows.get(`${key}`) ?? []), row]);
  });
  const sum = (places: readonly number[]) =>
    places.reduce((all, place) => all + (numbers[place] ?? 0), 0);
  const largest = [...rows.values()]
    .filter((places) => sum(places) > 0)
    .toSorted((a, b) => sum(b) - sum(a))
    .slice(0, first);
  return rowsAt(table, largest.flat());
}
