import type { Language } from '../language.ts';
import { sentences } from './clauses.ts';
import type { Paragraph } from './paragraph.ts';
import type { Clause } from './segment.ts';

/** A paragraph before its clauses are made sentences. */
export interface Draft extends Omit<Paragraph, 'segments'> {
  readonly clauses: readonly (Clause | undefined)[];
}

export const hasText = ({ clauses }: Draft): boolean =>
  clauses.some((clause) => clause !== undefined && clause.length > 0);

/** Each clause becomes a sentence; a value that several rest on is listed once. */
export const finished = (
  { topic, clauses, references, simulated }: Draft,
  language: Language,
): Paragraph => ({
  ...{ topic, segments: sentences(language, clauses) },
  ...{ references: [...new Set(references)], simulated },
});
