import type { Language } from '@minxin/commentary';
import type { Frozen } from '../freeze/frozen.ts';
import { figureText } from './figure-text.ts';

/** Every frozen value as text, by its reference: what a paragraph that rests on them is held against. */
export const figureTexts = (
  { subjects }: Frozen,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(
    subjects.flatMap(({ figures, cuts }) => [
      ...figures.flatMap(({ unit, acrossFestival, ...figure }) =>
        [figure, ...(acrossFestival ? [acrossFestival] : [])].map(
          (one) => [one.reference, figureText(one, unit, language)] as const,
        ),
      ),
      ...cuts.flatMap((cut) => {
        const unit = figures.find(({ metric }) => metric === cut.metric)?.unit ?? 'CASE';
        return cut.rows.map(
          (row) => [`${cut.reference}=${row.key ?? ''}`, figureText(row, unit, language)] as const,
        );
      }),
    ]),
  );
