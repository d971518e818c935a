import { formatCompact, formatPercent } from '@minxin/commentary';
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { textOn } from '../../frame/contrast.ts';
import { caption, frame, hatch, isNarrow, plotWidth } from '../../frame/frame.ts';
import { placeOf } from '../../frame/shapes.ts';
import { stepLegend } from '../../frame/step-legend.ts';
import { type Steps, stepsOf } from '../../frame/steps.ts';
import { pointText } from '../../frame/told.ts';
import type { Theme } from '../../theme.ts';
import { markTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { TileGridInput } from './input.ts';
import type { DrawnTile, DrawnTiles } from './tiles.ts';

const WIDEST = 96;
/** Beneath the tiles: a margin, or a line of text. */
const FOOT = 4;
const NOTE = 26;

/** The drawing, and the height that its tiles need. */
export function tileDrawing(
  input: TileGridInput,
  tiles: DrawnTiles,
  theme: Theme,
  options: ChartOptions,
): { readonly option: EChartsOption; readonly height: number } {
  const { finding, language, metric, layout } = input;
  const words = WORDS[language];
  const points = tiles.all.map(({ point }) => point);
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
  const width = Math.min(WIDEST, plotWidth(options) / layout.columns) * layout.columns;
  const height = (isNarrow(options) ? 44 : 50) * layout.rows;
  const [left, top] = [(plotWidth(options) - width) / 2, legend.height];
  const axis = { type: 'value' as const, show: false, min: 0 };
  const note = tiles.elsewhere
    .map(({ name, point }) => `${name} ${pointText(point, metric.unit, language)}`)
    .join(words.listed);
  const option: EChartsOption = {
    ...frame(theme, finding.summary),
    ...(note === ''
      ? {}
      : { title: { ...caption(theme, words.elsewhere(note)), left, top: top + height + 8 } }),
    legend: legend.legend,
    grid: {
      ...{ left, top, width, height },
      outerBoundsMode: 'none',
    },
    xAxis: { ...axis, max: layout.columns },
    yAxis: { ...axis, max: layout.rows, inverse: true },
    tooltip: markTooltip(theme, (_, at) => cardOf(input, tiles.all[at])),
    series: [tileSeries(tiles.all, steps, text, input, theme), ...legend.series],
  };
  return { option, height: top + height + (note === '' ? FOOT : NOTE) };
}

/** A tile with the short name of its place and its value. */
function tileSeries(
  tiles: readonly DrawnTile[],
  steps: Steps,
  text: (value: number) => string,
  { language }: TileGridInput,
  theme: Theme,
): CustomSeriesOption {
  const { palette, fonts, sizes } = theme;
  return {
    type: 'custom',
    data: tiles.map(({ column, row }) => [column, row]),
    renderItem: ({ dataIndex }, api) => {
      const tile = tiles[dataIndex];
      if (tile === undefined) return null;
      const { value, suppressed } = tile.point;
      const [x, y] = placeOf(api.coord([tile.column, tile.row]));
      const [right, bottom] = placeOf(api.coord([tile.column + 1, tile.row + 1]));
      const [w, h] = [right - x, bottom - y];
      const fill = value === null ? palette.surface : steps.colorOf(value);
      const color = value === null ? palette.ink3 : textOn(fill, theme);
      const line = (at: number, told: string, size: number, weight: number) => ({
        type: 'text' as const,
        style: {
          ...{ x: x + w / 2, y: y + h / 2 + at, text: told, fill: color },
          ...{ align: 'center' as const, verticalAlign: 'middle' as const },
          font: `${weight} ${size}px ${fonts.sans}`,
        },
      });
      const ground = { x: x + 1.5, y: y + 1.5, width: w - 3, height: h - 3, r: 4 };
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: ground,
            style: {
              fill,
              ...(value === null ? { stroke: palette.line, lineWidth: 1 } : {}),
            },
          },
          // The hatching stands beneath the words and leaves them a strip.
          ...(suppressed
            ? [
                {
                  type: 'rect' as const,
                  shape: { ...ground, y: y + h - 7.5, height: 6, r: 2 },
                  style: { fill: palette.ink3, opacity: 0.55, decal: hatch(theme) },
                },
              ]
            : []),
          line(suppressed ? -11 : -8, tile.name, sizes.xs, 400),
          line(
            suppressed ? 4 : 8,
            suppressed ? WORDS[language].withheld : value === null ? '—' : text(value),
            sizes.mark,
            value === null ? 400 : 600,
          ),
        ],
      };
    },
  };
}

function cardOf(
  { metric, language }: TileGridInput,
  tile: DrawnTile | undefined,
): TooltipCard | undefined {
  if (tile === undefined) return undefined;
  const { fullName, point } = tile;
  const text =
    point.value === null && !point.suppressed
      ? WORDS[language].noData
      : pointText(point, metric.unit, language);
  return { heading: fullName, lines: [{ label: metric.label, text }] };
}
