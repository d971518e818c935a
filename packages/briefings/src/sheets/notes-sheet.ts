import { cellText } from '@minxin/spreadsheets';
import { heightOf, WRAPPED } from '@minxin/spreadsheets/look';
import type { Workbook } from 'exceljs';
import type { BriefingDocument } from '../document/index.ts';
import { textOf } from '../document/text-of.ts';
import { WORDS } from '../words.ts';
import type { SheetPlan } from './plan-sheets.ts';
import { addHeads, addSheet, TEXT } from './sheet-head.ts';

const WIDTHS = [22, 110] as const;

/** What the briefing says in words, section by section: its paragraphs, what words mean, where figures come from. */
export function addNotesSheet(
  workbook: Workbook,
  document: BriefingDocument,
  { contents, notes }: SheetPlan,
): void {
  const { sheets } = WORDS[document.language];
  const sheet = addSheet(workbook, document, { name: notes, title: sheets.notes, lines: [] });
  const heads = [sheets.section, sheets.text].map((text) => ({ text, numeric: false }));
  addHeads(sheet, document, contents, heads);
  for (const [at, width] of WIDTHS.entries()) sheet.getColumn(at + 1).width = width;
  for (const { title, blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'note') continue;
      const text = block.kind === 'note' ? block.text : textOf(block.spans);
      const row = sheet.addRow([cellText(title), cellText(text)]);
      row.height = heightOf([title, text], WIDTHS);
      row.eachCell((cell) => {
        cell.style = { ...TEXT, alignment: WRAPPED };
      });
    }
  }
}
