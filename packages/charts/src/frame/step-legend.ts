import type { Theme } from '../theme.ts';
import { hatch } from './frame.ts';
import type { Steps } from './steps.ts';

/** Room that the legend of steps takes above a plot, in px. */
export const STEP_LEGEND = 30;

interface Special {
  readonly noData?: string | undefined;
  readonly withheld?: string | undefined;
}

/** The series whose swatches are the classes of a grid, and the legend that says what they hold. */
export function stepLegend(
  { bounds }: Steps,
  text: (value: number) => string,
  special: Special,
  theme: Theme,
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
      ...{ itemWidth: 14, itemHeight: 10, itemGap: 12 },
      textStyle: { color: palette.ink2, fontSize: sizes.mark },
      data,
    },
    series: data.map(({ name }) => ({ type: 'line' as const, name, data: [] })),
  };
}
