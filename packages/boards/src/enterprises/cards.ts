import { periodKey, periodLabel } from '@minxin/calendar';
import { dumbbell, rankBars, rateLine, stateGrid, timeColumns } from '@minxin/charts';
import { gapFinding, rankFinding, rateFinding, shareFinding } from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { columnOf, emptyTable } from '../board/columns.ts';
import { keyFigures, periodFigures } from '../board/figures.ts';
import { toldOf } from '../board/told.ts';
import { enterpriseLedgers, ledgerCell, ledgerFinding, monthsOf } from './ledger-months.ts';
import { messages } from './messages.ts';
import type { EnterprisesBoardQuery } from './query.generated.ts';
import { enterpriseQuotas, quotaCell, quotaFinding } from './quotas.ts';
import { requiredShares } from './required-shares.ts';

type Context = BoardContext<EnterprisesBoardQuery>;

/** Each enterprise's three teams against their quotas. */
export function quotasCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const ids = ['ENTERPRISE', 'TEAM'];
  const { table, finding } = toldOf(
    language,
    answer.now?.quotas,
    ids,
    words('quotaShortfall'),
    (given) => quotaFinding(enterpriseQuotas(given), language),
  );
  const { subtitle, head, states } = text.quotas;
  const rows = enterpriseQuotas(table);
  const about = { id: 'enterprise-quotas', language, simulated, subtitle, finding, head, states };
  return (theme, options) =>
    stateGrid(
      {
        ...{ ...about, across: teamNames(rows) },
        rows: rows.map(({ key, label, teams }) => ({
          ...{ name: label, mark: { keys: { ENTERPRISE: key } } },
          cells: teams.map((quota) => quotaCell(key, quota, language)),
        })),
      },
      theme,
      options,
    );
}

/** What the teams are called that any enterprise should have. */
const teamNames = (rows: ReturnType<typeof enterpriseQuotas>): readonly string[] =>
  (rows[0]?.teams ?? []).map(
    (_, place) => rows.map(({ teams }) => teams[place]?.label).find(Boolean) ?? '',
  );

/** Each enterprise's two ledgers month by month. */
export function monthsCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const ids = ['period', 'ENTERPRISE'];
  const { table, finding } = toldOf(
    language,
    answer.trend?.months,
    ids,
    words('ledgerCompliance'),
    (given) => ledgerFinding(enterpriseLedgers(given), monthsOf(given), language),
  );
  const { subtitle, head, states, month } = text.ledgers;
  const about = { id: 'enterprise-months', language, simulated, subtitle, finding, head, states };
  return (theme, options) =>
    stateGrid(
      {
        ...{ ...about, across: monthsOf(table).map(month) },
        rows: enterpriseLedgers(table).map(({ key, label, months }) => ({
          ...{ name: label, mark: { keys: { ENTERPRISE: key } } },
          cells: months.map((each) => ledgerCell(key, each, language)),
        })),
      },
      theme,
      options,
    );
}

/** What was given to households, by way. */
export function waysCard({ answer, frame, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('benefitAmount'), 'WAY'];
  const { finding } = toldOf(language, answer.now?.ways, [], metric, (given) =>
    shareFinding({
      ...{ metric, language, owner: text.owner.way, figures: keyFigures(given, by, metric.id) },
      period: { key: periodKey(frame.period), label: periodLabel(frame.period, language) },
    }),
  );
  const table = answer.span?.ways ?? emptyTable(['period', by, metric.id]);
  const about = { id: 'enterprise-ways', language, simulated, subtitle: text.ways, finding };
  return (theme, options) => timeColumns({ ...about, table, metric, by }, theme, options);
}

/** The share from poor households of each team beside what the rule asks. */
export function sharesCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('poorMembersShare'), 'TEAM'];
  const required = requiredShares(answer.now?.metrics);
  const { table, finding } = toldOf(
    language,
    answer.now?.shares,
    [by, metric.id],
    metric,
    (given) =>
      gapFinding({
        ...{ language, first: metric, second: { ...metric, label: text.required } },
        ...{ owner: text.owner.team, side: 'BELOW' },
        figures: keyFigures(given, by, metric.id).map(({ key, label, value }) => ({
          ...{ key, label, first: value, second: required.get(key) ?? null },
        })),
      }),
  );
  const keys = columnOf(table, by)?.values ?? [];
  const rule = { kind: 'METRIC' as const, label: text.required, unit: 'RATIO', suppressed: [] };
  const target = { ...rule, id: 'required', values: keys.map((key) => required.get(key) ?? null) };
  const below = keyFigures(table, by, metric.id).filter(
    ({ key, value }) => value !== null && value < (required.get(key) ?? 0),
  );
  const about = { id: 'enterprise-shares', language, simulated, subtitle: text.shares, finding };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, by, table: { ...table, columns: [...table.columns, target] } },
        from: { metric: { ...metric, id: 'required' }, label: text.required },
        to: { metric, label: metric.label },
        tones: Object.fromEntries(below.map(({ key }) => [`${key}`, 'risk' as const])),
      },
      theme,
      options,
    );
}

/** How much of each ledger is entered within its month. */
export function timelinessCard(context: Context): Draw {
  const { answer, language, words, simulated } = context;
  const text = messages[language];
  const [metric, other] = [words('benefitTimeliness'), words('voucherTimeliness')];
  const ids = ['period', metric.id, other.id];
  const { table, finding } = toldOf(language, answer.trend?.ledgers, ids, metric, (given) =>
    rateFinding({
      ...{ metric, language, figures: periodFigures(given, metric.id, context.running) },
      ...wholeOf(context, answer.now?.metrics.benefitTimeliness),
      ...timeOf(context),
    }),
  );
  const about = { id: 'enterprise-timeliness', language, simulated, subtitle: text.timeliness };
  return (theme, options) =>
    rateLine(
      { ...about, ...{ finding, table, metrics: [metric, other] }, ...timeOf(context) },
      theme,
      options,
    );
}

export function giversCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('benefitAmount'), 'ENTERPRISE'];
  const { table, finding } = toldOf(
    language,
    answer.now?.givers,
    [by, metric.id],
    metric,
    (given) =>
      rankFinding({
        ...{ metric, language, owner: text.owner.enterprise, worst: 'LOWEST' },
        figures: keyFigures(given, by, metric.id),
      }),
  );
  const about = { id: 'enterprise-givers', language, simulated, subtitle: text.givers, finding };
  return (theme, options) =>
    rankBars({ ...about, table, metric, by, order: 'WORST' }, theme, options);
}
