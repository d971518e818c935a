import type { Language } from '@minxin/commentary';

/** Texts by the language that they are read in. */
export type Bilingual<Texts> = Readonly<Record<Language, Texts>>;

/** Texts that say the same things in both languages. */
export const bilingual = <Texts>(texts: {
  readonly zh: Texts;
  readonly en: Texts;
}): Bilingual<Texts> => texts;
