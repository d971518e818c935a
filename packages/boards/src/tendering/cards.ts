import { periodLabel } from '@minxin/calendar';
import { dumbbell, rankBars, rateLine, timeColumns } from '@minxin/charts';
import {
  formatCount,
  formatPercent,
  gapFinding,
  rankFinding,
  rateFinding,
  seriesFinding,
  shareFinding,
} from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { emptyTable } from '../board/columns.ts';
import { everyPeriod } from '../board/every-period.ts';
import { keyFigures, periodFigures } from '../board/figures.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { besideBase } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { quarterOf } from './figures.ts';
import { messages } from './messages.ts';
import type { TenderingBoardQuery } from './query.generated.ts';

type Context = BoardContext<TenderingBoardQuery>;

/** What was awarded over time, one part a kind. */
export function amountCard(context: Context): Draw {
  const { answer, language, words, running, simulated } = context;
  const text = messages[language];
  const metric = words('amount');
  const table = everyPeriod(answer.span?.amounts, answer.span?.months, 'KIND');
  const told = toldOf(language, table, ['period', 'KIND', metric.id], metric, () =>
    seriesFinding({
      ...{ metric, language, figures: periodFigures(answer.span?.months, metric.id, running) },
      ...wholeOf(context, answer.now?.metrics.amount),
      ...timeOf(context),
    }),
  );
  const about = { id: 'tender-amounts', language, simulated, subtitle: text.amounts, metric };
  return (theme, options) =>
    timeColumns({ ...about, ...told, by: 'KIND', ...timeOf(context) }, theme, options);
}

export function methodCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('amount'), 'METHOD'];
  const told = toldOf(language, answer.now?.methods, [by, metric.id], metric, (table) =>
    shareFinding({
      ...{ metric, language, owner: text.owner.method },
      figures: keyFigures(table, by, metric.id),
    }),
  );
  const about = { id: 'tender-methods', language, simulated, subtitle: text.methods, metric, by };
  return (theme, options) =>
    rankBars({ ...about, ...told, order: 'LARGEST', cumulative: true }, theme, options);
}

/** How many suppliers are drawn before the rest. */
const SUPPLIERS = 9;

export function supplierCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('amount'), 'SUPPLIER'];
  const { suppliers, topSupplierShare } = answer.now?.metrics ?? {};
  const told = toldOf(language, answer.now?.suppliers, [by, metric.id], metric, (table) =>
    shareFinding({
      ...{ metric, language, owner: text.owner.supplier, first: 3 },
      figures: keyFigures(table, by, metric.id),
    }),
  );
  const subtitle = text.suppliers(
    formatCount(suppliers?.value ?? null),
    formatPercent(topSupplierShare?.value ?? null),
  );
  const about = { id: 'tender-suppliers', language, simulated, subtitle, metric, by };
  return (theme, options) =>
    rankBars(
      { ...about, ...told, order: 'LARGEST', most: SUPPLIERS, cumulative: true },
      theme,
      options,
    );
}

/** What was saved against the budget, of the lots whose budget is known. */
export function savingCard(context: Context): Draw {
  const { answer, frame, language, words, simulated } = context;
  const text = messages[language];
  const metric = words('savingRate');
  const [known, excluded] = [
    answer.now?.metrics.savingKnown?.value ?? null,
    answer.now?.metrics.savingExcluded?.value ?? null,
  ];
  const columns = ['period', metric.id, 'savingKnown', 'savingExcluded'];
  const told = toldOf(language, answer.span?.saving, columns, metric, (table) =>
    known === 0 && excluded !== null && excluded > 0
      ? { title: text.noBudget(formatCount(excluded)), summary: '' }
      : rateFinding({
          ...{ metric, language, figures: periodFigures(table, metric.id) },
          ...wholeOf(context, answer.now?.metrics.savingRate),
          ...quarterOf(frame),
        }),
  );
  const subtitle = text.saving(formatCount(known), formatCount(excluded));
  const about = { id: 'tender-saving', language, simulated, subtitle, metrics: [metric] as const };
  return (theme, options) => rateLine({ ...about, ...told, ...quarterOf(frame) }, theme, options);
}

export function competitionCard(context: Context): Draw {
  const { answer, frame, language, words, simulated } = context;
  const text = messages[language];
  const metrics = [words('singleBidShare'), words('competitiveShare')] as const;
  const [metric] = metrics;
  const ids = metrics.map(({ id }) => id);
  const told = toldOf(language, answer.span?.competition, ['period', ...ids], metric, (table) =>
    rateFinding({
      ...{ metric, language, figures: periodFigures(table, metric.id) },
      ...wholeOf(context, answer.now?.metrics.singleBidShare),
      ...quarterOf(frame),
    }),
  );
  const about = { id: 'tender-competition', language, simulated, subtitle: text.competition };
  return (theme, options) =>
    rateLine({ ...about, ...told, metrics, ...quarterOf(frame) }, theme, options);
}

/** How long it takes from the notice to the award, beside the base. */
export function cycleCard({ answer, frame, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('cycleDays'), 'METHOD'];
  const before = answer.before?.cycles;
  const base = periodLabel(frame.base, language);
  const { method: owner } = text.owner;
  const slowest = (table: ColumnsFragment) =>
    rankFinding({
      ...{ metric, language, owner, worst: 'HIGHEST', floor: 0 },
      figures: keyFigures(table, by, metric.id),
    });
  const told = toldOf(language, answer.now?.cycles, [by, metric.id], metric, (table) => {
    const figures = besideBase(table, before, by, metric.id);
    const pairs = figures.filter(({ first, second }) => first !== null && second !== null);
    if (pairs.length === 0) return slowest(table);
    const longer = pairs.some(({ first, second }) => Number(first) > Number(second));
    return gapFinding({
      ...{ first: metric, second: { ...metric, label: text.cycleBase(base) } },
      ...{ language, owner, figures, side: longer ? 'ABOVE' : 'BELOW' },
    });
  });
  const about = { id: 'tender-cycle', language, simulated, subtitle: text.cycle, by };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, ...told },
        from: { metric, label: base, table: before ?? emptyTable([by, metric.id]) },
        to: { metric, label: periodLabel(frame.period, language) },
      },
      theme,
      options,
    );
}

/** Which rules raised red flags in the span. */
export function ruleCard({ answer, frame, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('redFlags'), 'RULE'];
  const told = toldOf(language, answer.span?.rules, [by, metric.id], metric, (table) =>
    shareFinding({
      ...{ metric, language, owner: text.owner.rule },
      figures: keyFigures(table, by, metric.id),
    }),
  );
  const subtitle = text.rules(periodLabel(frame.span, language));
  const about = { id: 'tender-rules', language, simulated, subtitle, metric, by };
  return (theme, options) => rankBars({ ...about, ...told, order: 'LARGEST' }, theme, options);
}
