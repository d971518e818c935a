import { formatCompact, formatPercent } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { Chart, ChartOptions } from '../../chart.ts';
import { emptyPlot, frame, plotWidth } from '../../frame/frame.ts';
import { stepLegend } from '../../frame/step-legend.ts';
import { stepsOf } from '../../frame/steps.ts';
import { pointText } from '../../frame/told.ts';
import type { Grid } from '../../table/grid.ts';
import type { Theme } from '../../theme.ts';
import { markTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { gridFrame } from '../grids/grid-frame.ts';
import { cellSeries } from './cells.ts';
import type { HeatGridInput } from './input.ts';

/** Height of a grid that has no cells, in px. */
const EMPTY = 128;

/** The drawing, and the height that its cells need. */
export function heatDrawing(
  input: HeatGridInput,
  grid: Grid,
  theme: Theme,
  options: ChartOptions,
): Pick<Chart, 'option' | 'height' | 'least'> {
  const { finding, language, metric } = input;
  const words = WORDS[language];
  const { down, across } = grid;
  if (down.keys.length === 0)
    return { option: emptyPlot(theme, finding.summary, words.noData), height: EMPTY };
  const points = down.keys.flatMap((_, d) => across.keys.map((__, a) => grid.point(d, a)));
  const steps = stepsOf(
    points.flatMap(({ value }) => (value === null ? [] : [value])),
    theme,
  );
  const text = (value: number) =>
    metric.unit === 'RATIO' ? formatPercent(value) : formatCompact(value, language);
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
  const names = { down: down.names, across: across.names };
  const frameOf = gridFrame(names, theme, options, legend.height);
  const option: EChartsOption = {
    ...frame(theme, finding.summary),
    ...frameOf.option,
    legend: legend.legend,
    tooltip: markTooltip(theme, (_, at) => cardOf(input, grid, at)),
    series: [cellSeries(grid, steps, frameOf.cell.width, text, theme), ...legend.series],
  };
  return { option, height: frameOf.height, least: frameOf.least };
}

function cardOf({ metric, language }: HeatGridInput, grid: Grid, at: number): TooltipCard {
  const { down, across } = grid;
  const [d, a] = [Math.floor(at / across.keys.length), at % across.keys.length];
  return {
    heading: `${down.names[d] ?? ''} · ${across.names[a] ?? ''}`,
    lines: [{ label: metric.label, text: pointText(grid.point(d, a), metric.unit, language) }],
  };
}
