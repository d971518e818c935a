import ExcelJS, { type Fill, type Workbook, type Worksheet } from 'exceljs';
import type { FileImport } from '../../import-file.ts';
import type { FileRequest } from '../../plan-file.ts';
import { cellReference } from '../../readers/xlsx/cell-reference.ts';
import { ZipArchive } from '../../readers/xlsx/zip-archive.ts';
import { PAGE } from '../look.ts';
import { OWN_SHEETS } from '../own-sheets.ts';
import { markCell } from './cell-note.ts';
import { clearEarlierMarks } from './earlier-marks.ts';
import { writeExplanation } from './explaining-sheet.ts';
import { explain } from './explanation.ts';
import { type FaultyTable, faultsOf } from './faults.ts';
import { type Losses, whatIsLost } from './what-is-lost.ts';

/**
 * The clerk's own workbook with its cells at fault marked and a sheet in front that lists them.
 * @throws where ExcelJS can't load or write it
 */
export async function ownWorkbook(request: FileRequest, outcome: FileImport): Promise<Uint8Array> {
  const losses = await lossesOf(request);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(request.path, { ignoreNodes: [...losses.ignoreNodes] });
  clearEarlierMarks(workbook);
  const tables = outcome.report ? faultsOf(outcome.report) : [];
  const fills = markAll(workbook, tables);
  const handed = { form: 'own', lost: losses.lost } as const;
  const explanation = explain(request, outcome, handed, tables, (table, { row, column }) => ({
    ...{ sheet: tables[table]?.table.name ?? '', row, column },
  }));
  writeExplanation(sheetInFront(workbook), explanation, (place) =>
    fills.get(`${place.sheet}!${cellReference(place)}`),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function lossesOf({ path, name }: FileRequest): Promise<Losses> {
  const archive = await ZipArchive.open(path, name);
  try {
    return await whatIsLost(archive, name);
  } finally {
    archive.close();
  }
}

/** Marks all cells at fault, and gives the fills that they had, by sheet and address. */
function markAll(workbook: Workbook, tables: readonly FaultyTable[]): Map<string, Fill> {
  const fills = new Map<string, Fill>();
  for (const { table, cells } of tables) {
    const sheet = workbook.getWorksheet(table.name ?? '');
    if (!sheet) throw new Error(`ExcelJS did not load the sheet ${table.name}.`);
    for (const { row, column, problems } of cells) {
      const cell = sheet.getCell(row, column + 1).master;
      const key = `${sheet.name}!${cell.address}`;
      if (cell.fill && !fills.has(key)) fills.set(key, cell.fill);
      markCell(cell, problems);
    }
  }
  return fills;
}

/** A new first sheet, which alone is shown when the workbook is opened. */
function sheetInFront(workbook: Workbook): Worksheet {
  const others = workbook.worksheets;
  for (const sheet of others) {
    // Two selected sheets are a group: what is typed into one would go into both. A sheet that was
    // loaded without views has null for them, whatever ExcelJS declares.
    sheet.views = (sheet.views ?? []).map((view) => ({ ...view, tabSelected: false }));
  }
  const taken = others.map(({ name }) => name);
  let name: string = OWN_SHEETS.explanation;
  for (let count = 2; taken.includes(name); count += 1) name = `${OWN_SHEETS.explanation} ${count}`;
  const sheet = workbook.addWorksheet(name, { pageSetup: PAGE });
  // Those of a workbook that was loaded count from 0; ExcelJS heeds the number without declaring it.
  Reflect.set(sheet, 'orderNo', -1);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: 0,
      visibility: 'visible',
    },
  ];
  return sheet;
}
