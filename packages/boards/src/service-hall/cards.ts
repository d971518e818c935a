import { dumbbell, heatGrid, rankBars, rateLine } from '@minxin/charts';
import { formatPercent, gapFinding, rateFinding, shareFinding } from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { keyFigures, periodFigures } from '../board/figures.ts';
import { largestKeys } from '../board/largest-keys.ts';
import { pairFigures } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { acceptedCard } from './accepted-card.ts';
import { hourFigures } from './figures.ts';
import { messages } from './messages.ts';
import type { ServiceHallBoardQuery } from './query.generated.ts';

type Context = BoardContext<ServiceHallBoardQuery>;

/** What was accepted, beside the base. */
export function volumeCard(context: Context): Draw {
  const { answer, language, words, simulated } = context;
  return acceptedCard(context, {
    ...{ id: 'hall-volume', subtitle: messages[language].volume, metric: words('accepted') },
    ...{ table: answer.span?.volume, before: answer.baseSpan?.volume },
    ...{ whole: answer.now?.metrics.accepted, simulated },
  });
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
