import type { NativeChart } from '@minxin/charts';
import type { BriefingDocument } from '../../document/index.ts';
import { finishChart } from '../charts/finish-chart.ts';
import { finishWorkbook } from '../charts/finish-workbook.ts';
import { bytesOf, type Parts, textOf } from '../package/parts.ts';
import { settleIds, settleText } from '../package/settle.ts';
import { frozenAt } from '../provenance.ts';
import { fieldsInRuns } from './fields.ts';
import { fontTable } from './fonts.ts';

const MAIN = 'word/document.xml';

/** Makes what the library wrote the same for the same document, and its charts whole. */
export function finishDocument(
  parts: Parts,
  document: BriefingDocument,
  natives: readonly NativeChart[],
): void {
  natives.forEach((native, place) => {
    const chart = `word/charts/chart${place + 1}.xml`;
    const workbook = `word/embeddings/Microsoft_Excel_Worksheet${place + 1}.xlsx`;
    parts.set(chart, bytesOf(finishChart(textOf(parts, chart), native, document.language)));
    parts.set(workbook, finishWorkbook(parts.get(workbook) ?? new Uint8Array(), native));
  });
  const dated = textOf(parts, 'docProps/core.xml').replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${frozenAt(document)}`,
  );
  parts.set('docProps/core.xml', bytesOf(dated));
  parts.set('word/fontTable.xml', bytesOf(fontTable()));
  parts.set(MAIN, bytesOf(settleText(fieldsInRuns(textOf(parts, MAIN)))));
  settleIds(parts);
}
