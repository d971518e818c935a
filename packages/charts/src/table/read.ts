import type { ChartColumn, ChartTable } from './chart-table.ts';

/** A value of a row: null where there is none, and where it is withheld. */
export interface Point {
  readonly value: number | null;
  readonly suppressed: boolean;
}

export const NO_POINT: Point = { value: null, suppressed: false };

/** Raised for a form that is asked to draw what its table doesn't hold. */
export class MissingColumnError extends Error {
  readonly code = 'CHART_MISSING_COLUMN';
  constructor(id: string, { columns }: ChartTable) {
    const held = columns.map((column) => column.id).join(', ');
    super(`The table has no column "${id}"; it has ${held || 'none'}.`);
    this.name = 'MissingColumnError';
  }
}

export const findColumn = ({ columns }: ChartTable, id: string): ChartColumn | undefined =>
  columns.find((column) => column.id === id);

/** @throws MissingColumnError */
export function columnOf(table: ChartTable, id: string): ChartColumn {
  const column = findColumn(table, id);
  if (column === undefined) throw new MissingColumnError(id, table);
  return column;
}

/** The numbers of a column; what is withheld has none, whatever the table says. */
export function pointsOf(table: ChartTable, id: string): readonly Point[] {
  const { values, suppressed } = columnOf(table, id);
  const hidden = new Set(suppressed);
  return values.map((value, row) =>
    hidden.has(row)
      ? { value: null, suppressed: true }
      : { value: value === null ? null : Number(value), suppressed: false },
  );
}

/** The keys of a dimension, or of `period`; null where the records name none. */
export const keysOf = (table: ChartTable, id: string): readonly (string | null)[] =>
  columnOf(table, id).values.map((value) => (value === null ? null : String(value)));

/** What a reader sees of a dimension, or of `period`: its labels, else its keys. */
export function namesOf(table: ChartTable, id: string): readonly string[] {
  const keys = keysOf(table, id);
  const labels = findColumn(table, `${id}.label`)?.values;
  return keys.map((key, row) => String(labels?.[row] ?? key ?? ''));
}

/** All places of a row list: 0, 1, 2 ... */
export const rowsOf = ({ rowCount }: ChartTable): readonly number[] =>
  Array.from({ length: rowCount }, (_, row) => row);
