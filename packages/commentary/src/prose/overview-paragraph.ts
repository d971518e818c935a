import type { Language } from '../language.ts';
import { type Draft, finished, hasText } from './draft.ts';
import { lateMatters } from './late-matters.ts';
import type { Matter } from './matter.ts';
import { missedMatters } from './missed-matters.ts';
import { moveMatters } from './move-matters.ts';
import type { Paragraph } from './paragraph.ts';
import { at } from './period-clauses.ts';
import type { ProseSubject } from './prose-subject.ts';

/** An overview tells no more, and no more of one kind than the first two. */
const TOLD = 4;
const OF_A_KIND = 2;

/**
 * The few things that matter most over all subjects: what is late for longest, then the targets missed
 * by most, then the biggest moves. They stand in this order and are not weighed against each other.
 * Undefined where there is none.
 */
export function overviewParagraph(
  subjects: readonly ProseSubject[],
  language: Language,
): Paragraph | undefined {
  const matters = [lateMatters, missedMatters, moveMatters]
    .flatMap((find) => find(subjects, language).slice(0, OF_A_KIND))
    .slice(0, TOLD);
  const draft: Draft = {
    topic: 'OVERVIEW',
    clauses: matters.map((matter, place) => timed(matter, matters[place - 1], language)),
    references: matters.flatMap(({ references }) => references),
    simulated: matters.some(({ simulated }) => simulated),
  };
  return hasText(draft) ? finished(draft, language) : undefined;
}

/** When it was is said where it changes. */
const timed = ({ time, clause }: Matter, before: Matter | undefined, language: Language) =>
  time === before?.time ? clause : at(time, clause, language);
