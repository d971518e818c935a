import type { EChartsOption } from 'echarts';
import type { ChartOptions } from './chart.ts';
import type { Theme } from './theme.ts';

/** Below this width a chart is on a phone: fewer labels, wider marks. */
const NARROW = 440;

export const isNarrow = (options: ChartOptions): boolean => (options.width ?? Infinity) < NARROW;

/** What every chart has: fonts, no animation, the sentence for screen readers. */
export function frame(theme: Theme, summary: string): EChartsOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.fonts.sans, color: theme.palette.ink2 },
    aria: { enabled: true, label: { description: summary } },
  };
}

/** A plot that ends flush with its labels. */
export function plot(space: { top: number; right?: number; bottom?: number }) {
  return {
    left: 0,
    right: space.right ?? 4,
    top: space.top,
    bottom: space.bottom ?? 4,
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  } as const;
}

/** Short bars of colour at the top right; the series stay, so that stacks and labels stay true. */
export function legend(theme: Theme, formatter?: (name: string) => string) {
  return {
    top: 0,
    right: 0,
    padding: 3,
    icon: 'roundRect',
    itemWidth: 12,
    itemHeight: theme.print ? 8 : 4,
    itemGap: 16,
    selectedMode: false,
    textStyle: { color: theme.palette.ink2, fontSize: theme.sizes.xs },
    ...(formatter === undefined ? {} : { formatter }),
  } as const;
}

/** A category axis on a hairline. */
export function categoryAxis(
  theme: Theme,
  labels: readonly string[],
  interval: number | ((index: number) => boolean) = 0,
) {
  const { palette, sizes } = theme;
  return {
    type: 'category' as const,
    data: [...labels],
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
    axisLabel: { color: palette.ink3, fontSize: sizes.xs, interval, hideOverlap: false },
  };
}

/** Text inside a plot, with a halo of the ground so that it can stand on lines and bars. */
export const markLabel = ({ palette, sizes }: Theme) => ({
  color: palette.ink2,
  fontSize: sizes.mark,
  textBorderColor: palette.surface,
  textBorderWidth: 2,
});

/** A value axis of faint lines without a spine. */
export function valueAxis(theme: Theme, formatter: (value: number) => string) {
  const { palette, sizes } = theme;
  return {
    type: 'value',
    splitNumber: 4,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line2 } },
    axisLabel: { color: palette.ink3, fontSize: sizes.xs, formatter },
  } as const;
}

/** On a phone every second label, counted from the one that must not be lost. */
export function sparseLabels(
  options: ChartOptions,
  count: number,
  kept: number,
): 0 | ((index: number) => boolean) {
  return isNarrow(options) && count > 6 ? (index) => (kept - index) % 2 === 0 : 0;
}

/** The pattern that keeps two fills apart in black and white. */
export const hatch = (theme: Theme) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
  color: theme.palette.surface,
});
