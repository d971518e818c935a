import { periodLabel } from '@minxin/calendar';
import { dumbbell, heatGrid, type Mark, rankBars, rateLine, timeColumns } from '@minxin/charts';
import {
  formatCount,
  formatPercent,
  gapFinding,
  rateFinding,
  seriesFinding,
  shareFinding,
} from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { keyFigures, periodFigures } from '../board/figures.ts';
import { largestKeys } from '../board/largest-keys.ts';
import { pairFigures } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { breachFigures, hourFigures } from './figures.ts';
import { messages } from './messages.ts';
import type { ServiceHallBoardQuery } from './query.generated.ts';

type Context = BoardContext<ServiceHallBoardQuery>;

/** What was accepted, beside the base. */
export function volumeCard(context: Context): Draw {
  const { answer, frame, language, words, running, simulated } = context;
  const text = messages[language];
  const metric = words('accepted');
  const before = answer.baseSpan?.volume;
  const told = toldOf(language, answer.span?.volume, ['period', metric.id], metric, (table) =>
    seriesFinding({
      ...{ metric, language, figures: periodFigures(table, metric.id, running) },
      base: periodFigures(before, metric.id),
      ...wholeOf(context, answer.now?.metrics.accepted),
      ...timeOf(context),
    }),
  );
  const about = { id: 'hall-volume', language, simulated, subtitle: text.volume, metric };
  return (theme, options) =>
    timeColumns(
      {
        ...{ ...about, ...told, label: periodLabel(frame.span, language) },
        ...(before && { base: { label: periodLabel(frame.baseSpan, language), table: before } }),
        ...timeOf(context),
      },
      theme,
      options,
    );
}

/** How many keys are drawn before the rest. */
const FIRST = 9;

const pareto = (
  { answer, language, words, simulated }: Context,
  of: 'departments' | 'items',
  by: string,
): Draw => {
  const text = messages[language];
  const metric = words('accepted');
  const told = toldOf(language, answer.now?.[of], [by, metric.id], metric, (table) =>
    shareFinding({
      ...{ metric, language, owner: text.owner[of], first: 3 },
      figures: keyFigures(table, by, metric.id),
    }),
  );
  const about = { id: `hall-${of}`, language, simulated, subtitle: text[of], metric, by };
  return (theme, options) =>
    rankBars(
      { ...about, ...told, order: 'LARGEST', most: FIRST, cumulative: true },
      theme,
      options,
    );
};

export const departmentCard = (context: Context): Draw =>
  pareto(context, 'departments', 'DEPARTMENT');

export const itemCard = (context: Context): Draw => pareto(context, 'items', 'ITEM');

/** When in the week people come to the windows. */
export function hourCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('accepted');
  const told = toldOf(
    language,
    answer.windows?.hours,
    ['WEEKDAY', 'HOUR', metric.id],
    metric,
    (table) =>
      shareFinding({
        ...{ metric, language, owner: text.owner.hour },
        figures: hourFigures(table, metric.id, language),
      }),
  );
  const about = { id: 'hall-hours', language, simulated, subtitle: text.hours, metric };
  return (theme, options) =>
    heatGrid({ ...about, ...told, down: 'WEEKDAY', across: 'HOUR' }, theme, options);
}

/** How many departments are held against what they promised. */
const DEPARTMENTS = 9;

/** The days that were promised and those that it took, by department. */
export function daysCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [promised, taken] = [words('daysPromised'), words('daysWorked')];
  const { speedUp, compressionRate } = answer.now?.metrics ?? {};
  const shown =
    answer.now?.days &&
    largestKeys(answer.now.days, 'DEPARTMENT', `${taken.id}.denominator`, DEPARTMENTS);
  const told = toldOf(language, shown, ['DEPARTMENT', promised.id, taken.id], taken, (table) => {
    const figures = pairFigures(table, 'DEPARTMENT', taken.id, promised.id);
    const over = figures.some(({ first, second }) => (first ?? 0) > (second ?? 0));
    return gapFinding({
      ...{ first: taken, second: promised, language, figures, owner: text.owner.departments },
      // Who is slower than promised is told before who is quicker.
      side: over ? 'ABOVE' : 'BELOW',
    });
  });
  const subtitle = text.days(
    told.table.rowCount,
    formatPercent(speedUp?.value ?? null),
    formatPercent(compressionRate?.value ?? null),
  );
  const about = { id: 'hall-days', language, simulated, subtitle, by: 'DEPARTMENT' };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, ...told },
        from: { metric: promised, label: text.promised },
        to: { metric: taken, label: text.taken },
      },
      theme,
      options,
    );
}

export function visitsCard(context: Context): Draw {
  const { answer, language, words, running, simulated } = context;
  const text = messages[language];
  const metrics = [
    words('atMostOneVisitRate'),
    words('doneOnceRate'),
    words('noVisitRate'),
  ] as const;
  const [metric] = metrics;
  const ids = metrics.map(({ id }) => id);
  const told = toldOf(language, answer.span?.visits, ['period', ...ids], metric, (table) =>
    rateFinding({
      ...{ metric, language, figures: periodFigures(table, metric.id, running) },
      ...wholeOf(context, answer.now?.metrics.atMostOneVisitRate),
      ...timeOf(context),
    }),
  );
  const about = { id: 'hall-visits', language, simulated, subtitle: text.visits, metrics };
  return (theme, options) => rateLine({ ...about, ...told, ...timeOf(context) }, theme, options);
}

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

/** How many windows are drawn. */
const WINDOWS = 8;

/** The zero-commitments: which windows broke them, and how. */
export function breachCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('breaches');
  const { breaches, kinds } = answer.now ?? {};
  const shown = breaches && largestKeys(breaches, 'WINDOW', metric.id, WINDOWS);
  const told = toldOf(language, shown, ['WINDOW', 'BREACH', metric.id], metric, () =>
    shareFinding({
      ...{ metric, language, owner: text.owner.kind },
      figures: breachFigures(kinds, words),
    }),
  );
  const down = new Set(told.table.columns[0]?.values).size;
  const about = { id: 'hall-breaches', language, simulated, subtitle: text.breaches(down), metric };
  return (theme, options) => {
    const chart = heatGrid({ ...about, ...told, down: 'WINDOW', across: 'BREACH' }, theme, options);
    return { ...chart, marks: chart.marks.map(atWindow) };
  };
}

/** A breach leads to its window: by its kind nothing else of the hall can be narrowed. */
function atWindow(mark: Mark | undefined): Mark | undefined {
  const window = mark?.keys?.WINDOW;
  return window == null ? undefined : { ...mark, keys: { WINDOW: window } };
}
