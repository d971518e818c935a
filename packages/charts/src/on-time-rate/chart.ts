import { formatCount, formatPercent } from '@minxin/commentary';
import { type Chart, type ChartOptions, type DataTable, isSimulated } from '../chart.ts';
import { numberCell, percentCell, textCell } from '../table.ts';
import type { Theme } from '../theme.ts';
import type { TooltipCard } from '../tooltip.ts';
import { lateOrders, onTimeRateSummary, onTimeRateTitle } from './findings.ts';
import type { OnTimeRateInput } from './input.ts';
import { onTimeOption } from './option.ts';

/** The hotline's on-time rate by month, with its n as columns beneath. */
export function onTimeRate(
  input: OnTimeRateInput,
  theme: Theme,
  options: ChartOptions = {},
): Chart {
  const summary = onTimeRateSummary(input);
  return {
    id: 'on-time-rate',
    title: onTimeRateTitle(input),
    subtitle: `${input.year} 年应办结工单中按期的比例；灰柱为件数`,
    summary,
    option: onTimeOption(input, theme, options, summary, (index) => rateCard(input, theme, index)),
    table: rateTable(input),
    simulated: isSimulated(input.total),
  };
}

function rateCard(
  { months }: OnTimeRateInput,
  theme: Theme,
  index: number,
): TooltipCard | undefined {
  const month = months[index];
  if (month === undefined) return undefined;
  const late = lateOrders(month);
  return {
    heading: month.label,
    lines: [
      { label: '按期办结率', text: formatPercent(month.rate), color: theme.palette.tea },
      { label: '按期 / 应办结', text: `${formatCount(month.onTime)} / ${formatCount(month.due)}` },
      ...(late > 0 ? [{ label: '未按期', text: `${formatCount(late)} 件` }] : []),
    ],
  };
}

function rateTable({ months }: OnTimeRateInput): DataTable {
  return {
    columns: [
      { key: 'month', label: '月份', numeric: false },
      { key: 'due', label: '应办结', unit: '件', numeric: true },
      { key: 'onTime', label: '按期', unit: '件', numeric: true },
      { key: 'rate', label: '按期办结率', numeric: true },
    ],
    rows: months.map(({ label, rate, due, onTime }) => [
      textCell(label),
      numberCell(due),
      numberCell(onTime),
      percentCell(rate),
    ]),
  };
}
