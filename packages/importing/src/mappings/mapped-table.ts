import type { RecordKind, Refusal } from '@minxin/records';

/** What is wrong with a cell, or with what a row lacks. `field` is the contract's name. */
export interface CellProblem extends Refusal {
  /** 0-based place of the cell in its row; null where no one cell is at fault. */
  readonly column: number | null;
}

export interface MappedRow {
  readonly row: number;
  readonly path?: string;
  readonly cells: readonly string[];
  /**
   * In step with the table's fields, as PostgreSQL reads them (fen, `t`, `2019-03-05T14:30:00+08:00`);
   * null for an empty cell and for one with a problem.
   */
  readonly values: readonly (string | null)[];
  readonly problems: readonly CellProblem[];
}

/** Why a row is none of the data. */
export type LeftOut = 'blank' | 'sum' | 'header' | 'note' | 'skipped';

/** A table whose columns are known: each fills a field of a kind, or nothing. */
export interface MappedTable {
  readonly kind: RecordKind;
  readonly name: string | null;
  /** 1-based row of the header. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** The Drizzle names of the fields that are filled. */
  readonly fields: readonly string[];
  /** In step with the fields: the 0-based column that fills each; null for a constant. */
  readonly columns: readonly (number | null)[];
  /** The id of the key that what it tells of persons is sealed with; undefined where nothing is. */
  readonly sealedWith?: string;
  /** In chunks. Titles, blank rows and sums (合计) are left out. */
  readonly rows: AsyncIterable<readonly MappedRow[]>;
  /** How many rows below the header were left out, by why. Only as rows are read does it grow. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}
