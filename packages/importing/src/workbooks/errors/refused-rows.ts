import { cellText, widthOf } from '@minxin/spreadsheets';
import { BODY, HEADER_FILL, HEADING, PAGE } from '@minxin/spreadsheets/look';
import ExcelJS, { type Worksheet } from 'exceljs';
import { openSource } from '../../readers/open-source.ts';
import type { SourceRow, SourceTable } from '../../source/source.ts';
import { OWN_SHEETS } from '../own-sheets.ts';
import { recordSheetNames } from '../record-sheet-names.ts';
import { markCell } from './cell-note.ts';
import { writeExplanation } from './explaining-sheet.ts';
import { explain } from './explanation.ts';
import type { FaultyCell } from './faults.ts';
import type { ReturnedFile, ReturnedTable } from './returned-file.ts';

/** Heads the column that tells where a row stood in a tree; it fills no field. */
const PATH_HEADER = '位置';

/** The sheet that a table's rows at fault go to. */
interface Sheet {
  readonly name: string;
  readonly table: ReturnedTable;
  /** Rows of the file above its data: titles and header. */
  readonly head: readonly SourceRow[];
  readonly hasPaths: boolean;
  readonly cells: ReadonlyMap<number, readonly FaultyCell[]>;
  /** The row in the sheet, by the row of the file. */
  readonly rows: ReadonlyMap<number, number>;
}

/**
 * Streams a workbook of the rows at fault alone, a sheet a table, each under the file's own header, with
 * every cell a text: so nothing turns into a date, a number or a formula.
 * @param why what kept the clerk's own workbook from being handed back; null where there is none
 */
export async function writeRefusedRows(
  file: ReturnedFile,
  why: string | null,
  to: string,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    ...{ filename: to, useStyles: true, useSharedStrings: true },
  });
  const sheets = sheetsOf(file.tables);
  const handed = { form: 'rows', why } as const;
  const explanation = explain(file, handed, (table, { row, column }) => {
    const sheet = sheets.find((one) => one.table === table);
    return {
      ...{ sheet: sheet?.name ?? '', row: sheet?.rows.get(row) ?? 1 },
      column: column + (sheet?.hasPaths ? 1 : 0),
    };
  });
  const front = workbook.addWorksheet(OWN_SHEETS.explanation, { pageSetup: PAGE });
  writeExplanation(front, explanation);
  front.commit();
  const source = await openSource(file.path, file.open);
  try {
    let index = 0;
    for await (const rows of source.tables()) {
      const sheet = sheets.find((one) => one.table.index === index && one.rows.size > 0);
      if (sheet) {
        const views = [{ state: 'frozen', ySplit: sheet.head.length } as const];
        await writeSheet(
          workbook.addWorksheet(sheet.name, { views, pageSetup: PAGE }),
          sheet,
          rows,
        );
      }
      index += 1;
    }
  } finally {
    await source.close();
  }
  await workbook.commit();
}

function sheetsOf(tables: readonly ReturnedTable[]): readonly Sheet[] {
  const names = recordSheetNames(tables.map(({ name, label }) => name ?? label));
  return tables.map((table, at) => {
    const { cells, rowsBefore } = table;
    const byRow = new Map<number, FaultyCell[]>();
    for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    const head = table.head.slice(0, rowsBefore);
    const rows = new Map([...byRow.keys()].map((row, place) => [row, head.length + 1 + place]));
    const hasPaths = cells.some(({ path }) => path !== null);
    return { name: names[at] ?? '', table, head, hasPaths, cells: byRow, rows };
  });
}

async function writeSheet(worksheet: Worksheet, sheet: Sheet, table: SourceTable): Promise<void> {
  const { head, hasPaths, cells, rows } = sheet;
  worksheet.columns = [...(hasPaths ? [40] : []), ...widthsOf(sheet)].map((width) => ({
    ...{ width, style: { numFmt: '@', font: BODY } },
  }));
  head.forEach((row, at) => {
    const isHeader = at === head.length - 1;
    const texts = isHeader ? row.cells : row.cells.map(onceInMerge);
    writeHead(worksheet, hasPaths ? [isHeader ? PATH_HEADER : '', ...texts] : texts, isHeader);
  });
  for await (const chunk of table.rows) {
    for (const row of chunk) {
      if (rows.has(row.row)) writeRow(worksheet, row, hasPaths, cells.get(row.row) ?? []);
    }
  }
  worksheet.commit();
}

/** By the header and the first rows of the file below it. */
function widthsOf({ head, table }: Sheet): readonly number[] {
  const sample = table.head.slice(head.length - 1);
  const columns = Math.max(...sample.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, at) => {
    const widest = Math.max(...sample.map(({ cells }) => widthOf(cells[at] ?? '')));
    return Math.min(Math.max(widest + 4, 12), 40);
  });
}

/** A title that was merged over its row is read in every cell of it. */
const onceInMerge = (text: string, at: number, cells: readonly string[]): string =>
  text === cells[at - 1] ? '' : text;

function writeHead(worksheet: Worksheet, texts: readonly string[], isHeader: boolean): void {
  const written = worksheet.addRow(texts.map(cellText));
  written.eachCell((cell) => {
    cell.font = HEADING;
    if (isHeader) cell.fill = HEADER_FILL;
  });
  written.commit();
}

function writeRow(
  worksheet: Worksheet,
  { cells, path }: SourceRow,
  hasPaths: boolean,
  faulty: readonly FaultyCell[],
): void {
  const texts = hasPaths ? [path ?? '', ...cells] : cells;
  const written = worksheet.addRow(texts.map((text) => (text === '' ? null : cellText(text))));
  for (const { column, problems } of faulty) {
    markCell(written.getCell(column + (hasPaths ? 2 : 1)), problems);
  }
  written.commit();
}
