import type { Language } from '../language.ts';

/** A size that a language counts in. */
export interface Scale {
  /** The scale is 10^power. */
  readonly power: number;
  /** "万", "bn"; empty for single things. */
  readonly word: string;
  /** Decimals at most of a number of this size. */
  readonly places: number;
  /** A number that reaches this once it is rounded is told in the next size. */
  readonly below: number;
}

/** The sizes from small to large. */
export type Scales = readonly [Scale, ...Scale[]];

export const SCALES: Readonly<Record<Language, Scales>> = {
  zh: [
    { power: 0, word: '', places: 2, below: 10_000 },
    { power: 4, word: '万', places: 2, below: 10_000 },
    { power: 8, word: '亿', places: 2, below: 10_000 },
    { power: 12, word: '万亿', places: 2, below: Infinity },
  ],
  en: [
    { power: 0, word: '', places: 2, below: 10_000 },
    { power: 3, word: 'k', places: 1, below: 1_000 },
    { power: 6, word: 'M', places: 2, below: 1_000 },
    { power: 9, word: 'bn', places: 2, below: 1_000 },
    { power: 12, word: 'tn', places: 2, below: Infinity },
  ],
};
