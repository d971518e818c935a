import type { Language } from '../language.ts';
import { withCommas } from './clauses.ts';
import type { Draft } from './draft.ts';
import { levelClause } from './level-clause.ts';
import { inPeriod } from './period-clauses.ts';
import type { ProseFigure } from './prose-figure.ts';
import type { ProseSubject } from './prose-subject.ts';
import { figureRests } from './rests-on.ts';
import type { Clause } from './segment.ts';
import { ofSubject } from './subject-label.ts';

/** A thing that an overview tells. */
export interface Matter extends Pick<Draft, 'references' | 'simulated'> {
  /** When it was: "2019年12月", "as of 31 Dec 2019". */
  readonly time: string | undefined;
  readonly clause: Clause;
}

/** A figure of a subject as an overview tells it: its level without its parts, and why it is told. */
export function figureMatter(
  figure: ProseFigure,
  { subject, period }: ProseSubject,
  why: Clause,
  language: Language,
): Matter {
  const metric = ofSubject(figure.metric, subject, language);
  const level = levelClause({ ...figure, metric, numerator: null }, { period, language });
  return {
    time: inPeriod({ period, language }),
    clause: withCommas(language, [level, why]),
    references: figureRests(figure),
    simulated: figure.simulated,
  };
}
