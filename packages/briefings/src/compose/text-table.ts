import type { DataTable } from '@minxin/charts';
import type { Section } from '../document/index.ts';

/** A table of texts alone. @param heads the label of each column by its key, in their order */
export const textTable = (
  heads: Readonly<Record<string, string>>,
  rows: readonly (readonly string[])[],
): DataTable => ({
  columns: Object.entries(heads).map(([key, label]) => ({ key, label, numeric: false })),
  rows: rows.map((row) => row.map((text) => ({ text, value: text }))),
});

/** A section that is one table. @param part what its rows are, part of the table's id */
export const tableSection = (
  { id, title, madeUp }: Pick<Section, 'id' | 'title' | 'madeUp'>,
  part: string,
  table: DataTable,
): Section => ({
  ...{ id, title, madeUp },
  blocks: [{ kind: 'table', id: `${id}.${part}`, title, madeUp, table }],
});
