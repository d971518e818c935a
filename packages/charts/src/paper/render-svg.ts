import { type EChartsType, init, setPlatformAPI, use } from 'echarts/core';
import type { Chart } from '../chart.ts';
import { parts } from '../parts.ts';
import { measureText } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import { heading } from './heading.ts';
import { standalone } from './standalone.ts';

export interface SvgSize {
  /** Of the whole picture, in px. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Draws title, subtitle and the mark for made-up detail into the picture. */
  readonly heading?: boolean;
}

use(parts);

/** Raised for a picture without room for its plot. */
export class NoRoomError extends Error {
  readonly code = 'CHART_NO_ROOM';
  constructor(chart: Chart, width: number, height: number) {
    super(
      `Chart "${chart.id}" cannot be drawn at ${width} × ${height} px: give it at least 200 × 120 px beneath its heading.`,
    );
    this.name = 'NoRoomError';
  }
}

/**
 * A chart as a standalone SVG: the same chart gives the same bytes, with `<title>` and `<desc>`,
 * without scripts and without anything loaded from elsewhere.
 */
export function renderSvg(chart: Chart, size: SvgSize): string {
  const { width, height, theme } = size;
  const top = size.heading === true ? heading(chart, width, theme) : { markup: '', height: 0 };
  const plotHeight = height - top.height;
  if (!(width >= 200 && plotHeight >= 120)) throw new NoRoomError(chart, width, height);
  // A server has no canvas to measure text with, and the labels must not run into each other.
  if (!('document' in globalThis)) setPlatformAPI({ measureText });
  const drawing: EChartsType = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width,
    height: plotHeight,
  });
  try {
    const { tooltip: _screenOnly, ...option } = chart.option;
    drawing.setOption(option);
    return standalone(drawing.renderToSVGString(), chart, {
      ...size,
      heading: top.markup,
      offset: top.height,
    });
  } finally {
    drawing.dispose();
  }
}
