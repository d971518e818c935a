import type { Chart, Theme } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';

/** Of a picture that stands alone, in px. */
const PICTURE = { width: 800, height: 450, margin: 24 };
/** How many rows a chart of bars that lie fits; each more makes the picture higher. */
const ROWS = { fit: 12, height: 28 };

/** A chart with heading, subtitle and mark, on white with a margin, as SVG. */
export function renderPicture(chart: Chart, paper: Theme): string {
  const { width, margin } = PICTURE;
  const height = PICTURE.height + extraHeight(chart);
  const svg = renderSvg(chart, { width, height, theme: paper, heading: true });
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}">`,
    `<rect width="${outerWidth}" height="${outerHeight}" fill="${paper.palette.surface}"/>`,
    svg.trim().replace('<svg ', `<svg x="${margin}" y="${margin}" `),
    '</svg>\n',
  ].join('');
}

/** Room for the rows that a chart has beyond those that fit; months and quarters always do. */
export const extraHeight = ({ table }: Chart): number =>
  Math.max(0, table.rows.length - ROWS.fit) * ROWS.height;
