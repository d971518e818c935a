import type { ColumnsFragment } from '../generated/graphql.ts';

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

/** Stands for a table that could not be asked for. */
export const EMPTY: ColumnsFragment = { rowCount: 0, columns: [] };
