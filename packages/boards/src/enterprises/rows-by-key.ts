import { columnOf } from '../board/columns.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';

/** The rows of a key of a table that is cut by more than it. */
export interface KeyRows {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly number[];
}

/** The keys of a dimension with their rows, in the order that the table has them. */
export function rowsByKey(table: ColumnsFragment, dimension: string): readonly KeyRows[] {
  const labels = columnOf(table, `${dimension}.label`)?.values ?? [];
  const found = new Map<string, { key: string; label: string; rows: number[] }>();
  columnOf(table, dimension)?.values.forEach((value, row) => {
    if (value === null) return;
    const key = `${value}`;
    const known = found.get(key);
    if (known) known.rows.push(row);
    else found.set(key, { key, label: `${labels[row] ?? key}`, rows: [row] });
  });
  return [...found.values()];
}
