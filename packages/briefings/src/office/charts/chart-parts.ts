import type { NativeChart } from '@minxin/charts';
import { Document, Packer, Paragraph } from 'docx';
import { readParts, textOf } from '../package/parts.ts';
import type { ChartLook } from './chart-look.ts';
import { chartRun } from './chart-run.ts';
import { finishChart } from './finish-chart.ts';
import { finishWorkbook } from './finish-workbook.ts';

/** A chart as the part of a package, and the workbook that it leads to as "rId1". */
export interface ChartPart {
  readonly xml: string;
  readonly workbook: Buffer;
}

/**
 * Charts for a presentation. Word, PowerPoint and Excel write charts in one language, so the library
 * that writes a document's writes these too: into a document of which nothing else is kept.
 */
export async function chartParts(
  charts: readonly { readonly native: NativeChart; readonly look: ChartLook }[],
): Promise<ChartPart[]> {
  if (charts.length === 0) return [];
  const alt = { name: '', description: '' };
  const runs = charts.map(({ native, look }) => chartRun(native, look, alt));
  const document = new Document({
    sections: [{ children: runs.map((run) => new Paragraph({ children: [run] })) }],
  });
  const parts = readParts(await Packer.toBuffer(document));
  return charts.map(({ native, look }, place) => {
    const xml = textOf(parts, `word/charts/chart${place + 1}.xml`);
    const workbook = parts.get(`word/embeddings/Microsoft_Excel_Worksheet${place + 1}.xlsx`);
    return {
      xml: finishChart(xml, native, look.language).replace(
        /<c:externalData r:id="[^"]*"/,
        '<c:externalData r:id="rId1"',
      ),
      workbook: finishWorkbook(workbook ?? new Uint8Array(), native),
    };
  });
}
