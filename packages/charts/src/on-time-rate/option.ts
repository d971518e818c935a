import { formatCount, formatPercent } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../chart.ts';
import { categoryAxis, frame, markLabel, plot, sparseLabels, valueAxis } from '../frame.ts';
import type { Theme } from '../theme.ts';
import { categoryTooltip, type TooltipCard } from '../tooltip.ts';
import { lateOrders } from './findings.ts';
import type { MonthRate, OnTimeRateInput } from './input.ts';

/** The columns fill the lowest fifth of the plot, so that the line has the rest to itself. */
const COLUMN_SHARE = 5;

export function onTimeOption(
  input: OnTimeRateInput,
  theme: Theme,
  options: ChartOptions,
  summary: string,
  card: (index: number) => TooltipCard | undefined,
): EChartsOption {
  const { months } = input;
  const { palette, sizes } = theme;
  const axis = rateAxis(months);
  const fallen = setbacks(months);
  const told = toldMonth(input);
  const busiest = Math.max(1, ...months.map((month) => month.due ?? 0));
  return {
    ...frame(theme, summary),
    grid: plot({ top: 12, right: 12 }),
    xAxis: categoryAxis(
      theme,
      months.map((month) => month.label),
      sparseLabels(options, months.length, told),
    ),
    yAxis: [
      {
        ...valueAxis(theme, (value) => (value > 100 ? '' : `${value} %`)),
        min: axis.min,
        max: axis.max,
        interval: axis.step,
        splitLine: { showMaxLine: false, lineStyle: { color: palette.line2 } },
      },
      { type: 'value', show: false, min: 0, max: busiest * COLUMN_SHARE },
    ],
    tooltip: categoryTooltip(theme, card),
    series: [
      {
        name: '应办结数',
        type: 'bar',
        yAxisIndex: 1,
        barWidth: '46%',
        itemStyle: { color: palette.line, borderRadius: [1, 1, 0, 0] },
        label: {
          position: 'top',
          distance: 3,
          ...markLabel(theme),
          color: palette.ink3,
          formatter: ({ dataIndex }) => `${formatCount(months[dataIndex]?.due ?? null)} 件`,
        },
        data: months.map(({ due }, index) => ({ value: due, label: { show: index === told } })),
      },
      {
        name: '按期办结率',
        type: 'line',
        clip: false,
        showAllSymbol: true,
        lineStyle: { width: 2, color: palette.tea },
        label: {
          distance: 6,
          ...markLabel(theme),
          fontSize: sizes.xs,
          fontWeight: 600,
          formatter: ({ dataIndex }) => formatPercent(months[dataIndex]?.rate ?? null),
        },
        data: months.map(({ rate }, index) => {
          const late = fallen.includes(index);
          const color = late ? palette.late : palette.tea;
          return {
            value: rate === null ? null : rate * 100,
            symbol: late ? 'diamond' : 'circle',
            symbolSize: late ? 10 : 6,
            itemStyle: { color },
            label: {
              show: index === told,
              color,
              position: isDip(months, index) && clearBelow(rate, axis) ? 'bottom' : 'top',
            },
          };
        }),
      },
    ],
  };
}

/** Whether the line comes down to a month and doesn't go on down: a label above would lie on it. */
function isDip(months: readonly MonthRate[], index: number): boolean {
  const rate = months[index]?.rate ?? null;
  const before = months[index - 1]?.rate ?? null;
  const after = months[index + 1]?.rate ?? null;
  return rate !== null && before !== null && rate < before && (after === null || rate <= after);
}

/** Whether a label fits between a point and the columns. */
const clearBelow = (rate: number | null, { min, max }: { min: number; max: number }): boolean =>
  rate !== null && (rate * 100 - min) / (max - min) > 0.4;

/** A scale whose 100 % lies below the top edge and whose lowest rate lies above the columns. */
export function rateAxis(months: readonly MonthRate[]): { min: number; max: number; step: number } {
  const lowest = Math.min(
    100,
    ...months.flatMap(({ rate }) => (rate === null ? [] : [rate * 100])),
  );
  const span = Math.max(4, (100 - lowest) * 2);
  const step = [1, 2, 5, 10, 20].find((size) => span / size <= 5) ?? 20;
  const min = Math.max(0, 100 - Math.ceil(span / step) * step);
  return { min, max: 100 + (100 - min) * 0.1, step };
}

/** One or two months are not yet a level to fall below. */
const LEVEL_MONTHS = 3;

/** Months with late orders and a rate under every earlier one of the year: the new lows. */
export function setbacks(months: readonly MonthRate[]): readonly number[] {
  const earlier: number[] = [];
  const found: number[] = [];
  months.forEach((month, index) => {
    if (month.rate === null) return;
    const low = earlier.length >= LEVEL_MONTHS && month.rate < Math.min(...earlier);
    if (low && lateOrders(month) > 0) found.push(index);
    earlier.push(month.rate);
  });
  return found;
}

/** The month whose rate is written out: the one asked about, else the lowest, else the last. */
function toldMonth({ months, focus }: OnTimeRateInput): number {
  if (focus !== undefined) return focus;
  const rates = months.map((month) => month.rate ?? Infinity);
  const last = months.findLastIndex((month) => month.rate !== null);
  const lowest = Math.min(...rates);
  return lowest < 1 ? rates.indexOf(lowest) : last;
}
