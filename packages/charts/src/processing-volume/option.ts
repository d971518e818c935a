import { formatCompact, formatCount } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../chart.ts';
import { extremes } from '../findings.ts';
import {
  categoryAxis,
  frame,
  isNarrow,
  legend,
  markLabel,
  plot,
  sparseLabels,
  valueAxis,
} from '../frame.ts';
import type { Theme } from '../theme.ts';
import { categoryTooltip, type TooltipCard } from '../tooltip.ts';
import type { MonthCount, ProcessingVolumeInput } from './input.ts';

export function volumeOption(
  input: ProcessingVolumeInput,
  theme: Theme,
  options: ChartOptions,
  summary: string,
  card: (index: number) => TooltipCard | undefined,
): EChartsOption {
  const { months, base, year, focus } = input;
  const { palette } = theme;
  const labelled = labelledMonths(input);
  const width = base === null ? '46%' : '30%';
  const bars = months.map(({ value }, index) => ({
    value,
    itemStyle: { color: focus === undefined || focus === index ? palette.tea : palette.tea2 },
  }));
  return {
    ...frame(theme, summary),
    ...(base === null ? {} : { legend: legend(theme) }),
    grid: plot({ top: base === null ? 24 : 40, right: isNarrow(options) ? 10 : 4 }),
    xAxis: categoryAxis(
      theme,
      months.map((month) => month.label),
      sparseLabels(options, months.length, labelled[0] ?? 0),
    ),
    yAxis: valueAxis(theme, (value) => axisText(value, months, base?.months)),
    tooltip: categoryTooltip(theme, card),
    series: [
      ...(base === null
        ? []
        : [
            {
              name: `${base.year} 年`,
              type: 'bar' as const,
              barWidth: width,
              itemStyle: { color: palette.tea3, borderRadius: [1, 1, 0, 0] },
              data: months.map((month) => countOf(base, month.label)),
            },
          ]),
      {
        name: `${year} 年`,
        type: 'bar',
        barWidth: width,
        barGap: '10%',
        itemStyle: { color: palette.tea, borderRadius: [1, 1, 0, 0] },
        data: bars,
        markPoint: toldCounts(input, labelled, theme),
      },
    ],
  };
}

/** The same month of the base year, found by name: a year need not list every month. */
export const countOf = (base: NonNullable<ProcessingVolumeInput['base']>, label: string) =>
  base.months.find((month) => month.label === label)?.value ?? null;

/** One unit for the whole axis: 万 as soon as a bar reaches it. */
function axisText(value: number, ...years: readonly (readonly MonthCount[] | undefined)[]): string {
  const highest = Math.max(0, ...years.flatMap((months = []) => months.map((m) => m.value ?? 0)));
  return value === 0 || highest < 1e4
    ? formatCount(value)
    : `${formatCompact(value / 1e4, 'zh')} 万`;
}

/** The month asked about, or else the highest: the one number a reader looks for. */
function labelledMonths({ months, focus }: ProcessingVolumeInput): readonly number[] {
  if (focus !== undefined) return [focus];
  const peaks = extremes(months, Math.max);
  return months.flatMap((month, index) => (peaks.includes(month.label) ? [index] : []));
}

/** Counts written above both bars of their month, so that none covers a higher bar of the base year. */
function toldCounts(input: ProcessingVolumeInput, told: readonly number[], theme: Theme) {
  const { months, base } = input;
  const points = told.flatMap((index) => {
    const month = months[index];
    if (month === undefined || month.value === null) return [];
    const before = base === null ? null : countOf(base, month.label);
    const formatter = formatCompact(month.value, 'zh');
    return [
      {
        name: month.label,
        coord: [index, Math.max(month.value, before ?? 0)],
        label: { formatter },
      },
    ];
  });
  return {
    symbol: 'circle',
    symbolSize: 0,
    silent: true,
    label: {
      ...markLabel(theme),
      position: 'top' as const,
      distance: 4,
      color: theme.palette.tea,
      fontWeight: 600,
    },
    data: points,
  };
}
