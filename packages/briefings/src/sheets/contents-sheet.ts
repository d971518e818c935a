import { cellText } from '@minxin/spreadsheets';
import { BODY, HEADER_FILL, HEADING, LINK, WRAPPED } from '@minxin/spreadsheets/look';
import type { Workbook, Worksheet } from 'exceljs';
import type { BriefingDocument } from '../document/index.ts';
import { provenance } from '../document/provenance.ts';
import { WORDS } from '../words.ts';
import type { SheetPlan } from './plan-sheets.ts';
import { addSheet, linkTo, TEXT } from './sheet-head.ts';

const WIDTHS = [16, 22, 62, 34];

/** The first sheet: what the briefing is, and a link to every other. */
export function addContentsSheet(
  workbook: Workbook,
  document: BriefingDocument,
  plan: SheetPlan,
): void {
  const words = WORDS[document.language];
  const { sheets } = words;
  const title = `${document.title}　${document.period}`;
  const sheet = addSheet(workbook, document, { name: plan.contents, title, lines: [] });
  for (const [at, width] of WIDTHS.entries()) sheet.getColumn(at + 1).width = width;
  for (const { label, text } of provenance(document)) addRow(sheet, [label, text]);
  if (document.madeUp) addRow(sheet, ['', words.madeUpMeaning]);
  if (document.overruled.length > 0) addRow(sheet, [words.overruled]).font = HEADING;
  for (const reason of document.overruled) addRow(sheet, ['', reason]);
  sheet.addRow([]);
  const head = addRow(sheet, [sheets.kind, sheets.section, sheets.title, sheets.sheet]);
  head.eachCell((cell) => {
    cell.style = { ...TEXT, font: HEADING, fill: HEADER_FILL };
  });
  const entries = [
    { kind: '', section: '', title: words.figures, name: plan.figures },
    ...plan.tables.map((table) => ({ ...table, kind: sheets[table.kind] })),
    { kind: '', section: '', title: sheets.notes, name: plan.notes },
  ];
  for (const entry of entries) {
    const row = addRow(sheet, [entry.kind, entry.section, entry.title]);
    row.getCell(3).alignment = WRAPPED;
    const link = row.getCell(4);
    link.value = linkTo(entry.name, entry.name);
    link.style = { font: LINK, alignment: { vertical: 'top' } };
  }
}

function addRow(sheet: Worksheet, texts: readonly string[]) {
  const row = sheet.addRow(texts.map(cellText));
  row.eachCell((cell) => {
    cell.style = { ...TEXT, font: BODY, alignment: { vertical: 'top' } };
  });
  return row;
}
