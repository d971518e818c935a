import type { CustomSeriesOption } from 'echarts';
import { textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import type { CellState } from './input.ts';
import { SIGN, signAt } from './signs.ts';

interface Meaning {
  readonly state: CellState;
  readonly word: string;
}

const LINE = 20;
const BELOW = 8;
const GAP = { word: 4, next: 16 };

/** The signs with their words above a grid, in as many lines as they need, and the room they take. */
export function signKey(
  meanings: readonly Meaning[],
  width: number,
  theme: Theme,
): { readonly series: CustomSeriesOption; readonly height: number } {
  const { palette, fonts, sizes } = theme;
  let [right, y] = [0, LINE / 2];
  const placed = meanings.map(({ state, word }) => {
    const item = SIGN + GAP.word + textWidth(word, sizes.mark);
    if (right > 0 && right + item > width) [right, y] = [0, y + LINE];
    const x = right + SIGN / 2;
    right += item + GAP.next;
    return { state, word, x, y };
  });
  const series: CustomSeriesOption = {
    ...{ type: 'custom', silent: true, coordinateSystem: 'none' },
    data: placed.map((_, at) => [at]),
    renderItem: ({ dataIndex }) => {
      const meaning = placed[dataIndex];
      if (meaning === undefined) return null;
      const { state, word, x, y: middle } = meaning;
      const style = {
        ...{ x: x + SIGN / 2 + GAP.word, y: middle, text: word, fill: palette.ink2 },
        ...{ verticalAlign: 'middle' as const, font: `${sizes.mark}px ${fonts.sans}` },
      };
      const sign = signAt(state, [x, middle], Infinity, theme);
      return { type: 'group', children: [sign, { type: 'text', style }] };
    },
  };
  return { series, height: y + LINE / 2 + BELOW };
}
