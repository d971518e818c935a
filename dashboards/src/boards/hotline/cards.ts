import {
  ageingBar,
  flowAndStock,
  HANBIN_TOWNS,
  rangeBars,
  rankBars,
  rateLine,
  tileGrid,
} from '@minxin/charts';
import {
  flowFinding,
  rankFinding,
  rateFinding,
  shareFinding,
  stockFinding,
} from '@minxin/commentary';
import { language } from '../../app/language.ts';
import { type BoardContext, timeOf, wholeOf } from '../../board/board-context.ts';
import type { Draw } from '../../board/card.ts';
import { EMPTY } from '../../board/columns.ts';
import { keyFigures, onlyNumber, periodFigures } from '../../board/figures.ts';
import { rankedRows } from '../../board/ranked-rows.ts';
import type { HotlineBoardQuery } from '../../generated/graphql.ts';
import { text } from './messages.ts';

type Context = BoardContext<HotlineBoardQuery>;

/** What came in and was closed, and what was open at the end. */
export function flowCard(context: Context): Draw {
  const { answer, words, running, simulated } = context;
  const table = answer.span?.table ?? EMPTY;
  const side = (id: 'orders' | 'closed' | 'open') => ({
    ...{ metric: words(id), figures: periodFigures(table, id, running) },
    ...wholeOf(context, answer.now?.metrics[id]),
  });
  const [came, went, left] = [side('orders'), side('closed'), side('open')];
  const finding = flowFinding({ language, came, went, left, ...timeOf(context) });
  const about = { id: 'hotline-flow', language, simulated, subtitle: text.flow, finding, table };
  return (theme, options) =>
    flowAndStock(
      {
        ...{ ...about, came: came.metric, went: went.metric, stock: left.metric },
        ...timeOf(context),
      },
      theme,
      options,
    );
}

/** The due cohort's rate beside the reading by closed orders. */
export function onTimeCard(context: Context): Draw {
  const { answer, words, running, simulated } = context;
  const table = answer.span?.table ?? EMPTY;
  const metric = words('onTimeRate');
  const target = answer.now?.metrics.onTimeRate?.target?.value;
  const finding = rateFinding({
    ...{ metric, language, figures: periodFigures(table, metric.id, running) },
    base: periodFigures(answer.baseSpan?.table, metric.id),
    ...(target !== undefined && { target }),
    parts: { ...text.parts, unit: 'ORDER' },
    ...wholeOf(context, answer.now?.metrics.onTimeRate),
    ...timeOf(context),
  });
  const about = {
    id: 'hotline-on-time',
    language,
    simulated,
    subtitle: text.onTime,
    finding,
    table,
  };
  return (theme, options) =>
    rateLine(
      {
        ...{ ...about, metrics: [metric, words('closedOnTimeRate')], parts: text.parts },
        ...(target !== undefined && { target }),
        ...timeOf(context),
      },
      theme,
      options,
    );
}

const BUCKETS = ['overdueUpTo5', 'overdueUpTo20', 'overdueOver20'] as const;

/** What is open and overdue, by how long. */
export function ageingCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.totals ?? EMPTY;
  const metrics = BUCKETS.map(words);
  const finding = stockFinding({
    ...{ metric: words('openOverdue'), language },
    late: { value: onlyNumber(table, 'openOverdue') },
    open: { metric: words('open'), figure: { value: onlyNumber(table, 'open') } },
    buckets: metrics.map(({ id, label }) => ({ key: id, label, value: onlyNumber(table, id) })),
  });
  const about = {
    id: 'hotline-ageing',
    language,
    simulated,
    subtitle: text.ageing,
    finding,
    table,
  };
  return (theme) => ageingBar({ ...about, metrics }, theme);
}

/** How many categories are drawn before the rest. */
const CATEGORIES = 8;

export function categoryCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.categories ?? EMPTY;
  const [metric, by] = [words('orders'), 'CATEGORY_GROUP'];
  const finding = shareFinding({
    ...{ metric, language, owner: text.owner.category },
    figures: keyFigures(table, by, metric.id),
  });
  const about = { id: 'hotline-categories', language, simulated, subtitle: text.categories };
  return (theme, options) =>
    rankBars(
      {
        ...{ ...about, finding, table, metric, by, order: 'LARGEST', most: CATEGORIES },
        cumulative: true,
      },
      theme,
      options,
    );
}

export function townCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.towns ?? EMPTY;
  const [metric, by] = [words('orders'), 'TOWN'];
  const finding = rankFinding({
    ...{ metric, language, owner: text.owner.town, worst: 'HIGHEST' },
    figures: keyFigures(table, by, metric.id),
  });
  const about = { id: 'hotline-towns', language, simulated, subtitle: text.towns, finding, table };
  return (theme, options) =>
    tileGrid({ ...about, metric, by, layout: HANBIN_TOWNS }, theme, options);
}

/** How satisfied people are that were called back, by unit. */
export function callbackCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.callbacks ?? EMPTY;
  const [metric, by] = [words('callbackSatisfactionRate'), 'UNIT'];
  const finding = rankFinding({
    ...{ metric, language, owner: text.owner.unit, worst: 'LOWEST' },
    figures: keyFigures(table, by, metric.id),
  });
  const about = { id: 'hotline-callbacks', language, simulated, subtitle: text.callbacks };
  return (theme, options) =>
    rangeBars(
      { ...about, finding, table: rankedRows(table, metric.id), metric, by },
      theme,
      options,
    );
}
