import type { Period } from '@minxin/calendar';
import { type Chart, type Theme, theme } from '@minxin/charts';
import type { Connection } from '@minxin/database';
import { readContent } from './figures/read-content.ts';
import type { FileContent } from './files/file-content.ts';
import { type WrittenFile, writeTogether } from './files/write-together.ts';
import { issueOf } from './issue/issue.ts';
import { composeDocument } from './printing/compose.ts';
import { renderPdf } from './printing/pdf.ts';
import { renderPicture } from './printing/picture.ts';
import { renderPng } from './printing/png.ts';

export interface ExportRequest {
  readonly connection: Connection;
  readonly districtCode: string;
  /** A month or a year. */
  readonly period: Period;
  /** The folder to write to; made if missing. Files of an earlier export are replaced. */
  readonly out: string;
  readonly now: Date;
  /** Told what is being done. */
  readonly log?: ((message: string) => void) | undefined;
}

export interface BriefingExport {
  /** In the order of their names, the PDF last. */
  readonly files: readonly WrittenFile[];
  /** Whether any number rests on made-up records; the files then say so. */
  readonly simulated: boolean;
}

/**
 * Makes the briefing of a month or a year: each chart as SVG and PNG, and all of it as PDF. The same
 * data give the same bytes.
 * @throws BriefingError; the folder is then as it was
 */
export async function exportBriefing(request: ExportRequest): Promise<BriefingExport> {
  const { connection, districtCode, out, now, log = () => {} } = request;
  const issue = issueOf(request.period);
  const paper = theme('paper');
  let simulated = false;
  const files = await writeTogether(out, async function* () {
    log(`读取${issue.label}的数据`);
    const content = await readContent({ db: connection.db, districtCode, now }, issue, paper);
    simulated = content.simulated;
    log('绘制图表');
    for (const [c, { chart }] of content.charts.entries()) yield* picturesOf(chart, c + 1, paper);
    log('排版');
    const pdf = renderPdf(composeDocument(content, paper));
    yield { name: `briefing-${issue.slug}.pdf`, kind: 'pdf', content: pdf };
  });
  return { files, simulated };
}

function picturesOf(chart: Chart, place: number, paper: Theme): FileContent[] {
  const name = `${String(place).padStart(2, '0')}-${chart.id}`;
  const svg = renderPicture(chart, paper);
  return [
    { name: `${name}.svg`, kind: 'svg', content: Buffer.from(svg) },
    { name: `${name}.png`, kind: 'png', content: renderPng(svg) },
  ];
}
