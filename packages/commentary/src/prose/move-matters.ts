import type { MetricWords } from '../finding.ts';
import { SAMPLE_FLOOR } from '../findings/figures.ts';
import { isCounted } from '../findings/superlative.ts';
import type { Language } from '../language.ts';
import { changePhrase } from './change-phrase.ts';
import { known } from './known.ts';
import { figureMatter, type Matter } from './matter.ts';
import { type FrozenMove, moved } from './moved.ts';
import type { ProseChange, ProseFigure } from './prose-figure.ts';
import type { ProseSubject } from './prose-subject.ts';
import { isMissed } from './target-clause.ts';
import { likeForLike } from './writing.ts';

/** What moved by less is no news: percent of a quantity, points of a rate. */
const NEWS = { PERCENT: 10, POINTS: 1 } as const;

interface Moved {
  readonly subject: ProseSubject;
  readonly figure: ProseFigure;
  readonly move: FrozenMove;
  readonly relation: 'YEAR_AGO' | 'PREVIOUS';
}

/** The quantity that moved by most percent, and the rate that moved by most points. */
export function moveMatters(
  subjects: readonly ProseSubject[],
  language: Language,
): readonly Matter[] {
  const all = subjects.flatMap(movesOf);
  return (['PERCENT', 'POINTS'] as const).flatMap((kind) => {
    const [first] = all
      .filter(({ move }) => move.kind === kind && sizeOf(move) >= NEWS[kind])
      .sort((a, b) => sizeOf(b.move) - sizeOf(a.move));
    return first === undefined ? [] : [toMatter(first, language)];
  });
}

const sizeOf = ({ amount }: FrozenMove): number => Math.abs(Number(amount));

/**
 * Against the year before, or where that can't be told, against the period before; what
 * missed its target is told so already, and what came to nothing hasn't moved but stopped.
 */
function movesOf(subject: ProseSubject): readonly Moved[] {
  return subject.figures
    .filter((figure) => known(figure) !== 0 && !isMissed(figure))
    .flatMap((figure): readonly Moved[] => {
      const { metric, yearAgo, previous, acrossFestival } = figure;
      const lastYear = acrossFestival == null ? weighty(metric, figure, yearAgo) : undefined;
      if (lastYear) return [{ subject, figure, move: lastYear, relation: 'YEAR_AGO' }];
      const before = weighty(metric, figure, previous);
      return before ? [{ subject, figure, move: before, relation: 'PREVIOUS' }] : [];
    });
}

/** A count that came from fewer than the floor moves by large percentages without any news. */
const weighty = (metric: MetricWords, figure: ProseFigure, change: ProseChange | null) =>
  isCounted(metric.unit) && change !== null && (known(change.base) ?? 0) < SAMPLE_FLOOR
    ? undefined
    : moved(metric, figure, change);

function toMatter({ subject, figure, move, relation }: Moved, language: Language): Matter {
  const writing = likeForLike([figure], { period: subject.period, language });
  const change = changePhrase(figure.metric, figure.reference, move, relation, writing);
  return figureMatter(figure, subject, change, language);
}
