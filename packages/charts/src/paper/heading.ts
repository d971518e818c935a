import type { Chart } from '../chart.ts';
import { textWidth, wrapText } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import { escapeMarkup } from '../tooltip.ts';
import { WORDS } from '../words.ts';

export interface Heading {
  /** SVG elements, drawn from the top left corner. */
  readonly markup: string;
  /** Height in px that the plot has to leave free. */
  readonly height: number;
}

const MARGIN = 12;
const LINE = 1.45;

/** Title and subtitle as they stand above the plot, with the mark for made-up detail at the right. */
export function heading(chart: Chart, width: number, theme: Theme): Heading {
  const { fonts, palette, sizes } = theme;
  const word = WORDS[chart.language].simulated;
  const markWidth = textWidth(word, sizes.xs) + 20;
  const room = width - (chart.simulated ? markWidth + MARGIN : 0);
  const titles = wrapText(chart.title, room, sizes.l, true);
  const subtitles = wrapText(chart.subtitle, width, sizes.xs);
  const row = (size: number) => Math.round(size * LINE);
  const line = (text: string, y: number, size: number, attributes: string) =>
    `<text x="0" y="${y}" font-size="${size}" ${attributes}>${escapeMarkup(text)}</text>`;
  const titleStyle = `font-family="${escapeMarkup(fonts.serif)}" font-weight="600" fill="${palette.ink}"`;
  const subtitleStyle = `font-family="${escapeMarkup(fonts.sans)}" fill="${palette.ink3}"`;
  const below = titles.length * row(sizes.l);
  const parts = [
    ...titles.map((text, i) => line(text, i * row(sizes.l) + sizes.l, sizes.l, titleStyle)),
    ...subtitles.map((text, i) =>
      line(text, below + i * row(sizes.xs) + sizes.xs, sizes.xs, subtitleStyle),
    ),
    ...(chart.simulated ? [simulatedMark(word, width - markWidth, markWidth, theme)] : []),
  ];
  return {
    markup: parts.join(''),
    height: below + subtitles.length * row(sizes.xs) + MARGIN,
  };
}

function simulatedMark(
  word: string,
  x: number,
  width: number,
  { fonts, palette, sizes }: Theme,
): string {
  const frame = `<rect x="${x + 0.5}" y="0.5" width="${width - 1}" height="21" rx="10.5" fill="none" stroke="${palette.ochre}" stroke-dasharray="3 2"/>`;
  const text = `<text x="${x + width / 2}" y="15.5" text-anchor="middle" font-size="${sizes.xs}" font-family="${escapeMarkup(fonts.sans)}" fill="${palette.ochreInk}">${word}</text>`;
  return frame + text;
}
