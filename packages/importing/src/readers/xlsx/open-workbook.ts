import { setImmediate } from 'node:timers/promises';
import { ImportError } from '../../import-error.ts';
import type { Source, SourceRow } from '../../source/source.ts';
import { inChunks } from '../in-chunks.ts';
import type { OpenOptions } from '../open-options.ts';
import { MergeFiller } from './merge-filler.ts';
import { readMerges } from './merged-cells.ts';
import { damagedWorkbook, tooLarge } from './refusals.ts';
import { SharedStrings } from './shared-strings.ts';
import { type CellContext, SheetReader } from './sheet-reader.ts';
import { Styles } from './styles.ts';
import { readWorkbook, type Sheet } from './workbook.ts';
import { workbookPart } from './workbook-part.ts';
import { readXml, XmlReader } from './xml-reader.ts';
import { ZipArchive } from './zip-archive.ts';

/** Bytes of the one part that is held in memory while the sheets are read. */
const MAX_SHARED_STRINGS = 256 * 1024 ** 2;
/** Bytes of XML read at once: the rows in them may be as wide as a sheet is. */
const PIECE = 8 * 1024;

/**
 * Opens a workbook (ECMA-376) as a table a sheet. Of formulas the results are read that the workbook
 * keeps; nothing outside of it is opened.
 * @throws ImportError DAMAGED_ZIP, ENCRYPTED_ZIP, NOT_A_WORKBOOK, DAMAGED_WORKBOOK, TOO_LARGE,
 *   XML_DOCTYPE, UNKNOWN_SHEET; for what stands in a sheet, while its rows are read
 */
export async function openWorkbook(path: string, options: OpenOptions): Promise<Source> {
  const { name } = options;
  const archive = await ZipArchive.open(path, name);
  try {
    const workbook = await readWorkbook(archive, await workbookPart(archive, name), name);
    const sheets = chosen(workbook.sheets, options);
    const context: CellContext = {
      file: name,
      dateSystem: workbook.dateSystem,
      styles: await gathered(archive, workbook.styles, name, new Styles()),
      sharedStrings: await sharedStrings(archive, workbook.sharedStrings, name),
    };
    return {
      format: 'xlsx',
      problems: [],
      async *tables() {
        for (const sheet of sheets) {
          yield { name: sheet.name, rows: rowsOf(archive, sheet, context, name) };
        }
      },
      async close() {
        archive.close();
      },
    };
  } catch (cause) {
    archive.close();
    throw cause;
  }
}

function chosen(sheets: readonly Sheet[], { name, sheet }: OpenOptions): readonly Sheet[] {
  if (sheet === undefined) return sheets;
  const found = sheets.filter((one) => one.name === sheet);
  if (found.length > 0) return found;
  const names = sheets.map((one) => one.name);
  throw new ImportError(
    'UNKNOWN_SHEET',
    { file: name },
    {
      zh: `没有工作表“${sheet}”。现有：${names.join('、')}。`,
      en: `there is no sheet "${sheet}". There are: ${names.join(', ')}.`,
    },
  );
}

async function gathered<Handler extends Styles | SharedStrings>(
  archive: ZipArchive,
  part: string | undefined,
  file: string,
  handler: Handler,
): Promise<Handler> {
  if (part !== undefined) await readXml(archive.read(part), file, handler);
  return handler;
}

function sharedStrings(archive: ZipArchive, part: string | undefined, file: string) {
  if (part !== undefined && archive.sizeOf(part) > MAX_SHARED_STRINGS) throw tooLarge(file);
  return gathered(archive, part, file, new SharedStrings());
}

async function* rowsOf(
  archive: ZipArchive,
  sheet: Sheet,
  context: CellContext,
  file: string,
): AsyncGenerator<readonly SourceRow[]> {
  const merges = await readMerges(archive, sheet.part, file).catch((cause) => {
    throw damagedWorkbook(file, sheet.name, cause);
  });
  const rows = new SheetReader(context, new MergeFiller(merges, file));
  const xml = new XmlReader(file, sheet.name, rows);
  for await (const chunk of archive.read(sheet.part)) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      xml.write(chunk.subarray(from, from + PIECE));
      if (!rows.full) continue;
      yield* inChunks(rows.take());
      // What a tightly packed part unpacks to never waits for the disk; others must have their turn.
      await setImmediate();
    }
  }
  xml.end();
  yield* inChunks(rows.take());
}
