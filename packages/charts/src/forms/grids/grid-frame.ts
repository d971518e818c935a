import type { EChartsOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { categoryAxis } from '../../frame/axes.ts';
import { isNarrow, plotWidth } from '../../frame/frame.ts';
import { balancedText, textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { shorten } from '../rows/shorten.ts';
import { heads } from './heads.ts';

/** Of a row, in px: about as high as its cells are wide, and high enough for two lines of a name. */
const ROW = { least: 26, most: 34 };
/** Of rows that stand as close as they can, with names of one line and of two. */
const CLOSE = { one: 18, two: 31 };
/** Of a column, in px: a wider cell would be a bar, and say no more. */
const WIDEST = 160;
/** One or two rows don't fill a plot; in px of each. */
const FEW = { rows: 2, height: 48 };
const GAP = 10;
const FOOT = 4;

/** What the rows and the columns of a grid are called. */
export interface GridNames {
  readonly down: readonly string[];
  readonly across: readonly string[];
}

/** Where the cells of a grid lie between its names, and how high all of it is. */
export interface GridFrame {
  readonly cell: { readonly width: number; readonly height: number };
  readonly height: number;
  /** The least that it can be drawn in. */
  readonly least: number;
  readonly option: Pick<EChartsOption, 'grid' | 'xAxis' | 'yAxis'>;
}

/** Names at the left and over the columns, never cut; `top` px above them stay free. */
export function gridFrame(
  names: GridNames,
  theme: Theme,
  options: ChartOptions,
  top: number,
): GridFrame {
  const { palette, sizes } = theme;
  const room = Math.round(plotWidth(options) * (isNarrow(options) ? 0.3 : 0.28));
  const widest = Math.max(0, ...names.down.map((name) => textWidth(name, sizes.xs)));
  const nameWidth = Math.min(room, Math.ceil(widest) + 2);
  const lines = names.down.map((name) =>
    balancedText(shorten(name, nameWidth, 2, sizes.xs), nameWidth, sizes.xs),
  );
  const left = nameWidth + GAP;
  const columns = Math.max(1, names.across.length);
  const width = Math.min(WIDEST, (plotWidth(options) - left) / columns);
  const above = heads(names.across, width, sizes.xs);
  const inTwo = lines.some((of) => of.length > 1);
  const height = Math.round(Math.min(ROW.most, Math.max(inTwo ? ROW.most : ROW.least, width)));
  const isFew = names.down.length <= FEW.rows;
  const heightOf = (row: number) => top + above.height + names.down.length * row + FOOT;
  const label = { fontSize: sizes.xs, lineHeight: 15, interval: 0, hideOverlap: false };
  const axis = (of: readonly string[]) => ({
    // Two keys may have one name, so that the axes hold places.
    ...categoryAxis(
      theme,
      of.map((_, at) => `${at}`),
    ),
    axisLine: { show: false },
  });
  return {
    cell: { width, height },
    ...{
      height: heightOf(isFew ? FEW.height : height),
      least: heightOf(inTwo ? CLOSE.two : CLOSE.one),
    },
    option: {
      grid: {
        ...{ left, top: top + above.height, outerBoundsMode: 'none' },
        ...(isFew ? { height: names.down.length * FEW.height } : { bottom: FOOT }),
        right: Math.max(0, plotWidth(options) - left - columns * width),
      },
      xAxis: {
        ...{ ...axis(names.across), position: 'top' },
        axisLabel: {
          ...{ ...label, color: palette.ink3, margin: 6 },
          ...(above.turned ? { rotate: 90 } : {}),
          formatter: (_: string, at: number) => above.texts[at] ?? '',
        },
      },
      yAxis: {
        ...{ ...axis(names.down), inverse: true },
        axisLabel: {
          ...{ ...label, color: palette.ink2, margin: GAP },
          formatter: (_: string, at: number) => (lines[at] ?? []).join('\n'),
        },
      },
    },
  };
}
