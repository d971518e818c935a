import { rateLine } from '@minxin/charts';
import { formatCount, formatPercent, rateFinding } from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { periodFigures } from '../board/figures.ts';
import { toldOf } from '../board/told.ts';
import { messages } from './messages.ts';
import type { ServiceHallBoardQuery } from './query.generated.ts';

type Context = BoardContext<ServiceHallBoardQuery>;

/** How satisfied those are that rated, how many did, and what became of bad ratings. */
export function ratingCard(context: Context): Draw {
  const { answer, language, words, running, simulated } = context;
  const text = messages[language];
  const metric = words('satisfactionRate');
  const told = toldOf(language, answer.span?.ratings, ['period', metric.id], metric, (table) =>
    rateFinding({
      ...{ metric, language, figures: periodFigures(table, metric.id, running) },
      parts: { ...text.ratingParts, unit: 'CASE' },
      ...wholeOf(context, answer.now?.metrics.satisfactionRate),
      ...timeOf(context),
    }),
  );
  const about = { id: 'hall-ratings', language, simulated, metrics: [metric] as const };
  return (theme, options) =>
    rateLine(
      {
        ...{ ...about, ...told, subtitle: ratingSubtitle(context), parts: text.ratingParts },
        ...timeOf(context),
      },
      theme,
      options,
    );
}

function ratingSubtitle({ answer: { now }, language }: Context): string {
  const text = messages[language];
  const { ratedShare, badRatings, badRatingRectifiedRate: rectified } = now?.metrics ?? {};
  const rated = text.ratings(formatPercent(ratedShare?.value ?? null));
  if (!badRatings || !rectified) return rated;
  const count = (value: number | string | null) => formatCount(value ?? 0);
  return (
    rated +
    text.rectified(
      count(badRatings.value),
      count(rectified.numerator),
      count(rectified.denominator),
    )
  );
}
