import type { Ask } from '@minxin/boards';
import type { Language } from '@minxin/commentary';
import type { Connection } from '@minxin/database';

/** Opens one state of the database to what boards ask of the contract, in a language. */
export type OpenAsk = (
  snapshot: Connection,
  districtCode: string,
  now: Date,
) => Promise<(language: Language) => Ask>;
