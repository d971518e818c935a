import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { chartFonts } from './fonts.ts';

const require = createRequire(import.meta.url);

/** Pixels of the picture for each of the drawing. */
const SCALE = 2;

/** The bytes of the faces: given as paths they would be read anew for every text of a drawing. */
let faces: Promise<Uint8Array[]> | undefined;

/** A drawing as PNG at twice its size, set in the fonts of this package whatever the machine has. */
export async function renderPng(svg: string): Promise<Buffer> {
  faces ??= start();
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontBuffers: await faces,
      defaultFontFamily: 'Noto Sans SC',
    },
  });
  const image = drawing.render();
  const png = Buffer.from(image.asPng());
  image.free();
  drawing.free();
  return png;
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(chartFonts.map((path) => readFile(path)));
}
