import type { BatchCounts } from '@minxin/database';
import type { RecordKind } from '@minxin/records';
import type { LeftOut } from './mappings/mapped-table.ts';
import type { SourceProblem } from './source/source.ts';
import type { RowProblem } from './staging/problems.ts';

/** `all`: all rows or none. `good`: the good ones go in, the others come back. */
export type ImportMode = 'all' | 'good';

export type ImportStatus =
  /** Rows were added or changed. */
  | 'imported'
  /** Every row that could go in was there already, as it is. */
  | 'unchanged'
  /** Nothing was written: rows are at fault, or none can go in. */
  | 'refused'
  /** Nothing was written: it was only to be seen what would be. */
  | 'tried';

export interface TableReport {
  readonly kind: RecordKind;
  /** The sheet's name, or a list's. */
  readonly name: string | null;
  readonly headerRow: number;
  /** The file's headers, each with the field that it fills, by the contract's name; null for none. */
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
  readonly rows: number;
  readonly counts: BatchCounts;
  /** Rows that rest on made-up detail, and so are made up too. */
  readonly madeUp: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** What came of a file, or would come of it. */
export interface ImportReport {
  readonly status: ImportStatus;
  readonly batchId: number | null;
  readonly dataVersion: number | null;
  readonly counts: BatchCounts;
  readonly tables: readonly TableReport[];
  /** What of the file could not be made into rows. */
  readonly fileProblems: readonly SourceProblem[];
  /** In the order of the file. */
  readonly problems: readonly RowProblem[];
  /** Whether there are so many that the rest of the file was not looked at. */
  readonly tooMany: boolean;
}
