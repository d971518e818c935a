import { formatCount } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../chart.ts';
import { categoryAxis, frame, hatch, isNarrow, markLabel, plot } from '../frame.ts';
import type { Theme } from '../theme.ts';
import { categoryTooltip, type TooltipCard } from '../tooltip.ts';
import { isBehind } from './findings.ts';
import type { GainByVillageInput } from './input.ts';

/** Bars grow to the right; their values stand in a column of their own, as in a table. */
export function gainOption(
  input: GainByVillageInput,
  theme: Theme,
  options: ChartOptions,
  summary: string,
  card: (index: number) => TooltipCard | undefined,
): EChartsOption {
  const { villages, total } = input;
  const { palette } = theme;
  const behind = villages.map((village) => isBehind(village, input));
  const names = categoryAxis(
    theme,
    villages.map((village) => village.label),
  );
  const nameLabel = { ...names.axisLabel, color: palette.ink2 };
  return {
    ...frame(theme, summary),
    grid: plot({ top: total.value === null ? 4 : 22, right: 0 }),
    xAxis: {
      type: 'value',
      show: false,
      min: ({ min }) => Math.min(0, min),
      max: ({ max }) => Math.max(max, total.value ?? 0) || 1,
    },
    yAxis: [
      {
        ...names,
        inverse: true,
        axisLine: { show: false },
        axisLabel: { ...nameLabel, width: isNarrow(options) ? 84 : 132, overflow: 'truncate' },
      },
      {
        ...names,
        inverse: true,
        position: 'right',
        axisLine: { show: false },
        axisLabel: {
          ...nameLabel,
          align: 'right',
          margin: valueWidth(input, theme),
          color: (_?: string | number, index = -1) =>
            behind[index] ? palette.riskInk : palette.ink2,
          formatter: (_: string, index: number) => valueText(input, index),
        },
      },
    ],
    tooltip: categoryTooltip(theme, card),
    series: [
      {
        name: '户均增收',
        type: 'bar',
        barWidth: isNarrow(options) ? '60%' : '52%',
        barMaxWidth: 28,
        label: {
          position: 'right',
          distance: 6,
          ...markLabel(theme),
          color: palette.riskInk,
          formatter: isNarrow(options) ? '偏低' : '不足八成',
        },
        data: villages.map(({ value }, index) => ({
          value,
          itemStyle: {
            color: behind[index] ? palette.risk : palette.tea2,
            borderRadius: [0, 1, 1, 0],
            ...(behind[index] && theme.print ? { decal: hatch(theme) } : {}),
          },
          label: { show: behind[index] === true },
        })),
        ...(total.value === null ? {} : { markLine: averageLine(total.value, theme) }),
      },
    ],
  };
}

function valueText({ villages }: GainByVillageInput, index: number): string {
  const village = villages[index];
  return village?.suppressed === true ? '不显示' : formatCount(village?.value ?? null);
}

/** Room for the widest value: a figure is 0.56 em wide. */
function valueWidth(input: GainByVillageInput, { sizes }: Theme): number {
  const widest = Math.max(6, ...input.villages.map((_, index) => valueText(input, index).length));
  return Math.ceil(widest * 0.56 * sizes.xs) + 8;
}

const averageLine = (value: number, theme: Theme) => ({
  symbol: 'none',
  silent: true,
  lineStyle: { color: theme.palette.ink3, type: [3, 3], width: 1 },
  label: {
    // The category axis runs downwards, so its start is the top.
    position: 'start' as const,
    distance: 4,
    ...markLabel(theme),
    formatter: `平均 ${formatCount(value)}`,
  },
  data: [{ xAxis: value }],
});
