import type { Language } from '@minxin/commentary';
import { type Listing, listingOf } from './listing.ts';
import { scoreMessages } from './score-messages.ts';
import type { ScoreRow } from './score-rows.ts';

interface ScoreList extends Omit<Listing<ScoreRow>, 'table'> {
  /** Whose rates they are: "承办单位". */
  readonly owner: string;
  readonly language: Language;
}

/** Who does worst, with what each rate rests on and how sure it is. */
export function scoreListing({ owner, language, ...told }: ScoreList): Listing<ScoreRow> {
  const text = scoreMessages[language];
  const numeric = true;
  return listingOf(told, [
    { key: 'owner', label: owner, text: ({ label }) => label },
    { key: 'parts', label: text.parts, numeric, text: ({ parts }) => parts },
    {
      ...{ key: 'rate', label: text.rate, numeric },
      text: ({ rate }) => rate,
      value: ({ value }) => value,
    },
    { key: 'interval', label: text.interval, numeric, text: ({ interval }) => interval },
    { key: 'change', label: text.change, numeric, text: ({ change }) => change },
  ]);
}
