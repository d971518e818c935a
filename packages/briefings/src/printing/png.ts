import { Resvg } from '@resvg/resvg-js';
import { chartFonts } from './fonts.ts';

/** Pixels of the picture for each of the drawing. */
const SCALE = 2;

/** A drawing as PNG at twice its size, set in the fonts of this package whatever the machine has. */
export function renderPng(svg: string): Buffer {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: [...chartFonts],
      defaultFontFamily: 'Noto Sans SC',
    },
  });
  return drawing.render().asPng();
}
