import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { valueAxis } from '../../frame/axes.ts';
import {
  emptyPlot,
  frame,
  isNarrow,
  legend,
  markLabel,
  plot,
  plotWidth,
} from '../../frame/frame.ts';
import { stubs } from '../../frame/stubs.ts';
import { timeAxis } from '../../frame/time-axis.ts';
import { targetText } from '../../frame/told.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import { rateCard } from './card.ts';
import type { RateLineInput } from './input.ts';
import { baseLine, END_WIDTH, namedLine, soleLine } from './lines.ts';
import { rateAxis } from './rate-axis.ts';
import type { Rates } from './rates.ts';
import { sizeColumns } from './size-columns.ts';

export function rateOption(
  input: RateLineInput,
  rates: Rates,
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { language, finding, target, base, label } = input;
  const { palette } = theme;
  const words = WORDS[language];
  const [first] = rates.all;
  if (first === undefined || rates.keys.length === 0)
    return emptyPlot(theme, finding.summary, words.noData);
  const known = [...rates.all.map(({ points }) => points), rates.base ?? []].flat();
  const sole = rates.all.length === 1;
  const values = known.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = rateAxis(
    target === undefined ? values : [...values, target],
    sole && first.denominators !== undefined,
  );
  const toldPlace = toldOf(rates);
  const lastPlace = first.points.findLastIndex(({ value }) => value !== null);
  // A target is named at the side where no rate is.
  const written = sole ? toldPlace : lastPlace;
  const side = written < rates.keys.length / 2 ? 'End' : 'Start';
  const named = base !== undefined && label !== undefined;
  const end = isNarrow(options) ? END_WIDTH.narrow : END_WIDTH.wide;
  const right = sole ? 12 : end + 12;
  const lines = sole
    ? [
        { ...soleLine(first, toldPlace, axis, theme), ...(named ? { name: label } : {}) },
        ...(rates.base ? [baseLine(base?.label ?? '', rates.base, theme)] : []),
      ]
    : rates.all.map((rate, turn) => namedLine(rate, turn, end, axis, theme));
  return {
    ...frame(theme, finding.summary),
    ...(named && sole ? { legend: { ...legend(theme), data: [label, base.label] } } : {}),
    grid: plot({ top: named ? 36 : 14, right }),
    xAxis: timeAxis(theme, { width: plotWidth(options) - right }, rates.keys, toldPlace, language),
    yAxis: [
      {
        ...valueAxis(theme, (value) => (value > 100 ? '' : `${Number(value.toPrecision(6))} %`)),
        ...{ min: axis.min, max: axis.max, interval: axis.step },
        splitLine: { showMaxLine: false, lineStyle: { color: palette.line2 } },
      },
      { type: 'value', show: false, min: 0, max: sizeColumns.most(rates) },
    ],
    tooltip: categoryTooltip(theme, (place) => rateCard(input, rates, theme, place)),
    series: [
      ...(sole ? sizeColumns.series(input, first, toldPlace, theme) : []),
      ...lines.map((line, turn) => ({
        ...line,
        ...(turn === 0 && target !== undefined
          ? { markLine: targetLine(target, words.target(targetText(target)), side, theme) }
          : {}),
      })),
      ...stubs(theme, stubsOf(rates, axis.min), words.withheld, 'up'),
    ],
  };
}

/** The period whose rate is written out: the one asked about, else the worst, else the last. */
function toldOf({ all, focus }: Rates): number {
  const points = all[0]?.points ?? [];
  if (focus >= 0) return focus;
  const last = points.findLastIndex(({ value }) => value !== null);
  if (all[0]?.metric.direction !== 'HIGHER_IS_BETTER') return last;
  const lowest = Math.min(...points.map(({ value }) => value ?? Infinity));
  return lowest < 1 ? points.findIndex(({ value }) => value === lowest) : last;
}

const targetLine = (target: number, text: string, side: 'Start' | 'End', theme: Theme) => ({
  ...{ symbol: 'none', silent: true },
  lineStyle: { color: theme.palette.ink3, type: [4, 4], width: 1 },
  label: { ...markLabel(theme), position: `inside${side}Top` as const, formatter: text },
  data: [{ yAxis: target * 100 }],
});

const stubsOf = ({ all }: Rates, at: number) =>
  (all[0]?.points ?? []).flatMap(({ suppressed }, place) => (suppressed ? [{ place, at }] : []));
