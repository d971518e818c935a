import type { CustomSeriesOption } from 'echarts';
import { textOn } from '../../frame/contrast.ts';
import { hatch } from '../../frame/frame.ts';
import { placeOf } from '../../frame/shapes.ts';
import type { Steps } from '../../frame/steps.ts';
import type { Grid } from '../../table/grid.ts';
import { textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';

/**
 * A rounded cell for each pair of keys, row by row. All say their values, or none does and the highest
 * is outlined: numbers on some alone would draw the eye to those that happen to be short.
 */
export function cellSeries(
  grid: Grid,
  steps: Steps,
  width: number,
  text: (value: number) => string,
  theme: Theme,
): CustomSeriesOption {
  const { palette, fonts, sizes } = theme;
  const { down, across } = grid;
  const cells = down.keys.flatMap((_, d) => across.keys.map((__, a) => ({ a, d })));
  const values = cells.flatMap(({ a, d }) => grid.point(d, a).value ?? []);
  const highest = Math.max(...values);
  const fit = values.every((value) => textWidth(text(value), sizes.mark, true) + 6 <= width);
  return {
    type: 'custom',
    data: cells.map(({ a, d }) => [a, d]),
    renderItem: (_, api) => {
      const [a, d] = [Number(api.value(0)), Number(api.value(1))];
      const { value, suppressed } = grid.point(d, a);
      const [x, y] = placeOf(api.coord([a, d]));
      const size = api.size?.([1, 1]);
      const [w = 0, h = 0] = Array.isArray(size) ? size : [];
      const shape = { x: x - w / 2 + 1, y: y - h / 2 + 1, width: w - 2, height: h - 2, r: 2 };
      if (value === null) {
        const style = suppressed
          ? { fill: palette.ink3, opacity: 0.55, decal: hatch(theme) }
          : { fill: palette.surface, stroke: palette.line2, lineWidth: 1 };
        return { type: 'group', children: [{ type: 'rect', shape, style }] };
      }
      const fill = steps.colorOf(value);
      const peak = value === highest;
      const outline = peak && !fit ? { stroke: palette.ink, lineWidth: 1.5 } : {};
      return {
        type: 'group',
        children: [
          { type: 'rect', shape, style: { fill, ...outline } },
          {
            type: 'text',
            style: {
              ...{ x, y, text: fit ? text(value) : '', fill: textOn(fill, theme) },
              ...{ align: 'center', verticalAlign: 'middle' },
              font: `${peak ? '600 ' : ''}${sizes.mark}px ${fonts.sans}`,
            },
          },
        ],
      };
    },
  };
}
