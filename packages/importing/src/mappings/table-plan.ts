import type { RecordKind } from '@minxin/records';
import type { DayOrder } from '../values/day.ts';
import type { Fillable } from './fillable.ts';

/** What fills a field: one cell, several joined, or the same text in every row. */
export type FillSource =
  | { readonly columns: readonly number[]; readonly join: string }
  | { readonly constant: string };

export interface Fill {
  readonly fillable: Fillable;
  readonly from: FillSource;
  /** The power of ten of the unit that its numbers are in. */
  readonly power: number;
  /** Words of the file for values. */
  readonly values: Readonly<Record<string, string>>;
}

/** Rows to leave out: those whose cell is one of these texts. */
export interface Skip {
  readonly column: number;
  readonly texts: ReadonlySet<string>;
}

/** How the columns of one table become the fields of a kind. */
export interface TablePlan {
  readonly kind: RecordKind;
  /** 1-based row of the header, and of its last row where it has two. */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** How many rows of the table come before its data: titles and header. */
  readonly rowsBefore: number;
  readonly headers: readonly string[];
  readonly fills: readonly Fill[];
  readonly skip: readonly Skip[];
  readonly timeZone?: string;
  readonly dates?: DayOrder;
}
