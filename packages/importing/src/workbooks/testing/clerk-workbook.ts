import ExcelJS, { type Worksheet } from 'exceljs';
import type { ClerkCell, ClerkTable } from './clerk-tables.ts';

/** Titles stand above the header, which has two rows. */
export const ROWS_BEFORE = 4;

type Rows = readonly (readonly ClerkCell[])[];

/** A workbook as clerks keep them: titles, merged headers, colours, widths and formats of its own. */
export async function clerkWorkbook(
  tables: readonly (readonly [ClerkTable, Rows])[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [table, rows] of tables) fill(book.addWorksheet(table.sheet), table, rows);
  const notes = book.addWorksheet('备忘');
  notes.addRow(['本周例会：周三下午']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fill(sheet: Worksheet, { sheet: title, headers }: ClerkTable, rows: Rows): void {
  const last = headers.length;
  sheet.addRow([`汉滨区${title}台账`]);
  sheet.mergeCells(1, 1, 1, last);
  sheet.addRow(['填报单位：政务服务中心']);
  sheet.addRow(['登记', ...Array(last - 1).fill(null)]);
  sheet.mergeCells(3, 1, 3, 3);
  sheet.getCell(3, 4).value = '办理';
  sheet.mergeCells(3, 4, 3, last);
  sheet.addRow([...headers]);
  for (const cells of rows) {
    const row = sheet.addRow([...cells]);
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'yyyy/m/d h:mm';
    });
    row.getCell(2).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  }
  sheet.getColumn(1).width = 17.5;
  sheet.getRow(1).height = 30;
  sheet.getCell('A5').note = '由大厅登记';
  sheet.views = [{ state: 'frozen', ySplit: ROWS_BEFORE }];
}
