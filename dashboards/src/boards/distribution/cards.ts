import { dotPlot, dumbbell, stateGrid, timeColumns, waterfall } from '@minxin/charts';
import {
  type Finding,
  gapFinding,
  type MetricWords,
  shareFinding,
  spreadFinding,
} from '@minxin/commentary';
import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import type { Draw } from '../../board/card.ts';
import { tableOr } from '../../board/columns.ts';
import { keyFigures, onlyNumber } from '../../board/figures.ts';
import type { DistributionBoardQuery } from '../../generated/graphql.ts';
import { type Fall, fallOf } from './fall.ts';
import { text } from './messages.ts';
import { procedureFinding, procedureRows, STEPS } from './procedure.ts';

type Context = BoardContext<DistributionBoardQuery>;

/** From what is divided to what the households get. */
export function fallCard(context: Context): Draw {
  const { answer, words, simulated } = context;
  const fall = fallOf(answer.now?.plans, answer.now?.dividends, words);
  const { unit } = words('plannedIncome');
  const about = { id: 'distribution-fall', language, simulated, subtitle: text.fall, unit };
  const finding = fallFinding(context, fall);
  return (theme, options) =>
    waterfall({ ...about, finding, steps: fall.steps, heads: text.heads }, theme, options);
}

function fallFinding({ answer, words }: Context, { state, steps }: Fall): Finding {
  if (state === 'NO_PLANS') return { title: text.noPlans, summary: text.noPlansWhy };
  if (state === 'WITHHELD') return { title: text.withheld, summary: text.withheldWhy };
  return shareFinding({
    ...{ metric: words('plannedIncome'), language, owner: text.owner.part },
    whole: onlyNumber(answer.now?.plans, 'plannedIncome'),
    figures: steps.slice(1).map(({ id, label, value }) => ({
      ...{ key: id, label, value: value === null ? null : Math.abs(value) },
    })),
  });
}

/** How far each plan has come on its way of six steps. */
export function stepsCard({ answer, simulated }: Context): Draw {
  const rows = procedureRows(answer.now?.records?.nodes ?? []);
  const { subtitle, head, names, states } = text.steps;
  const about = { id: 'distribution-steps', language, simulated, subtitle, head, states };
  return (theme, options) =>
    stateGrid(
      {
        ...{ ...about, finding: procedureFinding(rows), rows },
        across: STEPS.map((step) => names[step]),
      },
      theme,
      options,
    );
}

/** What a household gets, from village to village. */
export function villageCard({ answer, words, simulated }: Context): Draw {
  const [metric, by] = [words('dividendPerHousehold'), 'VILLAGE'];
  const table = tableOr(answer.now?.villages, by, metric.id);
  const whole = answer.now?.metrics.dividendPerHousehold;
  const mean = whole?.value ?? null;
  const finding = spreadFinding({
    ...{ metric, language, owner: text.owner.village },
    whole: { value: mean, suppressed: whole?.state === 'SUPPRESSED' },
    figures: keyFigures(table, by, metric.id),
  });
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
export function payoutCard({ answer, words, simulated }: Context): Draw {
  const planned = words('distributed');
  const settled: MetricWords = { ...planned, id: SETTLED, label: text.settled };
  const by = 'VILLAGE';
  const table = tableOr(answer.now?.payouts, by, planned.id, settled.id);
  const whole = keyFigures(table, by, planned.id);
  const paid = keyFigures(table, by, settled.id);
  const finding = gapFinding({
    ...{ language, first: settled, second: planned, owner: text.owner.village, side: 'BELOW' },
    figures: whole.map(({ key, label, value, suppressed }, row) => ({
      ...{ key, label, first: paid[row]?.value ?? null, second: value },
      ...(suppressed && { suppressed }),
    })),
  });
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
export function incomeCard({ answer, words, simulated }: Context): Draw {
  const metric = words('income');
  const by = 'SOURCE';
  const table = tableOr(answer.span?.table, 'period', by, metric.id);
  const finding = shareFinding({
    ...{ metric, language, owner: text.owner.source },
    figures: keyFigures(answer.now?.sources, by, metric.id),
  });
  const about = { id: 'distribution-income', language, simulated, subtitle: text.income, finding };
  return (theme, options) => ({
    ...timeColumns({ ...about, table, metric, by }, theme, options),
    marks: [],
  });
}
