import { formatScaled, formatValue, scaleOf } from '@minxin/commentary';
import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { axisText, valueAxis } from '../../frame/axes.ts';
import {
  emptyPlot,
  frame,
  hatch,
  isNarrow,
  legend,
  legendOverflow,
  markLabel,
  overhang,
  plot,
} from '../../frame/frame.ts';
import { stubs } from '../../frame/stubs.ts';
import { timeAxis } from '../../frame/time-axis.ts';
import { periodHeading, shortText, withSign } from '../../frame/told.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { TimeColumnsInput } from './input.ts';
import type { Stack } from './stack.ts';
import { toldColumns } from './told-columns.ts';

/** Of so few columns every total is written. */
const FEW = 6;

/** Columns of parts, the largest at the foot. */
export function stackedOption(
  input: TimeColumnsInput,
  stack: Stack,
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { language, metric, finding } = input;
  const { grid, parts, totals } = stack;
  const { palette } = theme;
  const words = WORDS[language];
  const keys = grid.down.keys.map(String);
  if (keys.length === 0) return emptyPlot(theme, finding.summary, words.noData);
  const focus = input.focus === undefined ? -1 : keys.indexOf(input.focus);
  const points = totals.map((value) => ({ value, suppressed: false }));
  const toldPlaces = keys.length <= FEW ? keys.map((_, d) => d) : toldColumns(points, focus);
  const names = parts.map(({ name }) => name);
  const text = textOf(input, totals);
  const end = toldPlaces.includes(keys.length - 1) ? totals.at(-1) : null;
  const last = end == null ? '' : text(end);
  return {
    ...frame(theme, finding.summary),
    legend: legend(theme),
    grid: plot({
      top: 44 + legendOverflow(names, theme, options),
      right: overhang(last, keys.length, theme, options, isNarrow(options) ? 10 : 4),
    }),
    xAxis: timeAxis(theme, options, keys, toldPlaces[0] ?? 0, language),
    yAxis: valueAxis(theme, axisText(totals, metric.unit, language)),
    tooltip: categoryTooltip(theme, (d) => cardOf(input, stack, theme, d)),
    series: [
      ...parts.map(({ name, color, values }, turn) => ({
        name,
        type: 'bar' as const,
        stack: 'parts',
        barWidth: keys.length <= FEW ? '38%' : '46%',
        barMaxWidth: 40,
        itemStyle: {
          color: palette[color],
          // A hairline of the ground keeps neighbours apart.
          borderColor: palette.surface,
          borderWidth: 0.5,
          ...(theme.print && turn > 0 && color !== 'line' ? { decal: hatch(theme, turn - 1) } : {}),
        },
        data: values.map((value, d) => ({
          value,
          itemStyle: { opacity: focus < 0 || focus === d ? 1 : 0.45 },
        })),
        ...(turn === 0 ? { markPoint: toldTotals(stack, toldPlaces, theme, text) } : {}),
      })),
      ...stubs(theme, stubsOf(stack), words.withheld, 'up'),
    ],
  };
}

const stubsOf = ({ withheld, totals }: Stack) =>
  withheld.map((place) => ({ place, at: totals[place] ?? 0 }));

/** Totals that stand in a row have the same decimals. */
function textOf({ language, metric }: TimeColumnsInput, totals: Stack['totals']) {
  const largest = Math.max(0, ...totals.map((total) => Math.abs(total ?? 0)));
  const { power, word } = scaleOf(largest, language);
  const size = largest / 10 ** power;
  const places = power === 0 ? 0 : size < 10 ? 2 : size < 100 ? 1 : 0;
  return (total: number) =>
    totals.length > FEW || word === ''
      ? shortText(total, metric.unit, language)
      : withSign(`${formatScaled(total, power, places)} ${word}`, metric.unit, language);
}

function toldTotals(
  { totals }: Stack,
  places: readonly number[],
  theme: Theme,
  text: (total: number) => string,
) {
  return {
    ...{ symbol: 'circle', symbolSize: 0, silent: true },
    label: { ...markLabel(theme), position: 'top' as const, distance: 4 },
    data: places.flatMap((d) => {
      const total = totals[d] ?? null;
      return total === null
        ? []
        : [{ name: '', coord: [d, total], label: { formatter: text(total) } }];
    }),
  };
}

function cardOf(
  input: TimeColumnsInput,
  { grid, parts, totals, withheld }: Stack,
  theme: Theme,
  d: number,
): TooltipCard | undefined {
  const { language, metric } = input;
  const key = grid.down.keys[d];
  if (key == null) return undefined;
  const words = WORDS[language];
  const text = (value: number | null | undefined) =>
    formatValue(value ?? null, metric.unit, language);
  const hidden = (across: readonly number[]) =>
    across.length === 1 && grid.point(d, across[0] ?? -1).suppressed;
  return {
    heading: periodHeading(key, input),
    lines: [
      ...parts.map(({ name, across, color, values }) => ({
        label: name,
        text: hidden(across) ? words.withheld : text(values[d]),
        color: theme.palette[color],
      })),
      // A total of what is left would give the withheld part away.
      ...(withheld.includes(d) ? [] : [{ label: words.total, text: text(totals[d]) }]),
    ],
  };
}
