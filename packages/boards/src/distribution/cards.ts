import { dotPlot, dumbbell, stateGrid, timeColumns, waterfall } from '@minxin/charts';
import {
  type Finding,
  gapFinding,
  type Language,
  type MetricWords,
  shareFinding,
  spreadFinding,
} from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { keyFigures, onlyNumber } from '../board/figures.ts';
import type { WordsFragment } from '../board/fragments.generated.ts';
import { pairFigures } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { type Fall, fallOf } from './fall.ts';
import { messages } from './messages.ts';
import { procedureFinding, procedureRows, STEPS } from './procedure.ts';
import type { DistributionBoardQuery } from './query.generated.ts';

type Context = BoardContext<DistributionBoardQuery>;

/** From what is divided to what the households get. */
export function fallCard(context: Context): Draw {
  const { answer, language, words, simulated } = context;
  const text = messages[language];
  const fall = fallOf(answer.now?.plans, answer.now?.dividends, words);
  const { unit } = words('plannedIncome');
  const about = { id: 'distribution-fall', language, simulated, subtitle: text.fall, unit };
  const finding = fallFinding(context, fall);
  return (theme, options) =>
    waterfall({ ...about, finding, steps: fall.steps, heads: text.heads }, theme, options);
}

function fallFinding({ answer, language, words }: Context, { state, steps }: Fall): Finding {
  const text = messages[language];
  const metric = words('plannedIncome');
  if (state === 'NO_PLANS') return { title: text.noPlans, summary: text.noPlansWhy };
  if (state === 'WITHHELD') return { title: text.withheld, summary: text.withheldWhy };
  if (state === 'NOT_NARROWED') return notNarrowed(metric, language);
  return shareFinding({
    ...{ metric, language, owner: text.owner.part },
    whole: onlyNumber(answer.now?.plans, metric.id),
    figures: steps.slice(1).map(({ id, label, value }) => ({
      ...{ key: id, label, value: value === null ? null : Math.abs(value) },
    })),
  });
}

/** How far each plan has come on its way of six steps. */
export function stepsCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const records = answer.now?.records;
  const rows = procedureRows(records?.nodes ?? [], language);
  const finding = records
    ? procedureFinding(rows, language)
    : notNarrowed(words('plans'), language);
  const { subtitle, head, names, states } = text.steps;
  const about = { id: 'distribution-steps', language, simulated, subtitle, head, states };
  return (theme, options) =>
    stateGrid(
      { ...about, finding, rows, across: STEPS.map((step) => names[step]) },
      theme,
      options,
    );
}

/** Whether there is anything to draw of plans, or to say why it can't be. */
export function hasPlans({ answer, words }: Context): boolean {
  const { state, steps } = fallOf(answer.now?.plans, answer.now?.dividends, words);
  const recorded = (answer.now?.records?.nodes ?? []).length > 0;
  return recorded || steps.length > 0 || state === 'NOT_NARROWED';
}

const notNarrowed = (metric: WordsFragment, language: Language): Finding =>
  toldOf(language, null, [], metric, () => ({ title: '', summary: '' })).finding;

/** What a household gets, from village to village. */
export function villageCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('dividendPerHousehold'), 'VILLAGE'];
  const whole = answer.now?.metrics.dividendPerHousehold;
  const mean = whole?.value ?? null;
  const { table, finding } = toldOf(
    language,
    answer.now?.villages,
    [by, metric.id],
    metric,
    (rows) =>
      spreadFinding({
        ...{ metric, language, owner: text.owner.village },
        whole: { value: mean, suppressed: whole?.state === 'SUPPRESSED' },
        figures: keyFigures(rows, by, metric.id),
      }),
  );
  const about = { id: 'distribution-villages', language, simulated, subtitle: text.villages };
  return (theme, options) =>
    dotPlot(
      {
        ...{ ...about, finding, table, metric, by },
        ...(mean !== null && { middle: { label: text.mean, value: mean } }),
      },
      theme,
      options,
    );
}

/** The paid part of a plan's dividends is the numerator of its progress. */
const SETTLED = 'payoutProgress.numerator';

/** What was paid out of the dividends of each village. */
export function payoutCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const planned = words('distributed');
  const settled: MetricWords = { ...planned, id: SETTLED, label: text.settled };
  const by = 'VILLAGE';
  const columns = [by, planned.id, settled.id];
  const { table, finding } = toldOf(language, answer.now?.payouts, columns, planned, (rows) =>
    gapFinding({
      ...{ language, first: settled, second: planned, owner: text.owner.village, side: 'BELOW' },
      figures: pairFigures(rows, by, settled.id, planned.id),
    }),
  );
  const about = { id: 'distribution-payouts', language, simulated, subtitle: text.payouts };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, finding, table, by, order: 'GIVEN' },
        from: { metric: planned, label: planned.label },
        to: { metric: settled, label: settled.label },
      },
      theme,
      options,
    );
}

/** What came in, from where; nothing but income is known by its source, so its marks lead nowhere. */
export function incomeCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('income');
  const by = 'SOURCE';
  const columns = ['period', by, metric.id];
  const { table, finding } = toldOf(language, answer.span?.table, columns, metric, () =>
    shareFinding({
      ...{ metric, language, owner: text.owner.source },
      figures: keyFigures(answer.now?.sources, by, metric.id),
    }),
  );
  const about = { id: 'distribution-income', language, simulated, subtitle: text.income, finding };
  return (theme, options) => ({
    ...timeColumns({ ...about, table, metric, by }, theme, options),
    marks: [],
  });
}
