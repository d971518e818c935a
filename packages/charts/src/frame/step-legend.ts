import { textWidth } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import { hatch } from './frame.ts';
import type { Steps } from './steps.ts';

const SWATCH = { width: 14, height: 10, gap: 12, text: 5 };
const LINE = 19;
const BELOW = 10;

interface Special {
  readonly noData?: string | undefined;
  readonly withheld?: string | undefined;
}

/**
 * The series whose swatches are the classes of a grid, the legend that says what they hold, and the
 * room that it takes above a plot of a width.
 */
export function stepLegend(
  { bounds }: Steps,
  text: (value: number) => string,
  special: Special,
  theme: Theme,
  width: number,
) {
  const { palette, sizes } = theme;
  const classes = bounds.map(({ from, to, color }) => ({
    name: from === to ? text(from) : `${text(from)} – ${text(to)}`,
    itemStyle: { color },
  }));
  const others = [
    ...(special.noData === undefined
      ? []
      : [
          {
            name: special.noData,
            itemStyle: { color: palette.surface, borderColor: palette.line, borderWidth: 1 },
          },
        ]),
    ...(special.withheld === undefined
      ? []
      : [{ name: special.withheld, itemStyle: { color: palette.ink3, decal: hatch(theme) } }]),
  ];
  const data = [...classes, ...others];
  return {
    legend: {
      ...{ top: 0, left: 0, padding: 3, selectedMode: false as const, icon: 'roundRect' },
      ...{ itemWidth: SWATCH.width, itemHeight: SWATCH.height, itemGap: SWATCH.gap },
      textStyle: { color: palette.ink2, fontSize: sizes.mark },
      data,
    },
    height:
      linesOf(
        data.map(({ name }) => name),
        width,
        sizes.mark,
      ) *
        LINE +
      BELOW,
    series: data.map(({ name }) => ({ type: 'line' as const, name, data: [] })),
  };
}

/** How many lines a legend breaks into. */
function linesOf(names: readonly string[], width: number, size: number): number {
  let [lines, used] = [1, 0];
  for (const name of names) {
    const item = SWATCH.width + SWATCH.text + textWidth(name, size);
    if (used > 0 && used + item > width) [lines, used] = [lines + 1, 0];
    used += item + SWATCH.gap;
  }
  return lines;
}
