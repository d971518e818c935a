import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS, { type Cell, type Workbook } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../../testing/encodings.ts';
import { type ImportScene, importScene } from '../../testing/import-scene.ts';
import {
  CASES,
  type ClerkCell,
  type ClerkTable,
  loadBasics,
  ORDERS,
  plant,
} from '../testing/clerk-tables.ts';
import { clerkWorkbook, ROWS_BEFORE } from '../testing/clerk-workbook.ts';
import { isMarked } from './cell-note.ts';
import { writeErrorWorkbookApart } from './write-apart.ts';
import { writeErrorWorkbook } from './write-error-workbook.ts';

let folder: string;
let clean: ImportScene;
let scene: ImportScene;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minxin-errors-'));
  [clean, scene] = [await importScene(), await importScene()];
  for (const one of [clean, scene]) await loadBasics(one);
});
afterAll(async () => {
  await Promise.all([clean.close(), scene.close()]);
  await rm(folder, { recursive: true });
});

const recordsOf = async (one: ImportScene) => {
  const rows = [await one.rows('hotline_orders'), await one.rows('service_cases')].flat();
  return rows.map(({ source_row: _, ...row }) => row);
};

async function returned(name: string, content: Uint8Array | string) {
  const path = join(folder, `in-${name}`);
  const to = join(folder, `out-${name}.xlsx`);
  await writeFile(path, content);
  const outcome = await scene.take(name, content);
  await writeErrorWorkbook({ path, name }, outcome, to);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(to);
  return { outcome, book, to };
}

function markedIn(book: Workbook, sheet: string): Cell[] {
  const found: Cell[] = [];
  book.getWorksheet(sheet)?.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (isMarked(cell)) found.push(cell);
    }),
  );
  return found;
}

const contentOf = async (book: Workbook) => new Uint8Array(await book.xlsx.writeBuffer());

describe('a workbook with 50 faults in 1,000 rows', () => {
  const tables = [ORDERS, CASES];
  const planted = tables.map(plant);
  let first: Awaited<ReturnType<typeof returned>>;

  beforeAll(async () => {
    await clean.take('台账.xlsx', await clerkWorkbook(tables.map((table) => [table, table.rows])));
    first = await returned(
      '台账.xlsx',
      await clerkWorkbook(tables.map((table, at) => [table, planted[at]?.rows ?? []])),
    );
  });

  it('lets the 950 good rows in', async () => {
    const { report } = first.outcome;
    expect(report?.counts).toEqual({ added: 950, changed: 0, unchanged: 0, refused: 50 });
    expect(new Set(report?.problems.map(({ code }) => code)).size).toBeGreaterThanOrEqual(10);
    expect(await recordsOf(clean)).toHaveLength(1000);
  });

  it('comes back with exactly its 50 bad cells marked, and else as it was', async () => {
    const { book } = first;
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      ...['导入说明', ORDERS.sheet, CASES.sheet, '备忘'],
    ]);
    for (const [at, table] of tables.entries()) {
      const places = markedIn(book, table.sheet).map(({ row, col }) => `${row},${col}`);
      expect(places).toEqual(
        planted[at]?.planted.map(({ row, column }) => `${row + 1 + ROWS_BEFORE},${column + 1}`),
      );
    }
    const sheet = book.getWorksheet(ORDERS.sheet);
    expect(sheet?.getColumn(1).width).toBe(17.5);
    expect(sheet?.getCell('F5').numFmt).toBe('yyyy/m/d h:mm');
    expect(sheet?.getCell('B5').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
    expect(sheet?.getCell('A1').isMerged).toBe(true);
    expect(sheet?.getCell('A5').note).toBe('由大厅登记');
  });

  it('lists them in front, with a link to each', () => {
    const texts: string[] = [];
    const links: string[] = [];
    first.book.getWorksheet('导入说明')?.eachRow((row) => {
      texts.push(row.getCell(1).text);
      const { hyperlink } = row.getCell(1);
      if (hyperlink) links.push(hyperlink);
    });
    expect(texts).toContain('已导入：新增 950 行，更新 0 行，未变 0 行，有误 50 行。');
    expect(links).toHaveLength(50);
    expect(links[0]).toBe(`#'${ORDERS.sheet}'!A6:A6`);
  });

  it('goes in again as it is and adds nothing', async () => {
    const { report, plan } = await scene.take('again.xlsx', await readFile(first.to));
    expect(plan.passedOver.map(({ name }) => name)).toEqual(['导入说明', '备忘']);
    expect(report?.counts).toEqual({ added: 0, changed: 0, unchanged: 950, refused: 50 });
  });

  it('loses its marks one by one as it is mended', async () => {
    const { book } = first;
    mend(CASES, markedIn(book, CASES.sheet), ROWS_BEFORE);
    const second = await returned('台账.xlsx', await contentOf(book));
    expect(second.outcome.report?.counts).toMatchObject({ added: 25, refused: 25 });
    expect(markedIn(second.book, CASES.sheet)).toEqual([]);
    expect(markedIn(second.book, ORDERS.sheet)).toHaveLength(25);
    expect(second.book.worksheets.map(({ name }) => name)).toHaveLength(4);
    const cell = second.book.getWorksheet(CASES.sheet)?.getCell(2 + ROWS_BEFORE, 2);
    expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
    first = second;
  });

  it('adds just the rest once all is mended, and leaves what a clean file would', async () => {
    const { book } = first;
    mend(ORDERS, markedIn(book, ORDERS.sheet), ROWS_BEFORE);
    const { report } = await scene.take('mended.xlsx', await contentOf(book));
    expect(report?.counts).toEqual({ added: 25, changed: 0, unchanged: 975, refused: 0 });
    expect(await recordsOf(scene)).toEqual(await recordsOf(clean));
  });

  it('leaves no other file behind', async () => {
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

function mend({ rows }: ClerkTable, cells: readonly Cell[], before: number): void {
  for (const cell of cells)
    cell.value = rows[Number(cell.row) - 1 - before]?.[Number(cell.col) - 1] ?? null;
}

describe('a CSV in GB18030 with 25 faults', () => {
  const textOf = (cell: ClerkCell) =>
    cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : String(cell ?? '');
  const csv = (rows: readonly (readonly ClerkCell[])[]) =>
    gb18030([ORDERS.headers, ...rows].map((row) => row.map(textOf).join(',')).join('\r\n'));

  it('comes back as a workbook of the refused rows, which adds just these', async () => {
    await scene.database.connection.sql`truncate hotline_orders cascade`;
    const { rows, planted } = plant(ORDERS);
    const { outcome, book } = await returned('工单.csv', csv(rows));
    expect(outcome.plan.encoding).toBe('gb18030');
    expect(outcome.report?.counts).toMatchObject({ added: 475, refused: 25 });
    expect(book.worksheets.map(({ name }) => name)).toEqual(['导入说明', '热线工单']);
    const sheet = book.getWorksheet('热线工单');
    expect(sheet?.rowCount).toBe(26);
    const marked = markedIn(book, '热线工单');
    expect(marked.map(({ row, col }) => [row, col])).toEqual(
      planted.map(({ column }, at) => [at + 2, column + 1]),
    );
    for (const [at, cell] of marked.entries()) {
      const { row, column } = planted[at] ?? { row: 0, column: 0 };
      cell.value = textOf(ORDERS.rows[row]?.[column] ?? null);
    }
    const { report } = await scene.take('工单.xlsx', await contentOf(book));
    expect(report?.problems).toEqual([]);
    expect(report?.counts).toEqual({ added: 25, changed: 0, unchanged: 0, refused: 0 });
    expect(await recordsOf(scene)).toEqual(await recordsOf(clean));
  });
});

describe('a workbook that is written apart', () => {
  const faulty = '单位代码,单位名称\nU1,\n';
  const taken = async (name: string) => {
    const path = join(folder, name);
    await writeFile(path, faulty);
    return [{ path, name }, await scene.take(name, faulty)] as const;
  };

  it('comes to be though the thread that asked for it does nothing', async () => {
    const to = join(folder, 'apart.xlsx');
    const written = writeErrorWorkbookApart(...(await taken('单位.csv')), to);
    await new Promise(setImmediate);
    const still = new Int32Array(new SharedArrayBuffer(4));
    for (let waits = 0; waits < 3000 && !existsSync(to); waits += 1) Atomics.wait(still, 0, 0, 10);
    expect(existsSync(to)).toBe(true);
    await written;
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(to);
    expect(markedIn(book, '承办单位')).toHaveLength(1);
  });

  it('fails alone: the next is written', async () => {
    const [request, outcome] = await taken('另一.csv');
    const lost = join(folder, 'nowhere', 'x.xlsx');
    await expect(writeErrorWorkbookApart(request, outcome, lost)).rejects.toThrow('thread');
    const to = join(folder, 'after.xlsx');
    await writeErrorWorkbookApart(request, outcome, to);
    expect(existsSync(to)).toBe(true);
  });
});
