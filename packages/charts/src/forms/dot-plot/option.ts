import { formatCompact, formatCount, formatPercent } from '@minxin/commentary';
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { emptyPlot, frame, markLabel } from '../../frame/frame.ts';
import { leaning } from '../../frame/leaning.ts';
import { diamondAt, dotAt, lineBetween, placeOf } from '../../frame/shapes.ts';
import { stubs } from '../../frame/stubs.ts';
import { pointText } from '../../frame/told.ts';
import { keysOf, NO_POINT, namesOf, type Point, pointsOf } from '../../table/read.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { Tone } from '../form.ts';
import { orderedRows } from '../rows/order.ts';
import { type RowFrame, rowFrame } from '../rows/row-frame.ts';
import type { DotPlotInput } from './input.ts';

export interface Dot {
  /** The row of the table. */
  readonly row: number;
  readonly name: string;
  readonly point: Point;
  readonly tone: Tone | undefined;
}

const BOTTOM = 6;
const topOf = ({ middle }: DotPlotInput): number => (middle === undefined ? 6 : 24);

export function dotsOf({ table, metric, by, tones = {} }: DotPlotInput): readonly Dot[] {
  const points = pointsOf(table, metric.id);
  const [keys, names] = [keysOf(table, by), namesOf(table, by)];
  return orderedRows(table, by, metric, 'LARGEST').map((row) => ({
    ...{ row, name: names[row] ?? '', point: points[row] ?? NO_POINT },
    tone: tones[keys[row] ?? ''],
  }));
}

export const dotFrame = (
  input: DotPlotInput,
  dots: readonly Dot[],
  theme: Theme,
  options: ChartOptions,
): RowFrame =>
  rowFrame(
    dots.map(({ name, point, tone }) => ({
      ...{ name, tone, faint: point.value === null },
      value: valueText(input, point),
      ...noteOf(input, tone),
    })),
    theme,
    options,
    { top: topOf(input), bottom: BOTTOM },
  );

/** What a tone means, in a column of its own as soon as one row has one. */
function noteOf({ toneText, tones = {} }: DotPlotInput, tone: Tone | undefined) {
  if (toneText === undefined || Object.keys(tones).length === 0) return {};
  return { detail: tone === undefined ? '' : toneText };
}

/** Values in a column are compared digit by digit: without sizes, and without the unit that the subtitle says. */
function valueText({ metric, language }: DotPlotInput, point: Point): string {
  if (point.value === null) return pointText(point, metric.unit, language);
  return metric.unit === 'RATIO' ? formatPercent(point.value) : formatCount(point.value);
}

export function dotOption(
  input: DotPlotInput,
  dots: readonly Dot[],
  rows: RowFrame,
  theme: Theme,
): EChartsOption {
  const { finding, language, middle, metric } = input;
  const { palette } = theme;
  if (dots.length === 0) return emptyPlot(theme, finding.summary, WORDS[language].noData);
  const values = dots.flatMap(({ point }) => (point.value === null ? [] : [point.value]));
  const from = middle?.value ?? 0;
  const [low, high] = [Math.min(0, from, ...values), Math.max(from, ...values)];
  const text = (value: number) =>
    metric.unit === 'RATIO' ? formatPercent(value) : formatCompact(value, language);
  return {
    ...frame(theme, finding.summary),
    grid: {
      ...{ left: rows.left, right: rows.right, top: topOf(input), bottom: BOTTOM },
      outerBoundsMode: 'none',
    },
    // The outermost dots are not cut.
    xAxis: { type: 'value', show: false, min: low, max: high + (high - low) * 0.03 || 1 },
    yAxis: [...rows.axes],
    tooltip: categoryTooltip(theme, (at) => cardOf(input, dots[at])),
    series: [
      {
        ...lollipops(dots, from, theme),
        ...(middle === undefined
          ? {}
          : {
              markLine: {
                ...{ symbol: 'none', silent: true, data: [{ xAxis: middle.value }] },
                lineStyle: { color: palette.ink3, type: [3, 3], width: 1 },
                label: {
                  // The category axis runs downwards, so its start is the top.
                  ...{ ...markLabel(theme), position: 'start', distance: 4 },
                  align: leaning((middle.value - low) / (high - low || 1)),
                  formatter: `${middle.label} ${text(middle.value)}`,
                },
              },
            }),
      },
      ...stubs(
        theme,
        dots.flatMap(({ point }, place) => (point.suppressed ? [{ place, at: from }] : [])),
        '',
        'along',
      ),
    ],
  };
}

/** A dot for each value at the end of its way from the middle. */
function lollipops(dots: readonly Dot[], from: number, theme: Theme): CustomSeriesOption {
  const { palette } = theme;
  return {
    type: 'custom',
    data: dots.map(({ point }, at) => [point.value, at]),
    encode: { x: 0, y: 1 },
    renderItem: (_, api) => {
      const dot = dots[Number(api.value(1))];
      if (dot === undefined || dot.point.value === null) return null;
      const { tone } = dot;
      const end = placeOf(api.coord([dot.point.value, api.value(1)]));
      const start = placeOf(api.coord([from, api.value(1)]));
      const color = tone === undefined ? palette.tea : palette[tone];
      const style = { fill: color, stroke: palette.surface, lineWidth: 1 };
      return {
        type: 'group',
        children: [
          lineBetween(start, end, {
            ...{ stroke: tone === undefined ? palette.tea2 : color, lineWidth: 1.5 },
          }),
          tone === undefined ? dotAt(end, 4.5, style) : diamondAt(end, 6, style),
        ],
      };
    },
  };
}

function cardOf(
  { metric, language, tones, toneText }: DotPlotInput,
  dot: Dot | undefined,
): TooltipCard | undefined {
  if (dot === undefined) return undefined;
  const text = pointText(dot.point, metric.unit, language);
  const noted = tones !== undefined && dot.tone !== undefined && toneText !== undefined;
  return {
    heading: dot.name,
    lines: [{ label: metric.label, text }, ...(noted ? [{ label: toneText, text: '' }] : [])],
  };
}
