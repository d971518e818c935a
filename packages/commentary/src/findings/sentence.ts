import type { Language } from '../language.ts';

/** What a title may take: 30 Chinese characters, or 80 English letters. */
const ROOM: Readonly<Record<Language, number>> = { zh: 30, en: 80 };

type Clause = string | undefined;

const given = (clauses: readonly Clause[]): readonly string[] =>
  clauses.filter((clause) => clause !== undefined && clause !== '') as readonly string[];

export const COMMA = { zh: '，', en: ', ' } as const;
export const SEMICOLON = { zh: '；', en: '; ' } as const;

/** The clauses that there are, in one. */
export const joined = (language: Language, ...clauses: readonly Clause[]): string =>
  given(clauses).join(COMMA[language]);

/** A title: what must be said, and of the rest, first things first, what still fits on its line. */
export function title(
  language: Language,
  must: readonly Clause[],
  may: readonly Clause[] = [],
): string {
  let line = joined(language, ...must);
  for (const clause of given(may)) {
    const longer = joined(language, line, clause);
    if (room(longer, language) <= ROOM[language]) line = longer;
  }
  return line;
}

/** Sentences, each of the clauses that there are; those without any are left out. */
export function sentences(language: Language, ...told: readonly (readonly Clause[])[]): string {
  const whole = told
    .map((clauses) => given(clauses).join(SEMICOLON[language]))
    .filter((sentence) => sentence !== '');
  return language === 'zh'
    ? whole.map((sentence) => `${sentence}。`).join('')
    : whole.map((sentence) => `${capital(sentence)}.`).join(' ');
}

/** Names in a row: "甲、乙", "A and B", "A, B and C". */
export function listed(names: readonly string[], language: Language): string {
  if (language === 'zh') return names.join('、');
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A Chinese character takes one place, a digit half of one; English counts letters. */
function room(text: string, language: Language): number {
  if (language === 'en') return text.length;
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.5), 0);
}
