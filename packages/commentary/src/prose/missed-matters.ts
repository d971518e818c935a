import type { Language } from '../language.ts';
import type { FrozenFigure } from './frozen-figure.ts';
import type { FrozenSubject } from './frozen-subject.ts';
import { figureMatter, type Matter } from './matter.ts';
import { isMissed, targetClause } from './target-clause.ts';

/** Targets missed: rates by the points that they miss, then what has another unit in the order of telling. */
export const missedMatters = (
  subjects: readonly FrozenSubject[],
  language: Language,
): readonly Matter[] =>
  subjects
    .flatMap((subject) => subject.figures.filter(isMissed).map((figure) => ({ subject, figure })))
    .sort((a, b) => pointsMissed(b.figure) - pointsMissed(a.figure))
    .map(({ subject, figure }) =>
      figureMatter(figure, subject, targetClause(figure, language) ?? [], language),
    );

const pointsMissed = ({ metric, value, target }: FrozenFigure): number =>
  metric.unit === 'RATIO' ? Math.abs((value ?? 0) - (target?.value ?? 0)) : -1;
