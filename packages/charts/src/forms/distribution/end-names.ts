import type { CustomSeriesOption } from 'echarts';
import type { ChartOptions } from '../../chart.ts';
import { plotWidth } from '../../frame/frame.ts';
import { textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { shorten } from '../rows/shorten.ts';
import type { HeapedDot } from './heaps.ts';

/** Between the two names, in px, at least. */
const GAP = 8;

/** The names of the lowest and the highest in the corners above. */
export function endNames(
  heaped: readonly HeapedDot[],
  text: (dot: HeapedDot) => string,
  theme: Theme,
  options: ChartOptions,
): CustomSeriesOption {
  const { palette, fonts, sizes } = theme;
  const [first, last] = [heaped[0], heaped.at(-1)];
  const named = first === undefined || last === undefined || first === last ? [] : [first, last];
  return {
    ...{ type: 'custom', silent: true, coordinateSystem: 'none' },
    data: named.map((_, at) => [at]),
    renderItem: ({ dataIndex }) => {
      const dot = named[dataIndex];
      const value = dot === undefined ? '' : ` ${text(dot)}`;
      const room = plotWidth(options) / 2 - GAP - textWidth(value, sizes.mark);
      const name = shorten(dot?.name ?? '', room, 1, sizes.mark);
      return {
        type: 'text' as const,
        style: {
          ...{ x: dataIndex === 0 ? 0 : plotWidth(options), y: 2, verticalAlign: 'top' as const },
          ...{ align: dataIndex === 0 ? ('left' as const) : ('right' as const) },
          ...{ text: name + value, fill: palette.ink2 },
          font: `${sizes.mark}px ${fonts.sans}`,
        },
      };
    },
  };
}
