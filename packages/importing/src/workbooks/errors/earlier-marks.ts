import { cellText } from '@minxin/spreadsheets';
import type { Cell, Fill, Workbook, Worksheet } from 'exceljs';
import { OWN_SHEETS } from '../own-sheets.ts';
import { isMarked, unmarkCell } from './cell-note.ts';
import { FORMER_FILL_COLUMN } from './explaining-sheet.ts';

/**
 * Makes a workbook what it was before it was handed back: our sheet goes, and our marks. A file that was
 * mended and came again would else be handed back with the marks of both times.
 */
export function clearEarlierMarks(workbook: Workbook): void {
  const ours = workbook.worksheets.filter(isExplanation);
  const fills = new Map(ours.flatMap(formerFills));
  for (const sheet of ours) workbook.removeWorksheet(sheet.id);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (isMarked(cell)) unmarkCell(cell, fills.get(`${sheet.name}!${cell.address}`));
        keepAsWritten(cell);
      }),
    );
  }
}

const isExplanation = (sheet: Worksheet): boolean =>
  sheet.name.startsWith(OWN_SHEETS.explanation) &&
  sheet.getCell(1, 1).value === OWN_SHEETS.explanation;

/** The fills that our sheet kept of the cells it lists, by sheet and address. */
function formerFills(sheet: Worksheet): (readonly [string, Fill])[] {
  const found: (readonly [string, Fill])[] = [];
  sheet.eachRow((row) => {
    const fill = row.findCell(FORMER_FILL_COLUMN)?.fill;
    if (fill) found.push([`${row.getCell(2).text}!${row.getCell(1).text}`, fill]);
  });
  return found;
}

/** ExcelJS unescapes what it reads and does not escape what it writes. */
function keepAsWritten(cell: Cell): void {
  if (typeof cell.value !== 'string') return;
  const text = cellText(cell.value);
  if (text !== cell.value) cell.value = text;
}
