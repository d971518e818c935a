import { periodName, shareFinding } from '@minxin/commentary';
import type { Chart, ChartOptions } from '../chart.ts';
import { type Figure, isSimulated } from '../figure.ts';
import { timeColumns } from '../forms/time-columns/time-columns.ts';
import type { ChartTable } from '../table/chart-table.ts';
import type { Theme } from '../theme.ts';

export interface QuarterAmounts {
  /** "2020Q1"; a quarter cut short has its days: "2020Q2[2020-04-01/2020-05-31]". */
  readonly key: string;
  /** Yuan; null where there is no record. */
  readonly works: number | null;
  readonly procurement: number | null;
}

export interface TenderAmountsInput {
  readonly year: number;
  readonly quarters: readonly QuarterAmounts[];
  /** Of the year, in yuan. */
  readonly works: Figure;
  readonly procurement: Figure;
  readonly total: Figure;
  /** Position of the quarter that the reader asked about. */
  readonly focus?: number;
}

const METRIC = { id: 'amount', label: '成交额', unit: 'CNY', direction: 'NEUTRAL' } as const;
const KINDS = [
  { key: 'works', label: '工程' },
  { key: 'procurement', label: '政府采购' },
] as const;

/** Amounts of works and of government procurement, stacked by quarter. */
export function tenderAmounts(
  input: TenderAmountsInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const { year, quarters, works, procurement, total, focus } = input;
  const asked = focus === undefined ? undefined : quarters[focus];
  return timeColumns(
    {
      id: 'tender-amounts',
      language: 'zh',
      finding: shareFinding({
        ...{ metric: METRIC, language: 'zh' as const, owner: '类别' },
        figures: KINDS.map(({ key, label }) => ({
          ...{ key, label },
          value: asked === undefined ? input[key].value : asked[key],
        })),
        period: periodOf(input, asked),
        ...(asked === undefined && total.value !== null ? { whole: total.value } : {}),
      }),
      subtitle: `${year} 年招投标成交额（元），按季`,
      simulated: isSimulated(works, procurement, total),
      table: tableOf(quarters),
      metric: METRIC,
      by: 'KIND',
      ...(asked === undefined ? {} : { focus: asked.key }),
    },
    theme,
    options,
  );
}

/** The quarter asked about, else the year as far as it has amounts. */
function periodOf({ year, quarters }: TenderAmountsInput, asked: QuarterAmounts | undefined) {
  if (asked !== undefined) return { key: asked.key, label: periodName(asked.key, 'zh') };
  const last = quarters.findLastIndex(({ works, procurement }) => (works ?? procurement) !== null);
  const until = last < 0 || last === quarters.length - 1 ? undefined : quarters[last]?.key;
  const label = until === undefined ? `${year}年` : `截至${periodName(until, 'zh')}`;
  return { key: `${year}`, label };
}

function tableOf(quarters: readonly QuarterAmounts[]): ChartTable {
  const cells = quarters.flatMap((quarter) => KINDS.map((kind) => ({ quarter, kind })));
  const plain = { unit: null, suppressed: [] };
  const named = (id: string, label: string, keys: readonly string[], names: readonly string[]) => [
    {
      ...plain,
      id,
      kind: id === 'period' ? ('PERIOD' as const) : ('KEY' as const),
      label,
      values: keys,
    },
    { ...plain, id: `${id}.label`, kind: 'LABEL' as const, label, values: names },
  ];
  return {
    rowCount: cells.length,
    columns: [
      ...named(
        'period',
        '时间',
        cells.map(({ quarter }) => quarter.key),
        cells.map(({ quarter }) => periodName(quarter.key, 'zh')),
      ),
      ...named(
        'KIND',
        '类别',
        cells.map(({ kind }) => kind.key),
        cells.map(({ kind }) => kind.label),
      ),
      {
        ...{
          id: METRIC.id,
          kind: 'METRIC',
          label: METRIC.label,
          unit: METRIC.unit,
          suppressed: [],
        },
        values: cells.map(({ quarter, kind }) => quarter[kind.key]),
      },
    ],
  };
}
