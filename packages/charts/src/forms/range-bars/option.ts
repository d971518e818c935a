import { formatCount, formatPercent, SAMPLE_FLOOR } from '@minxin/commentary';
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { valueAxis } from '../../frame/axes.ts';
import { emptyPlot, frame, isNarrow, markLabel } from '../../frame/frame.ts';
import { diamondAt, dotAt } from '../../frame/shapes.ts';
import { pointText, targetText } from '../../frame/told.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { type RowFrame, rowFrame } from '../rows/row-frame.ts';
import type { RangeBarsInput } from './input.ts';
import type { Range, Ranges } from './ranges.ts';

const SPACE = { top: 22, bottom: 24 };

/** The rows as they are drawn: those of too few cases stand apart, under a row that says so. */
export function drawnRows({ ranked, tooFew }: Ranges): readonly (Range | undefined)[] {
  return tooFew.length === 0 ? ranked : [...ranked, undefined, ...tooFew];
}

export function rangeFrame(
  { language }: RangeBarsInput,
  ranges: Ranges,
  theme: Theme,
  options: ChartOptions,
): RowFrame {
  const few = new Set(ranges.tooFew);
  const rows = drawnRows(ranges).map((range) => ({
    name: range === undefined ? WORDS[language].tooFew(SAMPLE_FLOOR) : range.name,
    value: range === undefined ? '' : pointText(range.rate, 'RATIO', language),
    detail: range === undefined || range.n === null ? '' : `n ${formatCount(range.n)}`,
    tone: range?.tone,
    faint: range === undefined || few.has(range),
  }));
  return rowFrame(rows, theme, options, SPACE);
}

export function rangeOption(
  input: RangeBarsInput,
  ranges: Ranges,
  frameOf: RowFrame,
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { finding, language, target } = input;
  const { palette } = theme;
  const words = WORDS[language];
  const rows = drawnRows(ranges);
  if (rows.length === 0) return emptyPlot(theme, finding.summary, words.noData);
  const scale = scaleOfRates(ranges, target);
  return {
    ...frame(theme, finding.summary),
    grid: {
      ...{ left: frameOf.left, right: frameOf.right, ...SPACE, outerBoundsMode: 'none' as const },
    },
    xAxis: {
      ...valueAxis(theme, (value) => formatPercent(Number(value.toPrecision(6)), 0)),
      ...{ min: scale.min, max: scale.max, interval: scale.step * (isNarrow(options) ? 2 : 1) },
    },
    yAxis: [...frameOf.axes],
    tooltip: categoryTooltip(theme, (at) => cardOf(input, rows[at])),
    series: [
      {
        ...whiskers(rows, new Set(ranges.tooFew), scale, theme),
        ...(target === undefined
          ? {}
          : {
              markLine: {
                ...{ symbol: 'none', silent: true, data: [{ xAxis: target }] },
                lineStyle: { color: palette.ink3, type: [4, 4], width: 1 },
                label: {
                  // The category axis runs downwards, so its start is the top.
                  ...{ ...markLabel(theme), position: 'start', distance: 4 },
                  formatter: words.target(targetText(target)),
                },
              },
            }),
      },
    ],
  };
}

/** A dot for each rate on the band of its interval. */
function whiskers(
  rows: readonly (Range | undefined)[],
  few: ReadonlySet<Range>,
  { min, max }: { readonly min: number; readonly max: number },
  theme: Theme,
): CustomSeriesOption {
  const { palette } = theme;
  return {
    type: 'custom',
    data: rows.map((range, at) => [
      range?.rate.value ?? null,
      at,
      range?.interval?.low ?? null,
      range?.interval?.high ?? null,
    ]),
    encode: { x: [0, 2, 3], y: 1 },
    renderItem: (_, api) => {
      const range = rows[Number(api.value(1))];
      if (range === undefined || range.rate.value === null) return null;
      const faint = few.has(range);
      const color = faint ? palette.ink3 : palette[range.tone ?? 'tea'];
      const style = faint
        ? { fill: palette.surface, stroke: color, lineWidth: 1.4 }
        : { fill: color, stroke: palette.surface, lineWidth: 1 };
      // Of too few cases an interval may reach past the scale.
      const at = (rate: number) => api.coord([Math.min(max, Math.max(min, rate)), api.value(1)]);
      const [x = 0, y = 0] = at(range.rate.value);
      const [from = x] = at(range.interval?.low ?? range.rate.value);
      const [to = x] = at(range.interval?.high ?? range.rate.value);
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: from, y: y - 3, width: Math.max(1, to - from), height: 6, r: 3 },
            style: { fill: faint ? palette.line2 : palette.tea3 },
          },
          range.tone === undefined
            ? dotAt([x, y], faint ? 3.5 : 5, style)
            : diamondAt([x, y], 6.5, style),
        ],
      };
    },
  };
}

/** A scale around the intervals of what is ranked, in even steps; others only keep their dots in it. */
export function scaleOfRates({ ranked, tooFew }: Ranges, target: number | undefined) {
  const bounds = [
    ...ranked.flatMap(({ interval }) => (interval === null ? [] : [interval.low, interval.high])),
    ...tooFew.flatMap(({ rate }) => (rate.value === null ? [] : [rate.value])),
  ];
  const known = target === undefined ? bounds : [...bounds, target];
  const [low, high] = [Math.min(1, ...known), Math.max(0, ...known)];
  // What has no extent, or isn't known at all, stands on the whole scale.
  if (low >= high) return { step: 0.2, min: 0, max: 1 };
  const step = [0.01, 0.02, 0.05, 0.1, 0.2].find((size) => (high - low) / size <= 6) ?? 0.2;
  return {
    step,
    min: Math.max(0, Math.floor(low / step) * step),
    max: Math.min(1, Math.ceil(high / step) * step),
  };
}

function cardOf(
  { metric, parts, language }: RangeBarsInput,
  range: Range | undefined,
): TooltipCard | undefined {
  if (range === undefined) return undefined;
  const { rate, numerator, n, interval } = range;
  const words = WORDS[language];
  const [of, whole] = [
    parts?.numerator ?? words.numerator,
    parts?.denominator ?? words.denominator,
  ];
  return {
    heading: range.name,
    lines: [
      { label: metric.label, text: pointText(rate, 'RATIO', language) },
      ...(n === null
        ? []
        : [{ label: `${of} / ${whole}`, text: `${formatCount(numerator)} / ${formatCount(n)}` }]),
      ...(interval === null ? [] : [{ label: words.interval, text: intervalText(interval) }]),
    ],
  };
}

export const intervalText = ({ low, high }: { low: number; high: number }): string =>
  `${formatPercent(low)} – ${formatPercent(high)}`;
