import { columnOf, rowsAt } from './columns.ts';
import type { ColumnsFragment } from './fragments.generated.ts';

type Table = ColumnsFragment | null | undefined;

/**
 * The rows of periods and keys, with a row of one key and no values for each period that has none: the
 * periods are those of the same slice without keys, which has them all. Time leaves nothing out.
 */
export function everyPeriod(table: Table, whole: Table, dimension: string): Table {
  const periods = columnOf(whole, 'period')?.values;
  const [key] = columnOf(table, dimension)?.values ?? [];
  if (!table || !periods || key === undefined) return table;
  const own = columnOf(table, 'period')?.values ?? [];
  const missing = periods
    .map((_, place) => place)
    .filter((place) => !own.includes(periods[place] ?? null));
  const filled: ColumnsFragment = {
    rowCount: table.rowCount + missing.length,
    columns: table.columns.map((column) => ({
      ...column,
      values: [...column.values, ...missing.map((place) => filler(column, whole, place))],
    })),
  };
  const order = periods.flatMap((period) => [
    ...own.flatMap((one, row) => (one === period ? [row] : [])),
    ...missing.flatMap((place, turn) => (periods[place] === period ? [table.rowCount + turn] : [])),
  ]);
  return rowsAt(filled, order);
}

/** What stands in a row that there was none of: its period, any key, no value. */
function filler(
  { id, kind, values }: ColumnsFragment['columns'][number],
  whole: Table,
  place: number,
) {
  if (kind === 'PERIOD' || id === 'period.label') return columnOf(whole, id)?.values[place] ?? null;
  return kind === 'KEY' || kind === 'LABEL' ? (values[0] ?? null) : null;
}
