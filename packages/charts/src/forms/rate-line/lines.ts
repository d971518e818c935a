import { formatPercent } from '@minxin/commentary';
import type { LineSeriesOption } from 'echarts';
import { markLabel } from '../../frame/frame.ts';
import type { Point } from '../../table/read.ts';
import { wrapText } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { CATEGORIES } from '../../tokens.ts';
import type { RateAxis } from './rate-axis.ts';
import { type Rate, setbacks } from './rates.ts';

const percent = ({ value }: Point): number | null => (value === null ? null : value * 100);

const line = (name: string, points: readonly Point[], color: string, width: number) => ({
  ...{ type: 'line' as const, name, clip: false, showAllSymbol: true },
  lineStyle: { width, color },
  itemStyle: { color },
  data: points.map((point) => ({ value: percent(point), symbol: 'circle', symbolSize: 5 })),
});

/** One rate: its new lows are diamonds, and one of its values is written. */
export function soleLine(
  rate: Rate,
  toldPlace: number,
  axis: RateAxis,
  theme: Theme,
): LineSeriesOption {
  const { palette, sizes } = theme;
  const { points, metric } = rate;
  const fallen = setbacks(rate);
  return {
    ...line(metric.label, points, palette.tea, 2),
    label: {
      ...{ distance: 6, ...markLabel(theme), fontSize: sizes.xs, fontWeight: 600 },
      formatter: ({ dataIndex }) => formatPercent(points[dataIndex]?.value ?? null),
    },
    data: points.map((point, place) => {
      const late = fallen.includes(place);
      const color = late ? palette.late : palette.tea;
      const below = isDip(points, place) && hasRoomBelow(rate, place, axis);
      return {
        ...{ value: percent(point), symbol: late ? 'diamond' : 'circle' },
        ...{ symbolSize: late ? 10 : 6, itemStyle: { color } },
        label: { show: place === toldPlace, color, position: below ? 'bottom' : 'top' },
      };
    }),
  };
}

/** The base of a rate: a thin line without marks. */
export const baseLine = (name: string, points: readonly Point[], theme: Theme) => ({
  ...line(name, points, theme.palette.tea2, 1.2),
  lineStyle: { width: 1.2, color: theme.palette.tea2, type: [4, 3] },
  symbol: 'none',
  showSymbol: false,
  z: 1,
});

/** Width of the names at the ends of several lines, in px. */
export const END_WIDTH = { wide: 132, narrow: 84 };

/** One of several rates: its name and last value stand at its end. */
export function namedLine(
  { metric, points }: Rate,
  turn: number,
  width: number,
  axis: RateAxis,
  theme: Theme,
): LineSeriesOption {
  const { palette, sizes } = theme;
  const color = palette[CATEGORIES[turn] ?? 'tea'];
  const last = points.findLastIndex(({ value }) => value !== null);
  const told = formatPercent(points[last]?.value ?? null);
  const drawn = line(metric.label, points, color, 2);
  return {
    ...drawn,
    // Print tells lines apart by their strokes.
    lineStyle: { width: 2, color, ...(theme.print ? { type: STROKES[turn] ?? 'solid' } : {}) },
    // Only labels whose place is said are moved apart.
    labelLayout: ({ labelRect }) => ({ x: labelRect.x, moveOverlap: 'shiftY' }),
    label: {
      ...{ position: 'right' as const, distance: 8, align: 'left' as const },
      verticalAlign: 'middle' as const,
      ...{ ...markLabel(theme), color: palette.ink2, lineHeight: 15 },
      formatter: `{v|${told}}\n${wrapText(metric.label, width, sizes.mark).join('\n')}`,
      rich: { v: { color, fontSize: sizes.xs, fontWeight: 600 } },
    },
    data: drawn.data.map((point, place) => ({
      ...point,
      label: { show: place === last, offset: [0, isAtFoot(points[place], axis) ? -LIFT : 0] },
    })),
  };
}

/** How far a name at the foot of the plot is lifted off the labels of the axis. */
const LIFT = 14;

const isAtFoot = (point: Point | undefined, { min, max }: RateAxis): boolean =>
  point?.value != null && (point.value * 100 - min) / (max - min) < 0.1;

const STROKES = ['solid', 'dashed', 'dotted'] as const;

/** Whether the line comes down to a point and doesn't go on down: a label above would lie on it. */
function isDip(points: readonly Point[], place: number): boolean {
  const at = (index: number) => points[index]?.value ?? null;
  const [rate, before, after] = [at(place), at(place - 1), at(place + 1)];
  return rate !== null && before !== null && rate < before && (after === null || rate <= after);
}

/** Whether a label fits between a point and the columns, or the axis where there are none. */
function hasRoomBelow({ points, denominators }: Rate, place: number, { min, max }: RateAxis) {
  const value = points[place]?.value ?? null;
  const taken = denominators === undefined ? 0.1 : 0.4;
  return value !== null && (value * 100 - min) / (max - min) > taken;
}
