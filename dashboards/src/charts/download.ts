import { type Chart, tableCsv, theme } from '@minxin/charts';
import { text } from './messages.ts';

export type DownloadFormat = 'SVG' | 'PNG' | 'CSV';
export const DOWNLOAD_FORMATS: readonly DownloadFormat[] = ['SVG', 'PNG', 'CSV'];

/** Builds the chart once more, on paper: downloads look the same from every screen. */
export type OnPaper = (look: ReturnType<typeof theme>) => Chart;

const PICTURE = { width: 960, height: 540, margin: 24, pixelRatio: 2 };

/** A chart as a file, with its title, subtitle and the mark for made-up detail in the picture. */
export async function chartFile(onPaper: OnPaper, format: DownloadFormat): Promise<Blob> {
  const paper = theme('paper');
  const chart = onPaper(paper);
  if (format === 'CSV') return new Blob([tableCsv(chart)], { type: 'text/csv;charset=utf-8' });
  const { renderSvg } = await import('@minxin/charts/paper');
  const svg = new Blob([framed(chart, paper, renderSvg)], { type: 'image/svg+xml' });
  return format === 'SVG' ? svg : rasterise(svg);
}

/** The drawing inside a margin of white, as it will stand in a document. */
function framed(
  chart: Chart,
  paper: ReturnType<typeof theme>,
  draw: typeof import('@minxin/charts/paper').renderSvg,
): string {
  const { width, height, margin } = PICTURE;
  const drawn = draw(chart, {
    width: width - 2 * margin,
    height: height - 2 * margin,
    theme: paper,
    heading: true,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${paper.palette.surface}"/>`,
    drawn.replace('<svg ', `<svg x="${margin}" y="${margin}" `),
    '</svg>\n',
  ].join('');
}

async function rasterise(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = PICTURE.width * PICTURE.pixelRatio;
    canvas.height = PICTURE.height * PICTURE.pixelRatio;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((png) => (png === null ? reject(new Error('no PNG')) : resolve(png))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** "processing-volume-2019-模拟明细.csv". */
export function fileName(
  chart: Pick<Chart, 'id' | 'simulated'>,
  period: string,
  format: DownloadFormat,
): string {
  const mark = chart.simulated ? `-${text.simulated.replaceAll(' ', '-')}` : '';
  return `${chart.id}-${period}${mark}.${format.toLowerCase()}`;
}

/** Hands a file to the browser. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
