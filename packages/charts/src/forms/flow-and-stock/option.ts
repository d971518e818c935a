import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { axisText, valueAxis } from '../../frame/axes.ts';
import { caption, emptyPlot, frame, hatch, legend, markLabel } from '../../frame/frame.ts';
import { timeAxis } from '../../frame/time-axis.ts';
import { periodHeading, pointText, shortText } from '../../frame/told.ts';
import { keysOf, type Point, pointsOf } from '../../table/read.ts';
import type { Theme } from '../../theme.ts';
import { categoryTooltip, type TooltipCard } from '../../tooltip.ts';
import { WORDS } from '../../words.ts';
import type { FlowAndStockInput } from './input.ts';

/** Room for the labels of the value axes, so that both plots begin at one line. */
const LEFT = 52;

/** The stock as a line above, the flows as paired columns below: no scale has to serve both. */
export function flowOption(
  input: FlowAndStockInput,
  theme: Theme,
  options: ChartOptions,
): EChartsOption {
  const { language, table, came, went, stock, finding } = input;
  const { palette } = theme;
  const keys = keysOf(table, 'period').map(String);
  if (keys.length === 0) return emptyPlot(theme, finding.summary, WORDS[language].noData);
  const [ins, outs, left] = [came, went, stock].map(({ id }) => pointsOf(table, id));
  const flows = [...(ins ?? []), ...(outs ?? [])].map(({ value }) => value);
  const running = input.running === undefined ? -1 : keys.indexOf(input.running);
  const last = (left ?? []).findLastIndex(({ value }) => value !== null);
  const toldPlace = input.focus === undefined ? last : keys.indexOf(input.focus);
  const names = timeAxis(theme, options, keys, toldPlace, language);
  // Those that say their year take a second line.
  const foot = names.data.some((name) => name.includes('\n')) ? 44 : 28;
  const columns = (name: string, points: readonly Point[] = [], color: string) => ({
    ...{ name, type: 'bar' as const, xAxisIndex: 1, yAxisIndex: 1 },
    ...{ barWidth: '30%', barMaxWidth: 26, barGap: '8%', itemStyle: { color } },
    data: points.map(({ value }, place) => ({
      value,
      ...(place === running ? { itemStyle: { decal: hatch(theme) } } : {}),
    })),
  });
  return {
    ...frame(theme, finding.summary),
    title: [{ ...caption(theme, stock.label), left: 0, top: 0 }],
    legend: { ...legend(theme), top: '36%', data: [came.label, went.label] },
    grid: [
      { left: LEFT, right: 40, top: 26, height: '18%', outerBoundsMode: 'none' },
      { left: LEFT, right: 40, top: '48%', bottom: foot, outerBoundsMode: 'none' },
    ],
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    xAxis: [
      { ...names, gridIndex: 0, axisLabel: { show: false } },
      { ...names, gridIndex: 1 },
    ],
    yAxis: [
      {
        ...valueAxis(
          theme,
          axisText(
            (left ?? []).map(({ value }) => value),
            stock.unit,
            language,
          ),
        ),
        ...{ gridIndex: 0, splitNumber: 2, min: 0 },
      },
      { ...valueAxis(theme, axisText(flows, came.unit, language)), gridIndex: 1, splitNumber: 3 },
    ],
    tooltip: categoryTooltip(theme, (place) =>
      cardOf(input, keys, [ins, outs, left], theme, place),
    ),
    series: [
      {
        ...{ name: stock.label, type: 'line', clip: false, showAllSymbol: true },
        ...{ lineStyle: { width: 1.8, color: palette.ink2 }, itemStyle: { color: palette.ink2 } },
        label: { position: 'right', distance: 6, ...markLabel(theme), fontWeight: 600 },
        data: (left ?? []).map(({ value }, place) => ({
          ...{ value, symbol: 'circle', symbolSize: place === toldPlace ? 7 : 4 },
          label: { show: place === toldPlace, formatter: shortText(value, stock.unit, language) },
        })),
      },
      columns(came.label, ins, palette.tea2),
      columns(went.label, outs, palette.tea),
    ],
  };
}

function cardOf(
  input: FlowAndStockInput,
  keys: readonly string[],
  all: readonly (readonly Point[] | undefined)[],
  theme: Theme,
  place: number,
): TooltipCard | undefined {
  if (keys[place] === undefined) return undefined;
  const { tea, tea2, ink2 } = theme.palette;
  const colors = [tea2, tea, ink2];
  const { came, went, stock, language } = input;
  return {
    heading: periodHeading(keys[place], input),
    lines: [came, went, stock].map(({ label, unit }, i) => ({
      ...{ label, text: pointText(all[i]?.[place], unit, language) },
      ...{ color: colors[i] ?? ink2 },
    })),
  };
}
