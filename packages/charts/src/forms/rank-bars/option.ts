import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { caption, emptyPlot, frame, hatch } from '../../frame/frame.ts';
import { stubs } from '../../frame/stubs.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { type RowFrame, rowFrame } from '../rows/row-frame.ts';
import { type Bar, cumulativeText } from './bars.ts';
import type { RankBarsInput } from './input.ts';

const BOTTOM = 4;

export function rankFrame(
  { cumulative }: RankBarsInput,
  bars: readonly Bar[],
  theme: Theme,
  options: ChartOptions,
): RowFrame {
  const rows = bars.map((bar) => ({
    ...{ name: bar.name, value: bar.text, tone: bar.tone },
    faint: bar.rest || bar.point.value === null,
    ...(cumulative === true ? { detail: cumulativeText(bar) } : {}),
  }));
  return rowFrame(rows, theme, options, { top: cumulative === true ? 22 : 4, bottom: BOTTOM });
}

export function rankOption(
  input: RankBarsInput,
  bars: readonly Bar[],
  rows: RowFrame,
  theme: Theme,
): EChartsOption {
  const { finding, language, cumulative } = input;
  const { palette } = theme;
  const words = WORDS[language];
  if (bars.length === 0) return emptyPlot(theme, finding.summary, words.noData);
  // What is left of many would be the longest, and leave those that are named no length to differ in.
  const longest = Math.max(...bars.map(({ point, rest }) => (rest ? 0 : (point.value ?? 0))));
  const withShares = cumulative === true && bars.some((bar) => bar.cumulative !== null);
  return {
    ...frame(theme, finding.summary),
    ...(withShares ? { title: { ...caption(theme, words.cumulative), right: 0, top: 0 } } : {}),
    grid: {
      ...{ left: rows.left, right: rows.right, top: withShares ? 22 : 4, bottom: BOTTOM },
      outerBoundsMode: 'none',
    },
    xAxis: [
      {
        type: 'value',
        show: false,
        min: ({ min }) => Math.min(0, min),
        max: ({ max }) => max || 1,
      },
      { type: 'value', show: false, min: 0, max: 1 },
    ],
    yAxis: [...rows.axes],
    tooltip: categoryTooltip(theme, (at) => cardOf(input, bars[at])),
    series: [
      {
        ...{ type: 'bar', barWidth: '56%', barMaxWidth: 20, name: input.metric.label },
        data: bars.map(({ point, tone, rest }) => ({
          value: rest && (point.value ?? 0) > longest ? null : point.value,
          itemStyle: {
            color: rest ? palette.line : tone === undefined ? palette.tea2 : palette[tone],
            borderRadius: (point.value ?? 0) < 0 ? [1, 0, 0, 1] : [0, 1, 1, 0],
            ...(tone !== undefined && theme.print ? { decal: hatch(theme) } : {}),
          },
        })),
      },
      ...(withShares
        ? [
            {
              ...{ type: 'line' as const, xAxisIndex: 1, silent: true, name: words.cumulative },
              ...{ symbol: 'circle', symbolSize: 4, showAllSymbol: true, clip: false },
              lineStyle: { width: 1, color: palette.ink2 },
              itemStyle: { color: palette.ink2 },
              data: bars.map((bar) => bar.cumulative),
            },
          ]
        : []),
      ...stubs(theme, stubsOf(bars), '', 'along'),
    ],
  };
}

const stubsOf = (bars: readonly Bar[]) =>
  bars.flatMap(({ point }, place) => (point.suppressed ? [{ place, at: 0 }] : []));

function cardOf(
  { metric, language, cumulative }: RankBarsInput,
  bar: Bar | undefined,
): TooltipCard | undefined {
  if (bar === undefined) return undefined;
  const share = cumulativeText(bar);
  return {
    heading: bar.name,
    lines: [
      { label: metric.label, text: bar.text },
      ...(cumulative === true && share !== ''
        ? [{ label: WORDS[language].cumulative, text: share }]
        : []),
    ],
  };
}
