import { type Chart, type Theme, tableCsv, theme } from '@minxin/charts';
import type { BriefingDocument } from '../document/index.ts';
import type { FileContent } from '../files/file-content.ts';
import { PICTURE_WIDTH, renderPicture } from '../printing/picture.ts';
import { renderPng } from '../printing/png.ts';
import { blockName } from './pack-names.ts';

/** Each chart as SVG, PNG at twice its size, and CSV; each table as CSV; counted as they come. */
export async function* blockFiles({
  sections,
  language,
}: BriefingDocument): AsyncGenerator<FileContent> {
  const paper = theme('paper');
  let place = 0;
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'chart' && block.kind !== 'table') continue;
    place += 1;
    const name = blockName(place, block.id);
    if (block.kind === 'chart') {
      yield* chartFiles(`charts/${name}`, block.draw(paper, { width: PICTURE_WIDTH }), paper);
    } else {
      const { table, madeUp: simulated } = block;
      yield csvFile(`tables/${name}`, { table, language, simulated });
    }
  }
}

async function* chartFiles(name: string, chart: Chart, paper: Theme): AsyncGenerator<FileContent> {
  const svg = renderPicture(chart, paper);
  yield { name: `${name}.svg`, kind: 'svg', content: Buffer.from(svg) };
  yield { name: `${name}.png`, kind: 'png', content: await renderPng(svg) };
  yield csvFile(name, chart);
}

const csvFile = (name: string, source: Parameters<typeof tableCsv>[0]): FileContent => ({
  ...{ name: `${name}.csv`, kind: 'csv' },
  content: Buffer.from(tableCsv(source)),
});
