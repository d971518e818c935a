import type { Chart } from '../chart.ts';
import type { Theme } from '../theme.ts';
import { escapeMarkup } from '../tooltip.ts';
import { WORDS } from '../words.ts';

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Markup above the plot, and how far the plot moves down for it. */
  readonly heading: string;
  readonly offset: number;
}

/** Turns what ECharts drew into a picture that stands alone and says in words what it shows. */
export function standalone(drawn: string, chart: Chart, sheet: Sheet): string {
  const { width, height, theme } = sheet;
  const plot = withoutSessionMarks(drawn, chart.id).replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  const note = chart.simulated
    ? `${chart.summary}${WORDS[chart.language].simulatedNote}`
    : chart.summary;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${chart.id}-title ${chart.id}-desc">`,
    `<title id="${chart.id}-title">${escapeMarkup(chart.title)}</title>`,
    `<desc id="${chart.id}-desc">${escapeMarkup(note)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${theme.palette.surface}"/>`,
    sheet.heading,
    `<g transform="translate(0 ${sheet.offset})">${plot.trim()}</g>`,
    '</svg>\n',
  ].join('');
}

/**
 * Ids count up over the life of the process, and hydration attributes are no SVG: both go, inside
 * tags only, since a name in the data may look like either.
 */
function withoutSessionMarks(svg: string, id: string): string {
  return svg.replace(/<style[^>]*>.*?<\/style>/gs, '').replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
      .replace(/ class="[^"]*"/g, '')
      .replace(/\bzr\d+-/g, `${id}-`),
  );
}
