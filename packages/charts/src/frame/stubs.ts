import type { CustomSeriesOption } from 'echarts';
import type { Theme } from '../theme.ts';
import { hatch } from './frame.ts';

/** Where a value is withheld: the place of its category, and the value that its stub begins at. */
export interface Stub {
  readonly place: number;
  readonly at: number;
}

const LENGTH = 22;
const THICKNESS = 14;

/**
 * Short hatched marks where values are withheld, of one length whatever the value, saying so. They
 * stand up from a horizontal axis, or lie along a vertical one.
 */
export function stubs(
  theme: Theme,
  all: readonly Stub[],
  text: string,
  direction: 'up' | 'along',
): readonly CustomSeriesOption[] {
  const { palette, fonts, sizes } = theme;
  if (all.length === 0) return [];
  const series: CustomSeriesOption = {
    type: 'custom',
    silent: true,
    z: 5,
    data: all.map(({ place, at }) => (direction === 'up' ? [place, at] : [at, place])),
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const shape =
        direction === 'up'
          ? { x: x - THICKNESS / 2, y: y - LENGTH, width: THICKNESS, height: LENGTH }
          : { x, y: y - THICKNESS / 2, width: LENGTH, height: THICKNESS };
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape,
            style: { fill: palette.ink3, opacity: 0.55, decal: hatch(theme) },
          },
          {
            type: 'text',
            ...(direction === 'up'
              ? { x, y: y - LENGTH - 4, rotation: Math.PI / 2 }
              : { x: x + LENGTH + 6, y }),
            style: {
              ...{ text, fill: palette.ink3, align: 'left', verticalAlign: 'middle' },
              font: `${sizes.mark}px ${fonts.sans}`,
            },
          },
        ],
      };
    },
  };
  return [series];
}
