import type { Language } from '../language.ts';
import { type Draft, finished, hasText } from './draft.ts';
import type { Paragraph } from './paragraph.ts';
import { at, coverageClause, inPeriod } from './period-clauses.ts';
import type { ProseSubject } from './prose-subject.ts';
import { headlineDraft, lateDraft, moversDraft, targetsDraft } from './subject-drafts.ts';
import type { Writing } from './writing.ts';

/**
 * What a briefing says of a subject: its counts and amounts; its rates and what has a target; who
 * stands first and last and who moved most; what is late and who owns it. A paragraph that has
 * nothing to say is left out. The same figures always give the same text.
 */
export function subjectParagraphs(input: ProseSubject, language: Language): readonly Paragraph[] {
  const writing = { period: input.period, language };
  const drafts = [headlineDraft, targetsDraft, moversDraft]
    .map((draft) => draft(input, writing))
    .filter(hasText);
  return [...opened(drafts, writing), lateDraft(input, writing)]
    .filter(hasText)
    .map((draft) => finished(draft, language));
}

/** The first paragraph says of which period it is, and of a partial one how far its data reach. */
function opened([first, ...others]: readonly Draft[], writing: Writing): readonly Draft[] {
  if (first === undefined) return [];
  const coverage = coverageClause(writing);
  const [start = [], ...rest] = first.clauses.filter((clause) => clause !== undefined);
  const clauses = coverage
    ? [coverage, start, ...rest]
    : [at(inPeriod(writing), start, writing.language), ...rest];
  return [{ ...first, clauses }, ...others];
}
