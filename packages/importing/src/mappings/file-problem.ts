import type { Sentence } from '@minxin/database';
import type { SourceProblem } from '../source/source.ts';

/** A problem of a table as a whole; `place` is a header, a row, or the path of a mapping. */
export const fileProblem = (
  code: string,
  place: string,
  wrong: Sentence,
  fix: Sentence,
): SourceProblem => ({
  ...{ code, place },
  ...{ message: wrong.zh, messageEn: wrong.en, fix: fix.zh, fixEn: fix.en },
});

/** A list inside a sentence, cut where it grows too long to be read. */
export const listed = (items: readonly string[], most = 12): string =>
  items.length > most ? `${items.slice(0, most).join('、')} …` : items.join('、');
