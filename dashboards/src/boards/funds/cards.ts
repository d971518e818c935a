import { dumbbell, rankBars, sankey, stateGrid, timeColumns } from '@minxin/charts';
import { gapFinding, rankFinding, seriesFinding, shareFinding } from '@minxin/commentary';
import { language } from '../../app/language.ts';
import { type BoardContext, timeOf } from '../../board/board-context.ts';
import type { Draw } from '../../board/card.ts';
import { numbersOf, tableOr } from '../../board/columns.ts';
import { keyFigures, onlyNumber, periodFigures } from '../../board/figures.ts';
import { periodName } from '../../board/period-name.ts';
import { rowsWhere } from '../../board/rows-where.ts';
import type { FundsBoardQuery } from '../../generated/graphql.ts';
import { moneyFlows } from './flows.ts';
import { cellText, GATES, gateFinding, gateRows } from './gates.ts';
import { text } from './messages.ts';

type Context = BoardContext<FundsBoardQuery>;

/** Where the money comes from, which stages it is agreed for, and how much of it was paid. */
export function flowCard({ answer, words, simulated }: Context): Draw {
  const whole = words('stageCapsToDate');
  const totals = answer.now?.totals;
  const part = (key: string, label: string, id: string) => ({
    ...{ key, label, value: onlyNumber(totals, id) },
  });
  const finding = shareFinding({
    ...{ metric: whole, language, owner: text.end, whole: onlyNumber(totals, whole.id) },
    figures: [
      part('paid', text.ends.paid, 'disbursedToDate'),
      part('unpaid', text.ends.unpaid, 'unpaidInStages'),
    ],
  });
  const flows = moneyFlows(answer.now?.sources, answer.now?.stages, text.ends);
  const about = { id: 'funds-flow', language, simulated, subtitle: text.flow, finding };
  return (theme, options) =>
    sankey({ ...about, ...flows, unit: whole.unit, heads: text.heads }, theme, options);
}

/** What the open agreements need before they are paid on. */
export function gatesCard({ answer, simulated }: Context): Draw {
  const rows = gateRows(answer.now?.gates);
  const { subtitle, head, across, states } = text.gates;
  const about = { id: 'funds-gates', language, simulated, subtitle, head, states };
  return (theme, options) =>
    stateGrid(
      {
        ...{ ...about, finding: gateFinding(rows), across: GATES.map((gate) => across[gate]) },
        rows: rows.map((row) => ({
          name: row.project,
          mark: { keys: { AGREEMENT: row.agreement } },
          cells: GATES.map((gate) => ({
            state: row.states[gate],
            text: cellText(gate, row.states[gate]),
            mark: { keys: { AGREEMENT: row.agreement } },
          })),
        })),
      },
      theme,
      options,
    );
}

/** What was paid of each open agreement against what was verified on site. */
export function progressCard({ answer, words, simulated }: Context): Draw {
  const [paid, verified] = [words('paidShareToDate'), words('verifiedShareToDate')];
  const ids = [paid.id, verified.id, 'openAgreements', 'paymentsAheadOfProgress'];
  const all = tableOr(answer.now?.progress, 'PROJECT', 'AGREEMENT', ...ids);
  const open = numbersOf(all, 'openAgreements');
  const table = rowsWhere(all, (row) => (open[row] ?? 0) > 0);
  const figures = keyFigures(table, 'PROJECT', paid.id);
  const others = keyFigures(table, 'PROJECT', verified.id);
  const finding = gapFinding({
    ...{ language, first: paid, second: verified, owner: text.owner.agreement, side: 'ABOVE' },
    figures: figures.map(({ key, label, value }, row) => ({
      ...{ key, label, first: value, second: others[row]?.value ?? null },
    })),
  });
  const ahead = keyFigures(table, 'PROJECT', 'paymentsAheadOfProgress').filter(
    ({ value }) => (value ?? 0) > 0,
  );
  const about = { id: 'funds-progress', language, simulated, subtitle: text.progress, finding };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, table, by: 'PROJECT' },
        from: { metric: verified, label: verified.label },
        to: { metric: paid, label: paid.label },
        tones: Object.fromEntries(ahead.map(({ key }) => [`${key}`, 'late' as const])),
      },
      theme,
      options,
    );
}

export function disbursedCard(context: Context): Draw {
  const { answer, frame, words, running, simulated } = context;
  const metric = words('disbursed');
  const table = tableOr(answer.span?.table, 'period', metric.id);
  const before = answer.baseSpan?.table;
  const finding = seriesFinding({
    ...{ metric, language, figures: periodFigures(table, metric.id, running) },
    base: periodFigures(before, metric.id),
    ...timeOf(context),
  });
  const about = { id: 'funds-disbursed', language, simulated, subtitle: text.disbursed, finding };
  return (theme, options) =>
    timeColumns(
      {
        ...{ ...about, table, metric, label: periodName(frame.span) },
        ...(before && { base: { label: periodName(frame.baseSpan), table: before } }),
        ...timeOf(context),
      },
      theme,
      options,
    );
}

/** How many villages are drawn before the rest. */
const VILLAGES = 8;

/** Where money waits; a village with nothing left is not drawn. */
export function villageCard({ answer, words, simulated }: Context): Draw {
  const [metric, by] = [words('unpaid'), 'VILLAGE'];
  const all = tableOr(answer.now?.villages, by, metric.id);
  const values = numbersOf(all, metric.id);
  const table = rowsWhere(all, (row) => values[row] !== 0);
  const finding = rankFinding({
    ...{ metric, language, owner: text.owner.village, worst: 'HIGHEST' },
    figures: keyFigures(table, by, metric.id),
  });
  const about = { id: 'funds-villages', language, simulated, subtitle: text.villages, finding };
  return (theme, options) =>
    rankBars({ ...about, table, metric, by, order: 'LARGEST', most: VILLAGES }, theme, options);
}
