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
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { keyFigures, onlyNumber, periodFigures } from '../board/figures.ts';
import { rankedRows } from '../board/ranked-rows.ts';
import { toldOf } from '../board/told.ts';
import { messages } from './messages.ts';
import type { HotlineBoardQuery } from './query.generated.ts';

type Context = BoardContext<HotlineBoardQuery>;

/** What came in and was closed, and what was open at the end. */
export function flowCard(context: Context): Draw {
  const { answer, language, words, running, simulated } = context;
  const text = messages[language];
  const [came, went, stock] = [words('orders'), words('closed'), words('open')];
  const ids = ['period', came.id, went.id, stock.id];
  const told = toldOf(language, answer.span?.table, ids, came, (table) => {
    const side = (id: 'orders' | 'closed' | 'open') => ({
      ...{ metric: words(id), figures: periodFigures(table, id, running) },
      ...wholeOf(context, answer.now?.metrics[id]),
    });
    return flowFinding({
      ...{ language, came: side('orders'), went: side('closed'), left: side('open') },
      ...timeOf(context),
    });
  });
  const about = { id: 'hotline-flow', language, simulated, subtitle: text.flow };
  return (theme, options) =>
    flowAndStock({ ...about, ...told, came, went, stock, ...timeOf(context) }, theme, options);
}

/** The due cohort's rate beside the reading by closed orders. */
export function onTimeCard(context: Context): Draw {
  const { answer, language, words, running, simulated } = context;
  const text = messages[language];
  const metrics = [words('onTimeRate'), words('closedOnTimeRate')] as const;
  const [metric] = metrics;
  const target = answer.now?.metrics.onTimeRate?.target?.value;
  const aim = target === undefined ? {} : { target };
  const ids = ['period', ...metrics.map(({ id }) => id)];
  const told = toldOf(language, answer.span?.table, ids, metric, (table) =>
    rateFinding({
      ...{ metric, language, figures: periodFigures(table, metric.id, running), ...aim },
      base: periodFigures(answer.baseSpan?.table, metric.id),
      parts: { ...text.parts, unit: 'ORDER' },
      ...wholeOf(context, answer.now?.metrics.onTimeRate),
      ...timeOf(context),
    }),
  );
  const about = { id: 'hotline-on-time', language, simulated, subtitle: text.onTime, metrics };
  return (theme, options) =>
    rateLine({ ...about, ...told, ...aim, parts: text.parts, ...timeOf(context) }, theme, options);
}

const BUCKETS = ['overdueUpTo5', 'overdueUpTo20', 'overdueOver20'] as const;

/** What is open and overdue, by how long. */
export function ageingCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('openOverdue');
  const metrics = BUCKETS.map(words);
  const told = toldOf(language, answer.now?.totals, BUCKETS, metric, (table) =>
    stockFinding({
      ...{ metric, language, late: { value: onlyNumber(table, metric.id) } },
      open: { metric: words('open'), figure: { value: onlyNumber(table, 'open') } },
      buckets: metrics.map(({ id, label }) => ({ key: id, label, value: onlyNumber(table, id) })),
    }),
  );
  const about = { id: 'hotline-ageing', language, simulated, subtitle: text.ageing, metrics };
  return (theme) => ageingBar({ ...about, ...told }, theme);
}

/** How many categories are drawn before the rest. */
const CATEGORIES = 8;

export function categoryCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('orders'), 'CATEGORY_GROUP'];
  const told = toldOf(language, answer.now?.categories, [by, metric.id], metric, (table) =>
    shareFinding({
      ...{ metric, language, owner: text.owner.category },
      figures: keyFigures(table, by, metric.id),
    }),
  );
  const about = { id: 'hotline-categories', language, simulated, subtitle: text.categories };
  return (theme, options) =>
    rankBars(
      {
        ...{ ...about, ...told, metric, by, order: 'LARGEST', most: CATEGORIES },
        cumulative: true,
      },
      theme,
      options,
    );
}

export function townCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('orders'), 'TOWN'];
  const told = toldOf(language, answer.now?.towns, [by, metric.id], metric, (table) =>
    rankFinding({
      ...{ metric, language, owner: text.owner.town, worst: 'HIGHEST' },
      figures: keyFigures(table, by, metric.id),
    }),
  );
  const about = { id: 'hotline-towns', language, simulated, subtitle: text.towns };
  return (theme, options) =>
    tileGrid({ ...about, ...told, metric, by, layout: HANBIN_TOWNS }, theme, options);
}

/** How satisfied people are that were called back, by unit. */
export function callbackCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('callbackSatisfactionRate'), 'UNIT'];
  const ids = [by, metric.id, `${metric.id}.numerator`, `${metric.id}.denominator`];
  const { table, finding } = toldOf(language, answer.now?.callbacks, ids, metric, (all) =>
    rankFinding({
      ...{ metric, language, owner: text.owner.unit, worst: 'LOWEST' },
      figures: keyFigures(all, by, metric.id),
    }),
  );
  const about = { id: 'hotline-callbacks', language, simulated, subtitle: text.callbacks };
  return (theme, options) =>
    rangeBars(
      { ...about, finding, table: rankedRows(table, metric.id), metric, by },
      theme,
      options,
    );
}
