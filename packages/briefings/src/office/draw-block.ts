import { type Chart, theme } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';
import type { ChartBlock } from '../document/index.ts';
import { renderPng } from '../printing/png.ts';

const PAPER = theme('paper');
/** Of a plot across a page or a slide, in px. */
const PLOT = { width: 720, height: 340 };
const LOWEST = 120;

export const drawBlock = ({ draw }: ChartBlock): Chart => draw(PAPER, { width: PLOT.width });

/** In px of the drawing; its picture has twice as many. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const pictureSize = ({ height }: Chart): PictureSize => ({
  ...PLOT,
  height: Math.max(LOWEST, height ?? PLOT.height),
});

/** A chart that Office can't draw, as PNG. */
export const pictureOf = (chart: Chart): Promise<Buffer> =>
  renderPng(renderSvg(chart, { ...pictureSize(chart), theme: PAPER }));
