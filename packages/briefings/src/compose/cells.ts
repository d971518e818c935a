import type { Cell, Column, DataTable } from '@minxin/charts';

export const words = (key: string, label: string): Column => ({ key, label, numeric: false });
export const numbers = (key: string, label: string): Column => ({ key, label, numeric: true });

/** A cell of text; of a number too where one is told. */
export const cell = (text: string, value: number | null = null): Cell => ({
  text,
  value: value ?? text,
});

export const dataTable = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): DataTable => ({ columns, rows });
