import type { Day } from '@minxin/calendar';
import type { Database } from '@minxin/database';

/** What every slice of one request shares. */
export interface SliceContext {
  readonly db: Database;
  readonly districtCode: string;
  readonly now: Date;
}

/** The days that a subject's records reach; null where it has none. */
export interface DataSpan {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** What a request must know of a subject before it asks. */
export interface DataState {
  readonly span: DataSpan | null;
  /** Facts with touched days, by their tables' names. */
  readonly touched: readonly string[];
}
