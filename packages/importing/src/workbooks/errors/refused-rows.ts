import ExcelJS, { type Worksheet } from 'exceljs';
import type { FileImport } from '../../import-file.ts';
import { type FileRequest, openRequest, type PlannedTable } from '../../plan-file.ts';
import type { SourceRow, SourceTable } from '../../source/source.ts';
import { cellText } from '../cell-text.ts';
import { BODY, HEADER_FILL, HEADING, PAGE, widthOf } from '../look.ts';
import { OWN_SHEETS } from '../own-sheets.ts';
import { sheetNames } from '../sheet-names.ts';
import { markCell } from './cell-note.ts';
import { writeExplanation } from './explaining-sheet.ts';
import { explain } from './explanation.ts';
import { type FaultyCell, type FaultyTable, faultsOf } from './faults.ts';

/** Heads the column that tells where a row stood in a tree; it fills no field. */
const PATH_HEADER = '位置';

/** A table of the file with rows at fault, and the sheet that they go to. */
interface Sheet {
  readonly name: string;
  readonly plan: PlannedTable;
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
  request: FileRequest,
  outcome: FileImport,
  why: string | null,
  to: string,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    ...{ filename: to, useStyles: true, useSharedStrings: true },
  });
  const tables = outcome.report ? faultsOf(outcome.report) : [];
  const sheets = sheetsOf(outcome, tables);
  const handed = { form: 'rows', why } as const;
  const explanation = explain(request, outcome, handed, tables, (table, { row, column }) => {
    const sheet = sheets[table];
    return {
      ...{ sheet: sheet?.name ?? '', row: sheet?.rows.get(row) ?? 1 },
      column: column + (sheet?.hasPaths ? 1 : 0),
    };
  });
  const front = workbook.addWorksheet(OWN_SHEETS.explanation, { pageSetup: PAGE });
  writeExplanation(front, explanation);
  front.commit();
  const source = await openRequest(request);
  try {
    let index = 0;
    for await (const table of source.tables()) {
      const sheet = sheets.find(({ plan, rows }) => plan.index === index && rows.size > 0);
      if (sheet) {
        const views = [{ state: 'frozen', ySplit: sheet.head.length } as const];
        await writeSheet(
          workbook.addWorksheet(sheet.name, { views, pageSetup: PAGE }),
          sheet,
          table,
        );
      }
      index += 1;
    }
  } finally {
    await source.close();
  }
  await workbook.commit();
}

/** In step with the tables of the report. */
function sheetsOf({ plan, report }: FileImport, tables: readonly FaultyTable[]): readonly Sheet[] {
  const used = plan.tables.filter(({ match }) => match);
  const wanted = (report?.tables ?? []).map(({ name, kind }) => name ?? kind.label);
  const names = sheetNames(wanted);
  return tables.map(({ table, cells }, at) => {
    const planned = used[at];
    if (!planned?.match) throw new Error(`${table.kind.type} was reported and not planned.`);
    const byRow = new Map<number, FaultyCell[]>();
    for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    const head = planned.head.slice(0, planned.match.plan.rowsBefore);
    const rows = new Map([...byRow.keys()].map((row, place) => [row, head.length + 1 + place]));
    const hasPaths = cells.some(({ path }) => path !== null);
    return { name: names[at] ?? '', plan: planned, head, hasPaths, cells: byRow, rows };
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
function widthsOf({ head, plan }: Sheet): readonly number[] {
  const sample = plan.head.slice(head.length - 1);
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
