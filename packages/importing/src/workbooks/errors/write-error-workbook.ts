import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileImport } from '../../import-file.ts';
import type { FileRequest } from '../../plan-file.ts';
import { ZipArchive } from '../../readers/xlsx/zip-archive.ts';
import { ownWorkbook } from './own-workbook.ts';
import { writeRefusedRows } from './refused-rows.ts';
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
export async function writeErrorWorkbook(
  request: FileRequest,
  outcome: FileImport,
  to: string,
): Promise<void> {
  const partial = `${to}.${randomUUID()}.partial`;
  try {
    const why = await whyNotOwn(request, outcome, partial);
    if (why !== 'own') await writeRefusedRows(request, outcome, why, partial);
    await settle(partial);
    await rename(partial, to);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Writes the clerk's own workbook; else tells why it could not be, null where there is none. */
async function whyNotOwn(
  request: FileRequest,
  outcome: FileImport,
  to: string,
): Promise<string | null> {
  if (outcome.plan.format !== 'xlsx') return null;
  if (await isLarge(request, outcome)) return '原文件较大，没有整本退回。';
  const content = await ownWorkbook(request, outcome).catch(() => undefined);
  if (content) {
    await writeFile(to, content);
    // Whatever ExcelJS might have made of a cell: a file that changed on its way is not handed back.
    if (await hasSameContent(request.path, to)) return 'own';
  }
  return '原文件中有些内容不能原样写回，没有整本退回。';
}

async function isLarge({ path, name }: FileRequest, { report }: FileImport): Promise<boolean> {
  const rows = (report?.tables ?? []).reduce((sum, table) => sum + table.rows, 0);
  if (rows > MOST_ROWS || (await stat(path)).size > MOST_BYTES) return true;
  const archive = await ZipArchive.open(path, name);
  try {
    const sizes = archive.names.map((part) => archive.sizeOf(part));
    return sizes.reduce((sum, size) => sum + size, 0) > MOST_UNPACKED;
  } finally {
    archive.close();
  }
}

/** On the disk before it has its name: after a crash it would else be there, and empty. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
