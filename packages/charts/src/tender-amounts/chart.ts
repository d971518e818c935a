import { formatExact, formatValue, NO_VALUE } from '@minxin/commentary';
import { type Chart, type ChartOptions, type DataTable, isSimulated } from '../chart.ts';
import { numberCell, textCell } from '../table.ts';
import type { Theme } from '../theme.ts';
import type { TooltipCard } from '../tooltip.ts';
import { quarterTotal, tenderAmountsSummary, tenderAmountsTitle } from './findings.ts';
import type { TenderAmountsInput } from './input.ts';
import { amountAxis, amountsOption, PROCUREMENT, WORKS } from './option.ts';

/** Amounts of works and of government procurement, stacked by quarter. */
export function tenderAmounts(
  input: TenderAmountsInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const summary = tenderAmountsSummary(input);
  return {
    id: 'tender-amounts',
    title: tenderAmountsTitle(input),
    subtitle: `${input.year} 年招投标成交额（${amountAxis(input).unit}），按季`,
    summary,
    option: amountsOption(input, theme, options, summary, (index) =>
      amountsCard(input, theme, index),
    ),
    table: amountsTable(input),
    simulated: isSimulated(input.works, input.procurement, input.total),
  };
}

function amountsCard(
  { quarters }: TenderAmountsInput,
  theme: Theme,
  index: number,
): TooltipCard | undefined {
  const quarter = quarters[index];
  if (quarter === undefined) return undefined;
  const text = (amount: number | null) =>
    amount === null ? NO_VALUE : `${formatValue(amount, 'CNY', 'zh')}（${formatExact(amount)}）`;
  return {
    heading: quarter.label,
    lines: [
      { label: WORKS, text: text(quarter.works), color: theme.palette.indigo },
      { label: PROCUREMENT, text: text(quarter.procurement), color: theme.palette.ochre },
      { label: '合计', text: formatValue(quarterTotal(quarter), 'CNY', 'zh') },
    ],
  };
}

function amountsTable({ quarters }: TenderAmountsInput): DataTable {
  const yuan = (key: string, label: string) => ({ key, label, unit: '元', numeric: true });
  return {
    columns: [
      { key: 'quarter', label: '季度', numeric: false },
      yuan('works', WORKS),
      yuan('procurement', PROCUREMENT),
    ],
    rows: quarters.map(({ label, works, procurement }) => [
      textCell(label),
      numberCell(works),
      numberCell(procurement),
    ]),
  };
}
