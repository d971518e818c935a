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
