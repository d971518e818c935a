import { theme } from '@minxin/charts';
import ExcelJS from 'exceljs';
import type { BriefingDocument } from '../document/index.ts';
import { addContentsSheet } from './contents-sheet.ts';
import { addFiguresSheet } from './figures-sheet.ts';
import { finished } from './finished.ts';
import { addNotesSheet } from './notes-sheet.ts';
import { planSheets } from './plan-sheets.ts';
import { addTableSheet } from './table-sheet.ts';

/**
 * A briefing as workbook: contents with links, all figures, a sheet for each chart and table, and what is
 * said in words. Numbers are numbers; no text is a formula. The same document gives the same bytes.
 */
export async function writeXlsx(document: BriefingDocument): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const frozenOn = new Date(`${document.frozenOn}T00:00:00Z`);
  workbook.created = frozenOn;
  workbook.modified = frozenOn;
  workbook.creator = document.issuer;
  workbook.lastModifiedBy = document.issuer;
  workbook.title = `${document.title} ${document.period}`;
  const plan = planSheets(document, theme('paper'));
  addContentsSheet(workbook, document, plan);
  addFiguresSheet(workbook, document, plan);
  for (const table of plan.tables) addTableSheet(workbook, document, plan, table);
  addNotesSheet(workbook, document, plan);
  return finished(new Uint8Array(await workbook.xlsx.writeBuffer()), document.frozenOn);
}
