export type SourceFormat = 'csv' | 'xlsx' | 'ocds' | 'open311';

/** A row of a table, every cell as text: the same text whatever the format that carried it. */
export interface SourceRow {
  /** Where it begins: 1-based line of a text, 1-based row of a sheet, 1-based place in a list. */
  readonly row: number;
  /** Where it stands in a file that is a tree: `releases[0].tender.lots[1]`. */
  readonly path?: string;
  /** Trimmed of nothing; '' where there is none. Days are `2019-03-05`, times `2019-03-05 14:30:00`. */
  readonly cells: readonly string[];
}

/** What can't be used of a file that is used otherwise. */
export interface SourceProblem {
  readonly code: string;
  /** A path into the tree, or a sheet's name. */
  readonly place: string;
  readonly message: string;
  readonly messageEn: string;
  readonly fix: string;
  readonly fixEn: string;
}

export interface SourceTable {
  /** The sheet's name, or a list's (`tenderLots`); null where the file is one table. */
  readonly name: string | null;
  /** In chunks; read once, and to the end, before the next table is asked for. */
  readonly rows: AsyncIterable<readonly SourceRow[]>;
}

/**
 * A file as tables of text. A reader that makes tables of a tree names their columns, in their first
 * row, by the contract's names of the fields.
 */
export interface Source {
  readonly format: SourceFormat;
  /** How its text is written, for formats that leave it open: `gb18030`. */
  readonly encoding?: string;
  /** Only as tables are read does it grow. */
  readonly problems: readonly SourceProblem[];
  tables(): AsyncIterable<SourceTable>;
  close(): Promise<void>;
}
