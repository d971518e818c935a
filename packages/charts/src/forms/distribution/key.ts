import type { CustomSeriesOption } from 'echarts';
import { hatch } from '../../frame/frame.ts';
import { diamondAt } from '../../frame/shapes.ts';
import { keysOf, pointsOf } from '../../table/read.ts';
import { textWidth } from '../../text/measure-text.ts';
import type { Theme } from '../../theme.ts';
import { WORDS } from '../../words.ts';
import type { DotPlotInput } from '../dot-plot/input.ts';
import type { Tone } from '../form.ts';

const HEIGHT = 24;
const SIGN = 12;
const GAP = { word: 6, next: 16 };

interface Meaning {
  readonly sign: Tone | 'withheld' | 'none';
  readonly word: string;
}

/** What stands on the line beside plain dots, and how many do not stand on it. */
function meaningsOf({
  table,
  metric,
  by,
  language,
  toneText,
  tones = {},
}: DotPlotInput): Meaning[] {
  const words = WORDS[language];
  const points = pointsOf(table, metric.id);
  const keys = keysOf(table, by);
  const toned = keys.map((key, row) => points[row]?.value != null && tones[key ?? '']);
  const [tone] = toned.filter((each) => each !== undefined && each !== false);
  const withheld = points.filter(({ suppressed }) => suppressed).length;
  const missing = points.filter(({ value }) => value === null).length - withheld;
  return [
    ...(tone === undefined || toneText === undefined ? [] : [{ sign: tone, word: toneText }]),
    ...(withheld === 0
      ? []
      : [{ sign: 'withheld' as const, word: `${words.withheld} ${withheld}` }]),
    ...(missing === 0 ? [] : [{ sign: 'none' as const, word: `${words.noData} ${missing}` }]),
  ];
}

/** Room that the key takes at the foot of the plot, in px. */
export const keyHeight = (input: DotPlotInput): number =>
  meaningsOf(input).length === 0 ? 0 : HEIGHT;

export function distributionKey(input: DotPlotInput, theme: Theme): CustomSeriesOption {
  const { palette, fonts, sizes } = theme;
  let right = 0;
  const placed = meaningsOf(input).map(({ sign, word }) => {
    const left = right;
    const text = left + (sign === 'none' ? 0 : SIGN + GAP.word);
    right = text + textWidth(word, sizes.mark) + GAP.next;
    return { sign, word, left, text };
  });
  return {
    ...{ type: 'custom', silent: true, coordinateSystem: 'none' },
    data: placed.map((_, at) => [at]),
    renderItem: ({ dataIndex }, api) => {
      const meaning = placed[dataIndex];
      if (meaning === undefined) return null;
      const { sign, word, left } = meaning;
      const y = api.getHeight() - SIGN / 2 - 3;
      const style = {
        ...{ x: meaning.text, y, text: word, fill: palette.ink3 },
        ...{ verticalAlign: 'middle' as const, font: `${sizes.mark}px ${fonts.sans}` },
      };
      const shape = { x: left, y: y - 4.5, width: SIGN, height: 9, r: 2 };
      const withheld = { fill: palette.ink3, opacity: 0.55, decal: hatch(theme) };
      return {
        type: 'group',
        children: [
          ...(sign === 'withheld' ? [{ type: 'rect' as const, shape, style: withheld }] : []),
          ...(sign === 'late' || sign === 'risk'
            ? [diamondAt([left + SIGN / 2, y], 6, { fill: palette[sign] })]
            : []),
          { type: 'text', style },
        ],
      };
    },
  };
}
