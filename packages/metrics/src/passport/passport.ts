import type { Day, Period } from '@minxin/calendar';
import type { Origin } from '@minxin/database';
import type { Description } from '../definition/words.ts';
import type { MetricEntry } from '../models/list-metrics.ts';
import type { RecordPart } from '../records/counted-rows.ts';

/** Where a number comes from: all that is needed to ask it again and to check it by hand. */
export interface Passport {
  readonly metric: MetricEntry;
  /** The definitions that hold in the period, first to last; the last is in force at its end. */
  readonly versions: readonly PassportVersion[];
  readonly period: Period;
  readonly asOf: Date;
  /** The last day that the subject's records reach. */
  readonly dataThrough: Day | null;
  readonly dataVersion: number;
  readonly filters: readonly PassportFilter[];
  /** Numerator first. A derived metric has the parts of all that it is derived from. */
  readonly parts: readonly PassportPart[];
  /** Which of the records behind it can be listed. */
  readonly listed: readonly RecordPart[];
}

export interface PassportVersion extends Description {
  /** Null for the first: it holds since ever. */
  readonly from: Day | null;
}

export interface PassportFilter {
  readonly dimension: string;
  readonly label: string;
  /** `is`, `is not`, `holds` (part of the name), `from`, `to`. */
  readonly relation: 'IS' | 'IS_NOT' | 'HOLDS' | 'FROM' | 'TO';
  readonly values: readonly { readonly key: string | null; readonly label: string }[];
}

/** One measure behind a number: what it came to, from which rows. */
export interface PassportPart {
  readonly measure: string;
  /** The metric that it is a part of: another than the passport's where that is derived. */
  readonly of: string;
  readonly role: 'VALUE' | 'NUMERATOR' | 'DENOMINATOR';
  /** Whether few stand behind the value: then nothing is told that depends on the records. */
  readonly suppressed: boolean;
  /** Exact; money in yuan. */
  readonly value: string | null;
  /** The table or view whose rows are counted, and its time column. */
  readonly records: string;
  readonly time: string;
  /** The rollup that it was read from; null where the records themselves were asked. */
  readonly rollup: string | null;
  readonly sql: string;
  readonly parameters: readonly string[];
  /** These three are null where the batches are not told. */
  readonly rows: number | null;
  readonly simulatedRows: number | null;
  /** Null without rows, too. */
  readonly simulatedShare: number | null;
  /**
   * Those with the most rows first, at most 50. A batch cuts the records too: of protected ones batches
   * are told only of all that a year holds, and only where each brought enough of them, in a row each.
   */
  readonly batches: readonly PassportBatch[];
}

export interface PassportBatch {
  readonly id: number;
  readonly kind: string;
  readonly origin: Origin;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly committedAt: Date;
  readonly dataVersion: number;
  readonly rows: number;
  /** Made-up ones among them: what was entered on top of made-up records is made up too. */
  readonly simulatedRows: number;
  readonly firstRow: number;
  readonly lastRow: number;
}
