import type { DataTable } from '@minxin/charts';

/** A table that stands beside the charts of a board. */
export interface Listing<Row = unknown> {
  readonly id: string;
  readonly title: string;
  /** What is listed, and in which order. */
  readonly subtitle: string;
  /** What the screen makes its rows of. */
  readonly rows: readonly Row[];
  /** The same rows as texts, for paper. */
  readonly table: DataTable;
  /** True if any figure rests on made-up records. */
  readonly simulated: boolean;
}

export interface ListedColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly text: (row: Row) => string;
  /** The value behind the text; without it, the text itself. */
  readonly value?: (row: Row) => number | string | null;
}

type Told<Row> = Omit<Listing<Row>, 'table'>;

/** Rows with what each column shows of them. */
export const listingOf = <Row>(
  told: Told<Row>,
  columns: readonly ListedColumn<Row>[],
): Listing<Row> => ({
  ...told,
  table: {
    columns: columns.map(({ key, label, numeric = false }) => ({ key, label, numeric })),
    rows: told.rows.map((row) =>
      columns.map(({ text, value = text }) => ({ text: text(row), value: value(row) })),
    ),
  },
});
