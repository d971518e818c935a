import {
  type Chart,
  type ChartOptions,
  type DataTable,
  type Figure,
  isSimulated,
} from './chart.ts';
import { formatCount, formatPercent } from './number-style.ts';
import { lateOrders, onTimeRateSummary, onTimeRateTitle } from './on-time-rate-findings.ts';
import { onTimeOption } from './on-time-rate-option.ts';
import { numberCell, percentCell, textCell } from './table.ts';
import type { Theme } from './theme.ts';
import type { TooltipCard } from './tooltip.ts';

export interface MonthRate {
  readonly label: string;
  /** onTime / due; null where nothing was due. */
  readonly rate: number | null;
  /** Orders whose due date lies in the month (domain §2: due cohort). */
  readonly due: number | null;
  readonly onTime: number | null;
}

export interface OnTimeRateInput {
  readonly year: number;
  readonly months: readonly MonthRate[];
  /** The year so far: a ratio with its numerator and denominator. */
  readonly total: Figure;
  /** Position of the month that the reader asked about. */
  readonly focus?: number;
  /** What the reported period is held against; a focus month falls back on the month before it. */
  readonly previous?: { readonly label: string; readonly rate: number | null };
}

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
