import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../chart.ts';
import { textWidth } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import { CATEGORIES } from '../tokens.ts';

/** Below this width a chart is on a phone: fewer labels, wider marks. */
const NARROW = 440;
/** Of a plot whose width nobody tells. */
const WIDE = 720;
/** What the numbers of an axis take at the most, in px. */
const AXIS = 60;

export const isNarrow = (options: ChartOptions): boolean => plotWidth(options) < NARROW;

export const plotWidth = (options: ChartOptions): number => options.width ?? WIDE;

/** What every chart has: fonts, no animation, the sentence for screen readers. */
export function frame(theme: Theme, summary: string): EChartsOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    color: CATEGORIES.map((name) => theme.palette[name]),
    textStyle: { fontFamily: theme.fonts.sans, color: theme.palette.ink2 },
    aria: { enabled: true, label: { description: summary } },
  };
}

/** The plot of a form that has nothing to draw: it says so where the drawing would be. */
export const emptyPlot = (theme: Theme, summary: string, text: string): EChartsOption => ({
  ...frame(theme, summary),
  title: { ...caption(theme, text), left: 'center', top: 'middle' },
});

/** A quiet line of text in the picture. */
export const caption = ({ palette, fonts, sizes }: Theme, text: string) => ({
  text,
  padding: 0,
  textStyle: {
    ...{ color: palette.ink3, fontFamily: fonts.sans },
    ...{ fontSize: sizes.xs, fontWeight: 'normal' as const },
  },
});

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

/** Of a legend, in px: an item's bar with the gap to its name, the gap to the next, and a line. */
const LEGEND = { bar: 17, gap: 16, line: 28 };

/** How much higher than one line a legend of these names is. */
export function legendOverflow(
  names: readonly string[],
  theme: Theme,
  options: ChartOptions,
): number {
  let [lines, used] = [1, 0];
  for (const name of names) {
    const width = LEGEND.bar + textWidth(name, theme.sizes.xs);
    const next = used === 0 ? width : used + LEGEND.gap + width;
    if (next > plotWidth(options) && used > 0) lines += 1;
    used = next > plotWidth(options) ? width : next;
  }
  return (lines - 1) * LEGEND.line;
}

/** The room that a number over the last of some columns needs at their right, `least` at least. */
export function overhang(
  text: string,
  columns: number,
  theme: Theme,
  options: ChartOptions,
  least: number,
): number {
  const half = (plotWidth(options) - AXIS) / Math.max(1, columns) / 2;
  return Math.max(least, Math.ceil(textWidth(text, theme.sizes.mark, true) / 2 - half) + 4);
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

/** Text inside a plot, with a halo of the ground so that it can stand on lines and bars. */
export const markLabel = ({ palette, sizes }: Theme) => ({
  color: palette.ink2,
  fontSize: sizes.mark,
  textBorderColor: palette.surface,
  textBorderWidth: 2,
});

/** The pattern that keeps two fills apart in black and white; each turn of the palette has its own. */
export const hatch = (theme: Theme, turn = 0) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: turn === 2 ? [1, 3] : [2, 4],
  rotation: [-Math.PI / 4, Math.PI / 4, 0][turn] ?? -Math.PI / 4,
  color: theme.palette.surface,
});
