import type { Sentence } from '@minxin/database';
import { ImportError, type ImportErrorCode, type Place } from '../../import-error.ts';

/** Why nothing of a file can be read: what is wrong and what to do, in one sentence each. */
export const refuseFile = (
  code: ImportErrorCode,
  place: Place,
  wrong: Sentence,
  options?: ErrorOptions,
): ImportError => new ImportError(code, place, wrong.en, options);
