import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { axisText, valueAxis } from '../../frame/axes.ts';
import {
  emptyPlot,
  frame,
  hatch,
  isNarrow,
  legend,
  markLabel,
  overhang,
  plot,
} from '../../frame/frame.ts';
import { stubs } from '../../frame/stubs.ts';
import { timeAxis } from '../../frame/time-axis.ts';
import { periodHeading, pointText, shortText } from '../../frame/told.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { Columns } from './columns.ts';
import type { TimeColumnsInput } from './input.ts';
import { toldColumns } from './told-columns.ts';

/** Columns one beside the other, each before the pale column of its base. */
export function plainOption(
  input: TimeColumnsInput,
  columns: Columns,
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { language, metric, finding } = input;
  const { keys, points, base, focus } = columns;
  const { palette } = theme;
  const words = WORDS[language];
  if (points.length === 0) return emptyPlot(theme, finding.summary, words.noData);
  const toldPlaces = toldColumns(points, focus);
  const values = [...points, ...(base ?? [])].map(({ value }) => value);
  const names = timeAxis(theme, options, keys, toldPlaces[0] ?? 0, language);
  const named = base !== undefined && input.label !== undefined;
  const end = toldPlaces.includes(points.length - 1) ? points.at(-1)?.value : null;
  const last = end == null ? '' : shortText(end, metric.unit, language);
  return {
    ...frame(theme, finding.summary),
    ...(named ? { legend: legend(theme) } : {}),
    grid: plot({
      top: named ? 40 : 24,
      right: overhang(last, keys.length, theme, options, isNarrow(options) ? 10 : 4),
    }),
    // The base has an axis of its own, so that its wider columns stand behind and not beside.
    xAxis: [names, { ...names, show: false, position: 'bottom' }],
    yAxis: valueAxis(theme, axisText(values, metric.unit, language)),
    tooltip: categoryTooltip(theme, (place) => cardOf(input, columns, theme, place)),
    series: [
      ...(base === undefined
        ? []
        : [
            {
              name: input.base?.label ?? '',
              type: 'bar' as const,
              xAxisIndex: 1,
              barWidth: '64%',
              barMaxWidth: 56,
              itemStyle: { color: palette.tea3 },
              data: keys.map((_, place) => base[place]?.value ?? null),
            },
          ]),
      {
        name: input.label ?? metric.label,
        type: 'bar',
        barWidth: base === undefined ? '46%' : '34%',
        barMaxWidth: base === undefined ? 40 : 30,
        itemStyle: { color: palette.tea },
        data: points.map(({ value }, place) => ({
          value,
          itemStyle: {
            color: focus < 0 || focus === place ? palette.tea : palette.tea2,
            ...(place === columns.running ? { decal: hatch(theme) } : {}),
          },
        })),
        markPoint: toldNumbers(input, columns, toldPlaces, theme),
      },
      ...stubs(theme, stubsOf(columns), words.withheld, 'up'),
    ],
  };
}

const stubsOf = ({ points }: Columns) =>
  points.flatMap(({ suppressed }, place) => (suppressed ? [{ place, at: 0 }] : []));

/** Numbers written past both columns of their period, so that none covers a higher one of the base. */
function toldNumbers(
  { language, metric }: TimeColumnsInput,
  { points, base }: Columns,
  places: readonly number[],
  theme: Theme,
) {
  const data = places.flatMap((place) => {
    const value = points[place]?.value ?? null;
    if (value === null) return [];
    const before = base?.[place]?.value ?? 0;
    const edge = value < 0 ? Math.min(value, before) : Math.max(value, before);
    const position = value < 0 ? ('bottom' as const) : ('top' as const);
    const label = { formatter: shortText(value, metric.unit, language), position };
    return [{ name: '', coord: [place, edge], label }];
  });
  return {
    ...{ symbol: 'circle', symbolSize: 0, silent: true, data },
    label: { ...markLabel(theme), distance: 4, color: theme.palette.tea, fontWeight: 600 },
  };
}

function cardOf(
  input: TimeColumnsInput,
  { keys, points, base }: Columns,
  theme: Theme,
  place: number,
): TooltipCard | undefined {
  const { metric, language } = input;
  if (keys[place] === undefined) return undefined;
  const text = (of: readonly (typeof points)[number][]) =>
    pointText(of[place], metric.unit, language);
  const before = base && {
    ...{ label: input.base?.label ?? '', text: text(base), color: theme.palette.tea3 },
  };
  return {
    heading: periodHeading(keys[place], input),
    lines: [
      { label: input.label ?? metric.label, text: text(points), color: theme.palette.tea },
      ...(before === undefined ? [] : [before]),
    ],
  };
}
