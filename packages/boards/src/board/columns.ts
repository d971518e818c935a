import type { ColumnKind } from '../contract.generated.ts';
import type { ColumnsFragment } from './fragments.generated.ts';

type Column = ColumnsFragment['columns'][number];

/** A column of a table by its id; undefined where the table could not be asked for it. */
export const columnOf = (
  table: ColumnsFragment | null | undefined,
  id: string,
): Column | undefined => table?.columns.find((column) => column.id === id);

/** The numbers of a column; empty where there is none. */
export const numbersOf = (
  table: ColumnsFragment | null | undefined,
  id: string,
): readonly (number | null)[] =>
  (columnOf(table, id)?.values ?? []).map((value) => (value === null ? null : Number(value)));

/** Some rows of a table, in the order that they are named in. */
export const rowsAt = (table: ColumnsFragment, places: readonly number[]): ColumnsFragment => ({
  rowCount: places.length,
  columns: table.columns.map((column) => ({
    ...column,
    values: places.map((row) => column.values[row] ?? null),
    suppressed: places.flatMap((row, place) => (column.suppressed.includes(row) ? [place] : [])),
  })),
});

/** Stands for a table that could not be asked for, with the columns that a form looks for: `period`, dimensions and metrics by their ids. */
export const emptyTable = (ids: readonly string[]): ColumnsFragment => ({
  rowCount: 0,
  columns: ids.map((id) => ({
    ...{ id, kind: kindOf(id), label: '', unit: null, values: [], suppressed: [] },
  })),
});

function kindOf(id: string): ColumnKind {
  if (id === 'period') return 'PERIOD';
  return /^[A-Z_]+$/.test(id) ? 'KEY' : 'METRIC';
}
