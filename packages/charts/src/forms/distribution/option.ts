import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { axisText, valueAxis } from '../../frame/axes.ts';
import { emptyPlot, frame, isNarrow, markLabel } from '../../frame/frame.ts';
import { leaning } from '../../frame/leaning.ts';
import { diamondAt, dotAt, placeOf } from '../../frame/shapes.ts';
import { pointText } from '../../frame/told.ts';
import { pointsOf } from '../../table/read.ts';
import type { Theme } from '../../theme.ts';
import { markTooltip } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { DotPlotInput } from '../dot-plot/input.ts';
import { endNames } from './end-names.ts';
import { domainOf, type HeapedDot } from './heaps.ts';
import { distributionKey, keyHeight } from './key.ts';

/** Width of a dot, in px. */
export const DOT = 11;
export const TOP = 44;
const FOOT = 26;

/** Room beneath the dots, in px. */
export const footOf = (input: DotPlotInput): number => FOOT + keyHeight(input);

export function distributionOption(
  input: DotPlotInput,
  heaped: readonly HeapedDot[],
  levels: number,
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { finding, language, metric, middle, table } = input;
  const { palette } = theme;
  const points = pointsOf(table, metric.id);
  if (heaped.length === 0) {
    const { withheld, noData } = WORDS[language];
    const reason = points.some(({ suppressed }) => suppressed) ? withheld : noData;
    return emptyPlot(theme, finding.summary, reason);
  }
  const text = ({ row }: HeapedDot) => pointText(points[row], metric.unit, language);
  const values = heaped.map(({ value }) => value);
  const [low, high] = domainOf(input);
  // Values that are all alike stand in the middle.
  const margin = low === high ? Math.abs(low) || 1 : 0;
  const axis = valueAxis(theme, axisText(values, metric.unit, language));
  return {
    ...frame(theme, finding.summary),
    grid: { left: DOT, right: DOT, top: TOP, bottom: footOf(input), outerBoundsMode: 'none' },
    xAxis: {
      ...axis,
      ...{ min: low - margin, max: high + margin, splitNumber: isNarrow(options) ? 3 : 6 },
      ...{ splitLine: { show: false } },
      axisLine: { show: true, lineStyle: { color: palette.line } },
      axisLabel: { ...axis.axisLabel, showMinLabel: false, showMaxLabel: false },
    },
    yAxis: { type: 'value', show: false, min: 0, max: levels },
    tooltip: markTooltip(theme, (_, at) => {
      const dot = heaped[at];
      return dot && { heading: dot.name, lines: [{ label: metric.label, text: text(dot) }] };
    }),
    series: [
      {
        type: 'custom',
        data: heaped.map(({ value, level }) => [value, level]),
        renderItem: ({ dataIndex }, api) => {
          const dot = heaped[dataIndex];
          if (dot === undefined) return null;
          const place = placeOf(api.coord([dot.value, dot.level + 0.5]));
          const fill = palette[dot.tone ?? 'tea2'];
          const style = { fill, stroke: palette.surface, lineWidth: 1 };
          return dot.tone === undefined
            ? dotAt(place, DOT / 2, style)
            : diamondAt(place, DOT / 2 + 1, style);
        },
        ...(middle === undefined
          ? {}
          : {
              markLine: {
                ...{ symbol: 'none', silent: true, data: [{ xAxis: middle.value }] },
                lineStyle: { color: palette.ink3, type: [3, 3], width: 1 },
                label: {
                  ...{ ...markLabel(theme), position: 'end', distance: 4 },
                  align: leaning((middle.value - low) / (high - low || 1)),
                  formatter: `${middle.label} ${pointText({ value: middle.value, suppressed: false }, metric.unit, language)}`,
                },
              },
            }),
      },
      endNames(heaped, text, theme, options),
      distributionKey(input, theme),
    ],
  };
}
