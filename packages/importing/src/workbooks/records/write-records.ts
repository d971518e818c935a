import { cellText, widthOf } from '@minxin/spreadsheets';
import { BODY, HEADER_FILL, HEADING, PAGE, WRAPPED } from '@minxin/spreadsheets/look';
import ExcelJS, { type Worksheet } from 'exceljs';
import { recordSheetNames } from '../record-sheet-names.ts';
import { formOf, type SheetColumn, typedCell } from './typed-cell.ts';

/** Rows that a sheet holds below its header (Excel's bound). */
export const MOST_SHEET_ROWS = 1_048_575;

/** Records for a sheet, and what was asked for them for a second one. */
export interface RecordsWorkbook {
  readonly sheet: string;
  readonly columns: readonly SheetColumn[];
  /** Pages of rows of stored values, in step with the columns. */
  readonly pages: AsyncIterable<readonly (readonly unknown[])[]>;
  readonly question: {
    readonly sheet: string;
    readonly lines: readonly (readonly [label: string, text: string])[];
  };
}

/** Streams records into an .xlsx: the header frozen, then a row a record; a second sheet says what was asked. */
export async function writeRecordsWorkbook(
  { sheet, columns, pages, question }: RecordsWorkbook,
  to: string,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    ...{ filename: to, useStyles: true, useSharedStrings: false },
  });
  const [first = '', second = ''] = recordSheetNames([sheet, question.sheet]);
  const views = [{ state: 'frozen', ySplit: 1 } as const];
  const records = workbook.addWorksheet(first, { views, pageSetup: PAGE });
  records.columns = columns.map((column) => {
    const { numFmt, width } = formOf(column);
    return {
      width: Math.min(Math.max(widthOf(column.header) + 4, width), 40),
      style: { numFmt, font: BODY },
    };
  });
  writeHeader(records, columns);
  for await (const rows of pages) {
    for (const row of rows) {
      records.addRow(columns.map((column, at) => typedCell(column, row[at]))).commit();
    }
  }
  records.commit();
  writeQuestion(workbook.addWorksheet(second, { pageSetup: PAGE }), question.lines);
  await workbook.commit();
}

function writeHeader(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  const row = sheet.addRow(columns.map(({ header }) => cellText(header)));
  row.eachCell((cell) => {
    cell.numFmt = '@';
    cell.font = HEADING;
    cell.fill = HEADER_FILL;
  });
  row.commit();
}

function writeQuestion(sheet: Worksheet, lines: RecordsWorkbook['question']['lines']): void {
  sheet.columns = [20, 100].map((width) => ({ width, style: { numFmt: '@', font: BODY } }));
  for (const [label, text] of lines) {
    const row = sheet.addRow([cellText(label), cellText(text)]);
    row.getCell(1).font = HEADING;
    row.getCell(2).alignment = WRAPPED;
    row.commit();
  }
  sheet.commit();
}
