import { COMMA, capital, SEMICOLON } from '../findings/sentence.ts';
import type { Language } from '../language.ts';
import { type Clause, said, together } from './segment.ts';

type Clauses = readonly (Clause | undefined)[];

const given = (clauses: Clauses): readonly Clause[] =>
  clauses.filter((clause) => clause !== undefined && clause.length > 0) as readonly Clause[];

const between = (clauses: Clauses, mark: string): Clause =>
  given(clauses).reduce<Clause>(
    (whole, clause, place) => (place === 0 ? clause : said`${whole}${mark}${clause}`),
    [],
  );

/** The clauses that there are, with commas between them. */
export const withCommas = (language: Language, clauses: Clauses): Clause =>
  between(clauses, COMMA[language]);

export const withSemicolons = (language: Language, clauses: Clauses): Clause =>
  between(clauses, SEMICOLON[language]);

/** Things in a row: "甲 4 件、乙 2 件"; "A 4, B 2 and C 1". */
export function inARow(language: Language, clauses: readonly Clause[]): Clause {
  if (language === 'zh') return between(clauses, '、');
  const last = clauses.at(-1) ?? [];
  if (clauses.length < 2) return last;
  return said`${between(clauses.slice(0, -1), ', ')} and ${last}`;
}

/** Sentences, each with its first letter and its full stop; empty ones are left out. */
export function sentences(language: Language, clauses: Clauses): Clause {
  const whole = given(clauses).map((clause) =>
    language === 'zh' ? said`${clause}。` : said`${capitalised(clause)}.`,
  );
  return between(whole, language === 'zh' ? '' : ' ');
}

function capitalised([first, ...others]: Clause): Clause {
  if (first === undefined) return [];
  return together([
    first.kind === 'TEXT' ? { ...first, text: capital(first.text) } : first,
    ...others,
  ]);
}
