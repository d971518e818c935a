import type { Day } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import type { Database, DataStanding, RowScope } from '@minxin/database';

/** What every slice of one request shares. */
export interface SliceContext {
  readonly db: Database;
  readonly districtCode: string;
  readonly now: Date;
  /** What was read of the district's data when the request came; read anew where left out. */
  readonly standing?: DataStanding | undefined;
  /** What the asker may see beyond what everybody may; nothing unless told. */
  readonly rights?: Rights | undefined;
  /** What the asker is held to: every slice is narrowed to it; the whole district unless told. */
  readonly scope?: RowScope | undefined;
  /** In which all is written that is not the records' own; Chinese unless told. */
  readonly language?: Language | undefined;
}

export const languageOf = ({ language }: SliceContext): Language => language ?? 'zh';

export interface Rights {
  /** Values that few households stand behind, and the records of single households. */
  readonly smallCells: boolean;
}

/** The days that a subject's records reach; null where it has none. */
export interface DataSpan {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** What a request must know of a subject before it asks. */
export interface DataState {
  readonly span: DataSpan | null;
  /** Facts that were touched, by their tables' names. */
  readonly touched: readonly string[];
}
