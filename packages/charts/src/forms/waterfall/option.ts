import { formatCompact, formatValue } from '@minxin/commentary';
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { axisText, categoryAxis, valueAxis } from '../../frame/axes.ts';
import { emptyPlot, frame, hatch, plot, plotWidth } from '../../frame/frame.ts';
import { lineBetween, placeOf } from '../../frame/shapes.ts';
import { stubs } from '../../frame/stubs.ts';
import { textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { heads } from '../grids/heads.ts';
import type { WaterfallInput, WaterfallStep } from './input.ts';
import { type Level, leadsOn } from './levels.ts';

const VALUE_LABELS = 52;
const NAME_LINES = 4;

export function waterfallOption(
  input: WaterfallInput,
  levels: readonly Level[],
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { finding, language, unit } = input;
  const words = WORDS[language];
  if (levels.length === 0) return emptyPlot(theme, finding.summary, words.noData);
  const each = (plotWidth(options) - VALUE_LABELS) / levels.length;
  const names = heads(
    levels.map(({ step }) => step.label),
    each,
    theme.sizes.xs,
    NAME_LINES,
  );
  const ends = levels.flatMap(({ from, to }) => [from, to]);
  const axis = categoryAxis(theme, names.texts);
  return {
    ...frame(theme, finding.summary),
    grid: plot({ top: 24 }),
    xAxis: {
      ...axis,
      axisLabel: {
        ...{ ...axis.axisLabel, lineHeight: 15, color: theme.palette.ink2 },
        ...(names.turned ? { rotate: 90 } : {}),
      },
    },
    yAxis: valueAxis(theme, axisText(ends, unit, language)),
    tooltip: categoryTooltip(theme, (at) => cardOf(input, levels[at])),
    series: [
      fallOf(levels, input, theme),
      ...stubs(
        theme,
        levels.flatMap(({ step }, place) => (step.suppressed === true ? [{ place, at: 0 }] : [])),
        words.withheld,
        'up',
      ),
    ],
  };
}

/** The columns, joined by hairlines, each with its number. */
function fallOf(
  levels: readonly Level[],
  { language }: WaterfallInput,
  theme: Theme,
): CustomSeriesOption {
  const { palette, fonts, sizes } = theme;
  return {
    type: 'custom',
    data: levels.map(({ from, to }, at) => [at, from, to]),
    encode: { x: 0, y: [1, 2] },
    renderItem: ({ dataIndex }, api) => {
      const level = levels[dataIndex];
      if (level === undefined || level.from === null || level.to === null) return null;
      const { step, from, to } = level;
      const [x, start] = placeOf(api.coord([dataIndex, from]));
      const [, end] = placeOf(api.coord([dataIndex, to]));
      const size = api.size?.([1, 0]);
      const band = Array.isArray(size) ? (size[0] ?? 0) : 0;
      const width = Math.min(56, band * 0.56);
      const [top, bottom] = [Math.min(start, end), Math.max(start, end)];
      const told = formatCompact(step.value, language);
      const signed = step.kind === 'STEP' && (step.value ?? 0) > 0 ? `+${told}` : told;
      // A number that would run into its neighbours' is left to the tooltip and the table.
      const fits = textWidth(signed, sizes.mark, true) <= band + 6;
      const joined = leadsOn(levels, dataIndex);
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x - width / 2, y: top, width, height: Math.max(1, bottom - top) },
            style: {
              fill: colorOf(step, theme),
              ...(theme.print && step.kind === 'STEP' ? { decal: hatch(theme) } : {}),
            },
          },
          ...(joined
            ? [
                lineBetween([x + width / 2, end], [x + band - width / 2, end], {
                  ...{ stroke: palette.ink3, lineWidth: 1, lineDash: [2, 2] },
                }),
              ]
            : []),
          {
            type: 'text',
            style: {
              ...{
                x,
                y: top - 5,
                text: fits ? signed : '',
                align: 'center',
                verticalAlign: 'bottom',
              },
              ...{ fill: palette.ink, stroke: palette.surface, lineWidth: 2 },
              font: `600 ${sizes.mark}px ${fonts.sans}`,
            },
          },
        ],
      };
    },
  };
}

function colorOf({ kind, tone }: WaterfallStep, { palette }: Theme): string {
  if (tone !== undefined) return palette[tone];
  return kind === 'STEP' ? palette.tea2 : palette.tea;
}

function cardOf(
  { unit, language }: WaterfallInput,
  level: Level | undefined,
): TooltipCard | undefined {
  if (level === undefined) return undefined;
  const { step, to } = level;
  const words = WORDS[language];
  const text = step.suppressed ? words.withheld : formatValue(step.value, unit, language);
  return {
    heading: step.label,
    lines: [
      { label: '', text },
      ...(step.kind === 'STEP'
        ? [{ label: words.left, text: formatValue(to, unit, language) }]
        : []),
    ],
  };
}
