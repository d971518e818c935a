import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { axisText, valueAxis } from '../../frame/axes.ts';
import { emptyPlot, frame, isNarrow, legend, legendOverflow } from '../../frame/frame.ts';
import { diamondAt, dotAt, lineBetween, placeOf } from '../../frame/shapes.ts';
import { stubs } from '../../frame/stubs.ts';
import { pointText } from '../../frame/told.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { type RowFrame, rowFrame } from '../rows/row-frame.ts';
import type { DumbbellInput } from './input.ts';
import { gapText, type Pair } from './pairs.ts';

/** What the key above the rows takes, which may be of two lines, and the axis beneath them. */
const spaceOf = ({ from, to }: DumbbellInput, theme: Theme, options: ChartOptions) => ({
  top: 30 + legendOverflow([from.label, to.label], theme, options),
  bottom: 24,
});

export const pairFrame = (
  input: DumbbellInput,
  pairs: readonly Pair[],
  theme: Theme,
  options: ChartOptions,
): RowFrame =>
  rowFrame(
    pairs.map((pair) => ({
      name: pair.name,
      value: besideOf(pair, input),
      tone: pair.tone,
      faint: pair.gap === null,
    })),
    theme,
    options,
    spaceOf(input, theme, options),
  );

/** What a row says of its pair: "0" beside two ends in one place would be read as where they are. */
function besideOf(pair: Pair, { to, language }: DumbbellInput): string {
  const words = WORDS[language];
  if (pair.from.suppressed || pair.to.suppressed) return words.withheld;
  return pair.gap === 0 ? words.level : gapText(pair, to.metric.unit, language);
}

export function dumbbellOption(
  input: DumbbellInput,
  pairs: readonly Pair[],
  rows: RowFrame,
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { finding, language, from, to } = input;
  const { palette } = theme;
  if (pairs.length === 0) return emptyPlot(theme, finding.summary, WORDS[language].noData);
  const values = pairs.flatMap((pair) => [pair.from.value, pair.to.value]);
  const key = (name: string, itemStyle: object) => ({ name, icon: 'circle', itemStyle });
  return {
    ...frame(theme, finding.summary),
    legend: {
      ...legend(theme),
      ...{ itemWidth: 9, itemHeight: 9 },
      data: [
        key(from.label, { color: palette.surface, borderColor: palette.ink3, borderWidth: 1.5 }),
        key(to.label, { color: palette.tea }),
      ],
    },
    grid: {
      ...{ left: rows.left, right: rows.right, outerBoundsMode: 'none' as const },
      ...spaceOf(input, theme, options),
    },
    xAxis: {
      ...valueAxis(theme, axisText(values, to.metric.unit, language)),
      ...{ scale: to.metric.unit === 'RATIO', splitNumber: isNarrow(options) ? 2 : 5 },
    },
    yAxis: [...rows.axes],
    tooltip: categoryTooltip(theme, (at) => cardOf(input, pairs[at])),
    series: [
      bells(pairs, theme),
      ...stubs(theme, stubsOf(pairs, input), '', 'along'),
      // The legend names series.
      { type: 'line', name: from.label, data: [] },
      { type: 'line', name: to.label, data: [] },
    ],
  };
}

/** Rates have no zero on their scale to begin at. */
function stubsOf(pairs: readonly Pair[], { to }: DumbbellInput) {
  const known = pairs.flatMap((pair) => [pair.from.value ?? [], pair.to.value ?? []].flat());
  const at = to.metric.unit === 'RATIO' && known.length > 0 ? Math.min(...known) : 0;
  return pairs.flatMap(({ from, to: end }, place) =>
    from.suppressed || end.suppressed ? [{ place, at }] : [],
  );
}

/** A ring, a dot or, with a tone, a diamond, and the way between them. */
function bells(pairs: readonly Pair[], theme: Theme): CustomSeriesOption {
  const { palette } = theme;
  return {
    type: 'custom',
    data: pairs.map(({ from, to }, at) => [from.value, at, to.value]),
    encode: { x: [0, 2], y: 1 },
    renderItem: (_, api) => {
      const pair = pairs[Number(api.value(1))];
      if (pair === undefined) return null;
      const color = palette[pair.tone ?? 'tea'];
      const [start, end] = [pair.from.value, pair.to.value].map((value) =>
        value === null ? undefined : placeOf(api.coord([value, api.value(1)])),
      );
      const ring =
        start && dotAt(start, 4.5, { fill: palette.surface, stroke: palette.ink3, lineWidth: 1.5 });
      const style = { fill: color, stroke: palette.surface, lineWidth: 1 };
      const dot =
        end && (pair.tone === undefined ? dotAt(end, 5.5, style) : diamondAt(end, 7, style));
      const stroke = pair.tone === undefined ? palette.tea2 : color;
      const way = start && end && lineBetween(start, end, { stroke, lineWidth: 2 });
      const children = [way, ring, dot].filter((element) => element !== undefined);
      return { type: 'group', children };
    },
  };
}

function cardOf(
  { from, to, language }: DumbbellInput,
  pair: Pair | undefined,
): TooltipCard | undefined {
  if (pair === undefined) return undefined;
  const { unit } = to.metric;
  return {
    heading: pair.name,
    lines: [
      { label: from.label, text: pointText(pair.from, unit, language) },
      { label: to.label, text: pointText(pair.to, unit, language) },
      { label: WORDS[language].difference, text: gapText(pair, unit, language) },
    ],
  };
}
