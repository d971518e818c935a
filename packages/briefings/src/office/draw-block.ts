import { type Chart, theme } from '@minxin/charts';
import { renderSvg } from '@minxin/charts/paper';
import type { ChartBlock } from '../document/index.ts';
import { renderPng } from '../printing/png.ts';

const PAPER = theme('paper');
/** Of a plot across a page or a slide, in px. */
const PLOT = { width: 720, height: 340 };

export const drawBlock = ({ draw }: ChartBlock): Chart => draw(PAPER, { width: PLOT.width });

/** A chart that Office can't draw, as a picture. */
export interface Picture {
  readonly png: Buffer;
  /** In px of the drawing; the picture has twice as many. */
  readonly width: number;
  readonly height: number;
}

export function pictureOf(chart: Chart): Picture {
  const size = { width: PLOT.width, height: Math.max(120, chart.height ?? PLOT.height) };
  return { ...size, png: renderPng(renderSvg(chart, { ...size, theme: PAPER })) };
}
