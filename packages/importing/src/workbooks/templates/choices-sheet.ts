import { cellText } from '@minxin/spreadsheets';
import type { Workbook } from 'exceljs';
import { columnLetters } from '../../readers/xlsx/cell-reference.ts';
import { OWN_SHEETS } from '../own-sheets.ts';
import type { Choices } from './choices.ts';

/** The sheet's first row holds its name, the second the columns' headers. */
const FIRST_ROW = 3;

/**
 * Writes the lists that cells are chosen from on a hidden sheet, a column a list.
 * @param lists by the contract's name of the field
 * @returns the name of each list's range, by the same
 */
export function writeChoices(
  workbook: Workbook,
  lists: ReadonlyMap<string, { readonly header: string; readonly choices: Choices }>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (lists.size === 0) return names;
  const sheet = workbook.addWorksheet(OWN_SHEETS.choices, { state: 'hidden' });
  sheet.getCell(1, 1).value = OWN_SHEETS.choices;
  for (const [at, [field, { header, choices }]] of [...lists].entries()) {
    sheet.getCell(FIRST_ROW - 1, at + 1).value = cellText(header);
    choices.items.forEach((item, place) => {
      const cell = sheet.getCell(FIRST_ROW + place, at + 1);
      cell.numFmt = '@';
      cell.value = cellText(item);
    });
    const letters = columnLetters(at);
    const last = FIRST_ROW + choices.items.length - 1;
    const name = `choices_${field}`;
    const range = `'${OWN_SHEETS.choices}'!$${letters}$${FIRST_ROW}:$${letters}$${last}`;
    workbook.definedNames.add(range, name);
    names.set(field, name);
  }
  return names;
}
