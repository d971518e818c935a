import { randomUUID } from 'node:crypto';
import { open as openFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { ZipArchive } from '../../readers/xlsx/zip-archive.ts';
import { ownWorkbook } from './own-workbook.ts';
import { writeRefusedRows } from './refused-rows.ts';
import type { ReturnedFile } from './returned-file.ts';
import { hasSameContent } from './same-content.ts';

/**
 * Bounds of the workbooks that are loaded whole: packed, unpacked, and the rows of their tables. ExcelJS
 * holds 20,000 rows of ten columns in some 300 MB.
 */
const MOST_BYTES = 10 * 1024 ** 2;
const MOST_UNPACKED = 8 * 1024 ** 2;
const MOST_ROWS = 20_000;

/**
 * Writes what goes back to the clerk, an .xlsx that can be mended and imported as it is: the file itself
 * with its bad cells marked, where it is a workbook of no great size; else the rows at fault alone.
 * The file appears under its name when it is whole.
 */
export async function writeReturned(file: ReturnedFile, to: string): Promise<void> {
  const partial = `${to}.${randomUUID()}.partial`;
  try {
    const why = await whyNotOwn(file, partial);
    if (why !== 'own') await writeRefusedRows(file, why, partial);
    await settle(partial);
    await rename(partial, to);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Writes the clerk's own workbook; else tells why it could not be, null where there is none. */
async function whyNotOwn(file: ReturnedFile, to: string): Promise<string | null> {
  if (file.format !== 'xlsx') return null;
  if (await isLarge(file)) return '原文件较大，没有整本退回。';
  const content = await ownWorkbook(file).catch(() => undefined);
  if (content) {
    await writeFile(to, content);
    // Whatever ExcelJS might have made of a cell: a file that changed on its way is not handed back.
    if (await hasSameContent(file.path, to)) return 'own';
  }
  return '原文件中有些内容不能原样写回，没有整本退回。';
}

async function isLarge({ path, open, tables }: ReturnedFile): Promise<boolean> {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  if (rows > MOST_ROWS || (await stat(path)).size > MOST_BYTES) return true;
  const archive = await ZipArchive.open(path, open.name);
  try {
    const sizes = archive.names.map((part) => archive.sizeOf(part));
    return sizes.reduce((sum, size) => sum + size, 0) > MOST_UNPACKED;
  } finally {
    archive.close();
  }
}

/** On the disk before it has its name: after a crash it would else be there, and empty. */
async function settle(path: string): Promise<void> {
  const file = await openFile(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
