import { periodLabel } from '@minxin/calendar';
import { dumbbell, rankBars, sankey, stateGrid, timeColumns } from '@minxin/charts';
import { gapFinding, rankFinding, seriesFinding, shareFinding } from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { numbersOf, rowsAt } from '../board/columns.ts';
import { keyFigures, onlyNumber, periodFigures } from '../board/figures.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { pairFigures } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { moneyFlows } from './flows.ts';
import { cellText, GATES, gateFinding, gateRows } from './gates.ts';
import { messages } from './messages.ts';
import type { FundsBoardQuery } from './query.generated.ts';

type Context = BoardContext<FundsBoardQuery>;

/** Where the money comes from, which stages it is agreed for, and how much of it was paid. */
export function flowCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const { totals, sources, stages } = answer.now ?? {};
  const whole = words('stageCapsToDate');
  const { finding } = toldOf(language, totals, [whole.id], whole, (table) =>
    shareFinding({
      ...{ metric: whole, language, owner: text.end, whole: onlyNumber(table, whole.id) },
      figures: [
        { key: 'paid', label: text.ends.paid, value: onlyNumber(table, 'disbursedToDate') },
        { key: 'unpaid', label: text.ends.unpaid, value: onlyNumber(table, 'unpaidInStages') },
      ],
    }),
  );
  const about = { id: 'funds-flow', language, simulated, subtitle: text.flow, finding };
  const flows = moneyFlows(sources, stages, text.ends);
  return (theme, options) =>
    sankey({ ...about, ...flows, unit: whole.unit, heads: text.heads }, theme, options);
}

/** What the open agreements need before they are paid on. */
export function gatesCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const open = words('openAgreements');
  const { table, finding } = toldOf(language, answer.now?.gates, [], open, (given) =>
    gateFinding(gateRows(given), language),
  );
  const rows = gateRows(table);
  const { subtitle, head, across, states } = text.gates;
  const about = { id: 'funds-gates', language, simulated, subtitle, head, states };
  return (theme, options) =>
    stateGrid(
      {
        ...{ ...about, finding, across: GATES.map((gate) => across[gate]) },
        rows: rows.map((row) => ({
          name: row.project,
          mark: { keys: { AGREEMENT: row.agreement } },
          cells: GATES.map((gate) => ({
            state: row.states[gate],
            text: cellText(gate, row.states[gate], language),
            mark: { keys: { AGREEMENT: row.agreement } },
          })),
        })),
      },
      theme,
      options,
    );
}

const AHEAD = 'paymentsAheadOfProgress';

/** What was paid of each open agreement against what was verified on site. */
export function progressCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [paid, verified] = [words('paidShareToDate'), words('verifiedShareToDate')];
  const by = 'PROJECT';
  const all = answer.now?.progress;
  const columns = [by, 'AGREEMENT', paid.id, verified.id, AHEAD];
  const { table, finding } = toldOf(language, all && openRows(all), columns, paid, (rows) =>
    gapFinding({
      ...{ language, first: paid, second: verified, owner: text.owner.agreement, side: 'ABOVE' },
      figures: pairFigures(rows, by, paid.id, verified.id),
    }),
  );
  const ahead = keyFigures(table, by, AHEAD).filter(({ value }) => (value ?? 0) > 0);
  const about = { id: 'funds-progress', language, simulated, subtitle: text.progress, finding };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, table, by },
        from: { metric: verified, label: verified.label },
        to: { metric: paid, label: paid.label },
        tones: Object.fromEntries(ahead.map(({ key }) => [`${key}`, 'late' as const])),
      },
      theme,
      options,
    );
}

/** The agreements whose projects are not accepted yet. */
const openRows = (table: ColumnsFragment): ColumnsFragment =>
  rowsAt(
    table,
    numbersOf(table, 'openAgreements').flatMap((open, row) => ((open ?? 0) > 0 ? [row] : [])),
  );

export function disbursedCard(context: Context): Draw {
  const { answer, frame, language, words, running, simulated } = context;
  const text = messages[language];
  const metric = words('disbursed');
  const before = answer.baseSpan?.table;
  const { table, finding } = toldOf(
    language,
    answer.span?.table,
    ['period', metric.id],
    metric,
    (rows) =>
      seriesFinding({
        ...{ metric, language, figures: periodFigures(rows, metric.id, running) },
        base: periodFigures(before, metric.id),
        ...wholeOf(context, answer.now?.metrics.disbursed),
        ...timeOf(context),
      }),
  );
  const about = { id: 'funds-disbursed', language, simulated, subtitle: text.disbursed, finding };
  return (theme, options) =>
    timeColumns(
      {
        ...{ ...about, table, metric, label: periodLabel(frame.span, language) },
        ...(before && { base: { label: periodLabel(frame.baseSpan, language), table: before } }),
        ...timeOf(context),
      },
      theme,
      options,
    );
}

/** How many villages are drawn before the rest. */
const VILLAGES = 8;

/** Where money waits; a village with nothing left is not drawn. */
export function villageCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('unpaid'), 'VILLAGE'];
  const { table, finding } = toldOf(
    language,
    answer.now?.villages,
    [by, metric.id],
    metric,
    (rows) =>
      rankFinding({
        ...{ metric, language, owner: text.owner.village, worst: 'HIGHEST' },
        figures: keyFigures(rows, by, metric.id),
      }),
  );
  const left = rowsAt(
    table,
    numbersOf(table, metric.id).flatMap((value, row) => (value === 0 ? [] : [row])),
  );
  const about = { id: 'funds-villages', language, simulated, subtitle: text.villages, finding };
  return (theme, options) =>
    rankBars(
      { ...about, table: left, metric, by, order: 'LARGEST', most: VILLAGES },
      theme,
      options,
    );
}
