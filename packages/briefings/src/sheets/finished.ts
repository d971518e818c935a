import type { Day } from '@minxin/calendar';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { entryTime } from '../files/entry-time.ts';

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const RELATIONS = /^xl\/worksheets\/_rels\//;

/**
 * A workbook as ExcelJS wrote it, with every entry dated alike. Links within the workbook lose the web
 * address that ExcelJS also gives them: a sheet's name makes no valid one, and Excel then repairs the file.
 */
export function finished(workbook: Uint8Array, day: Day): Buffer {
  const mended = Object.entries(unzipSync(workbook)).map(([name, content]) => {
    if (SHEET.test(name))
      return [name, mend(content, /(<hyperlink [^>]*?)r:id="[^"]*" /g, '$1')] as const;
    if (RELATIONS.test(name)) {
      return [name, mend(content, /<Relationship [^>]*\/hyperlink"[^>]*>/g, '')] as const;
    }
    return [name, content] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(mended), { mtime: entryTime(day), level: 6 }));
}

const mend = (content: Uint8Array, pattern: RegExp, by: string): Uint8Array =>
  strToU8(strFromU8(content).replace(pattern, by));
