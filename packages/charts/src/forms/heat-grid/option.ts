import { formatCompact, formatPercent } from '@minxin/commentary';
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { categoryAxis } from '../../frame/axes.ts';
import { textOn } from '../../frame/contrast.ts';
import { emptyPlot, frame, hatch, plotWidth } from '../../frame/frame.ts';
import { placeOf } from '../../frame/shapes.ts';
import { stepLegend } from '../../frame/step-legend.ts';
import { type Steps, stepsOf } from '../../frame/steps.ts';
import { pointText } from '../../frame/told.ts';
import type { Grid } from '../../table/grid.ts';
import { textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { markTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { HeatGridInput } from './input.ts';

const CELL = 32;
const FOOT = 26;

/** The drawing, and the height that its cells need. */
export function heatDrawing(
  input: HeatGridInput,
  grid: Grid,
  theme: Theme,
  options: ChartOptions,
): { readonly option: EChartsOption; readonly height: number } {
  const { finding, language, metric } = input;
  const { sizes } = theme;
  const words = WORDS[language];
  const { down, across } = grid;
  if (down.keys.length === 0)
    return { option: emptyPlot(theme, finding.summary, words.noData), height: CELL * 4 };
  const points = down.keys.flatMap((_, d) => across.keys.map((__, a) => grid.point(d, a)));
  const steps = stepsOf(
    points.flatMap(({ value }) => (value === null ? [] : [value])),
    theme,
  );
  const text = (value: number) =>
    metric.unit === 'RATIO' ? formatPercent(value) : formatCompact(value, language);
  const left = Math.ceil(Math.max(...down.names.map((name) => textWidth(name, sizes.xs)))) + 10;
  const cellWidth = (plotWidth(options) - left) / across.keys.length;
  const widest = Math.max(0, ...across.names.map((name) => textWidth(name, sizes.xs)));
  const each = Math.max(1, Math.ceil((widest + 6) / cellWidth));
  const legend = stepLegend(
    steps,
    text,
    {
      noData: points.some(({ value, suppressed }) => value === null && !suppressed)
        ? words.noData
        : undefined,
      withheld: points.some(({ suppressed }) => suppressed) ? words.withheld : undefined,
    },
    theme,
    plotWidth(options),
  );
  const plain = { axisLine: { show: false } };
  const option: EChartsOption = {
    ...frame(theme, finding.summary),
    legend: legend.legend,
    grid: { left, right: 0, top: legend.height, bottom: FOOT, outerBoundsMode: 'none' },
    xAxis: { ...categoryAxis(theme, across.names, each - 1), ...plain },
    yAxis: { ...categoryAxis(theme, down.names), ...plain, inverse: true },
    tooltip: markTooltip(theme, (_, at) => cardOf(input, grid, at)),
    series: [cells(grid, steps, cellWidth, text, theme), ...legend.series],
  };
  return { option, height: legend.height + down.keys.length * CELL + FOOT };
}

/** A rounded cell for each pair of keys, with its value where it fits. */
function cells(
  grid: Grid,
  steps: Steps,
  width: number,
  text: (value: number) => string,
  theme: Theme,
): CustomSeriesOption {
  const { palette, fonts, sizes } = theme;
  const { down, across } = grid;
  return {
    type: 'custom',
    data: down.keys.flatMap((_, d) => across.keys.map((__, a) => [a, d])),
    renderItem: (_, api) => {
      const [a, d] = [Number(api.value(0)), Number(api.value(1))];
      const { value, suppressed } = grid.point(d, a);
      const [x, y] = placeOf(api.coord([a, d]));
      const size = api.size?.([1, 1]);
      const [w = 0, h = 0] = Array.isArray(size) ? size : [];
      const fill = value === null ? palette.surface : steps.colorOf(value);
      const told = value === null ? '' : text(value);
      const fits = textWidth(told, sizes.mark) + 4 <= width;
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x - w / 2 + 1, y: y - h / 2 + 1, width: w - 2, height: h - 2, r: 2 },
            style: suppressed
              ? { fill: palette.ink3, opacity: 0.55, decal: hatch(theme) }
              : { fill, ...(value === null ? { stroke: palette.line2, lineWidth: 1 } : {}) },
          },
          {
            type: 'text',
            style: {
              ...{ x, y, text: fits ? told : '', fill: textOn(fill, theme) },
              ...{ align: 'center', verticalAlign: 'middle' },
              font: `${sizes.mark}px ${fonts.sans}`,
            },
          },
        ],
      };
    },
  };
}

function cardOf({ metric, language }: HeatGridInput, grid: Grid, at: number): TooltipCard {
  const { down, across } = grid;
  const [d, a] = [Math.floor(at / across.keys.length), at % across.keys.length];
  return {
    heading: `${down.names[d] ?? ''} · ${across.names[a] ?? ''}`,
    lines: [{ label: metric.label, text: pointText(grid.point(d, a), metric.unit, language) }],
  };
}
