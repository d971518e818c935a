import type { Language } from '../language.ts';
import { figureMatter, type Matter } from './matter.ts';
import type { ProseFigure } from './prose-figure.ts';
import type { ProseSubject } from './prose-subject.ts';
import { isMissed, targetClause } from './target-clause.ts';

/** Targets missed: rates by the points that they miss, then what has another unit in the order of telling. */
export const missedMatters = (
  subjects: readonly ProseSubject[],
  language: Language,
): readonly Matter[] =>
  subjects
    .flatMap((subject) => subject.figures.filter(isMissed).map((figure) => ({ subject, figure })))
    .sort((a, b) => pointsMissed(b.figure) - pointsMissed(a.figure))
    .map(({ subject, figure }) =>
      figureMatter(figure, subject, targetClause(figure, language) ?? [], language),
    );

const pointsMissed = ({ metric, value, target }: ProseFigure): number =>
  metric.unit === 'RATIO' ? Math.abs((value ?? 0) - (target?.value ?? 0)) : -1;
