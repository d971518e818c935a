import { formatCompact, formatScaled, formatValue } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../chart.ts';
import {
  categoryAxis,
  frame,
  hatch,
  isNarrow,
  legend,
  markLabel,
  plot,
  valueAxis,
} from '../frame.ts';
import type { Theme } from '../theme.ts';
import { categoryTooltip, type TooltipCard } from '../tooltip.ts';
import { quarterTotal } from './findings.ts';
import type { QuarterAmounts, TenderAmountsInput } from './input.ts';

export const WORKS = '工程';
export const PROCUREMENT = '政府采购';

interface AmountAxis {
  readonly unit: string;
  /** The unit is 10^power yuan. */
  readonly power: number;
  /** Decimals of every label, so that the highest shows three figures. */
  readonly places: number;
}

const AXES = [
  { unit: '亿元', power: 8 },
  { unit: '万元', power: 4 },
] as const;

/** 亿元, 万元 or 元, whichever keeps the highest quarter at one or more. */
export function amountAxis({ quarters }: TenderAmountsInput): AmountAxis {
  const highest = Math.max(0, ...quarters.map((quarter) => quarterTotal(quarter) ?? 0));
  const axis = AXES.find(({ power }) => highest >= 10 ** power) ?? { unit: '元', power: 0 };
  const size = highest / 10 ** axis.power;
  return { ...axis, places: size < 10 ? 2 : size < 100 ? 1 : 0 };
}

export function amountsOption(
  input: TenderAmountsInput,
  theme: Theme,
  options: ChartOptions,
  summary: string,
  card: (index: number) => TooltipCard | undefined,
): EChartsOption {
  const { quarters, focus } = input;
  const { palette } = theme;
  const { power, places } = amountAxis(input);
  const opacity = (index: number) => (focus === undefined || focus === index ? 1 : 0.45);
  const totalLabel = (dataIndex: number) => {
    const quarter = quarters[dataIndex];
    const amount = quarter === undefined ? null : quarterTotal(quarter);
    return amount === null ? '' : formatScaled(amount, power, places);
  };
  const stack = (name: string, color: string, kind: 'works' | 'procurement') => ({
    name,
    type: 'bar' as const,
    stack: 'amount',
    barWidth: isNarrow(options) ? '50%' : '38%',
    barMaxWidth: 40,
    itemStyle: { color, ...(theme.print && name === PROCUREMENT ? { decal: hatch(theme) } : {}) },
    label: {
      position: 'top' as const,
      distance: 4,
      ...markLabel(theme),
      formatter: ({ dataIndex }: { dataIndex: number }) => totalLabel(dataIndex),
    },
    data: quarters.map((quarter, index) => ({
      value: quarter[kind],
      itemStyle: { opacity: opacity(index) },
      // A bar that steps back keeps its number as dark as the others.
      label: { show: topOf(quarter) === kind, opacity: 1 },
    })),
  });
  const asked = focus === undefined ? undefined : quarters[focus];
  const totals: Readonly<Record<string, string>> = {
    [WORKS]: asked === undefined ? input.works.text : formatValue(asked.works, 'CNY', 'zh'),
    [PROCUREMENT]:
      asked === undefined ? input.procurement.text : formatValue(asked.procurement, 'CNY', 'zh'),
  };
  return {
    ...frame(theme, summary),
    legend: legend(theme, (name) => `${name} ${totals[name] ?? ''}`),
    grid: plot({ top: 44 }),
    xAxis: categoryAxis(
      theme,
      quarters.map((quarter) => quarter.label),
    ),
    yAxis: valueAxis(theme, (value) => formatCompact(value / 10 ** power, 'zh')),
    tooltip: categoryTooltip(theme, card),
    series: [
      stack(WORKS, palette.indigo, 'works'),
      stack(PROCUREMENT, palette.ochre, 'procurement'),
    ],
  };
}

/** The part drawn on top, which carries the label of the whole stack. */
const topOf = (quarter: QuarterAmounts) =>
  quarter.procurement === null ? ('works' as const) : ('procurement' as const);
