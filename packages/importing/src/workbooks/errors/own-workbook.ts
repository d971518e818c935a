import { PAGE } from '@minxin/spreadsheets/look';
import ExcelJS, { type Fill, type Workbook, type Worksheet } from 'exceljs';
import { cellReference } from '../../readers/xlsx/cell-reference.ts';
import { ZipArchive } from '../../readers/xlsx/zip-archive.ts';
import { OWN_SHEETS } from '../own-sheets.ts';
import { markCell } from './cell-note.ts';
import { clearEarlierMarks } from './earlier-marks.ts';
import { writeExplanation } from './explaining-sheet.ts';
import { explain } from './explanation.ts';
import type { ReturnedFile, ReturnedTable } from './returned-file.ts';
import { type Losses, whatIsLost } from './what-is-lost.ts';

/**
 * The clerk's own workbook with its cells at fault marked and a sheet in front that lists them.
 * @throws where ExcelJS can't load or write it
 */
export async function ownWorkbook(file: ReturnedFile): Promise<Uint8Array> {
  const losses = await lossesOf(file);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file.path, { ignoreNodes: [...losses.ignoreNodes] });
  clearEarlierMarks(workbook);
  const fills = markAll(workbook, file.tables);
  const handed = { form: 'own', lost: losses.lost } as const;
  const explanation = explain(file, handed, ({ name }, { row, column }) => ({
    ...{ sheet: name ?? '', row, column },
  }));
  writeExplanation(sheetInFront(workbook), explanation, (place) =>
    fills.get(`${place.sheet}!${cellReference(place)}`),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function lossesOf({ path, open }: ReturnedFile): Promise<Losses> {
  const archive = await ZipArchive.open(path, open.name);
  try {
    return await whatIsLost(archive, open.name);
  } finally {
    archive.close();
  }
}

/** Marks all cells at fault, and gives the fills that they had, by sheet and address. */
function markAll(workbook: Workbook, tables: readonly ReturnedTable[]): Map<string, Fill> {
  const fills = new Map<string, Fill>();
  for (const { name, cells } of tables) {
    const sheet = workbook.getWorksheet(name ?? '');
    if (!sheet) throw new Error(`ExcelJS did not load the sheet ${name}.`);
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
