import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { baseRelation } from './base-relation.ts';
import type { PeriodFigure } from './figures.ts';
import { moveOf } from './move.ts';
import { movePhrase } from './move-phrase.ts';
import type { Periods, Told } from './told-period.ts';

/** How the told period moved: against its base, and against the period just before it. */
export interface Compared {
  readonly base: string | undefined;
  readonly previous: string | undefined;
}

export function compared(
  metric: MetricWords,
  { figures, base }: Periods,
  { figure, key, place }: Told,
  language: Language,
): Compared {
  const against = (other: PeriodFigure | undefined) => {
    const move = moveOf(metric, figure, other);
    return move && movePhrase(move, key, metric, language);
  };
  if (place === undefined) return { base: against(undefined), previous: undefined };
  const before = figures[place - 1];
  const adjacent = before !== undefined && baseRelation(key, before.key) !== 'OTHER';
  const { change: _known, ...plain } = figure;
  const step = adjacent ? moveOf(metric, plain, before) : undefined;
  const previous = step && movePhrase(step, key, metric, language);
  const first = against(base?.[place]);
  return { base: first, previous: previous === first ? undefined : previous };
}
