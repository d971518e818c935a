import type { Language } from '@minxin/commentary';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** What a metric, dimension or range is called. */
export interface Labelled {
  readonly label: string;
  readonly labelEn: string;
}

export const labelIn = ({ label, labelEn }: Labelled, language: Language): string =>
  language === 'en' ? labelEn : label;

/** What a number counts, by which formula, and what that rests on. */
export interface Described {
  readonly description: string;
  readonly descriptionEn: string;
  /** As `domain` writes it; shown to analysts and in every passport. */
  readonly formula: string;
  readonly formulaEn: string;
  /** The standard, notice or rule that the formula rests on. */
  readonly source: Words;
}

/** The same in one language. */
export interface Description {
  readonly description: string;
  readonly formula: string;
  readonly source: string;
}

export const descriptionIn = (described: Described, language: Language): Description => ({
  description: language === 'en' ? described.descriptionEn : described.description,
  formula: language === 'en' ? described.formulaEn : described.formula,
  source: described.source[language],
});
