import type { Chart, Theme } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';

/** Of a picture that stands alone, in px. */
const PICTURE = { width: 800, height: 450, margin: 24 };
export const PICTURE_WIDTH = PICTURE.width;
/** What is left of it beneath a heading of two lines. */
const PLOT_HEIGHT = 380;

/** A chart with heading, subtitle and mark, on white with a margin, as SVG. */
export function renderPicture(chart: Chart, paper: Theme): string {
  const { width, margin } = PICTURE;
  const height = PICTURE.height + extraHeight(chart, PLOT_HEIGHT);
  const svg = renderSvg(chart, { width, height, theme: paper, heading: true });
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}">`,
    `<rect width="${outerWidth}" height="${outerHeight}" fill="${paper.palette.surface}"/>`,
    svg.trim().replace('<svg ', `<svg x="${margin}" y="${margin}" `),
    '</svg>\n',
  ].join('');
}

/** What the rows of a chart need beyond the height of a plot, in px; months and quarters fit any. */
export const extraHeight = ({ height = 0 }: Chart, plot: number): number =>
  Math.max(0, height - plot);
