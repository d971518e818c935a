import { type Parts, readWorkbook, textOf } from '@minxin/briefings/testing';
import type { Worksheet } from 'exceljs';

/** A row of a table: of each cell its lines. */
export type TableRow = readonly (readonly string[])[];

/** The rows of all tables of a DOCX or a PPTX, in the order of its parts. */
export const tableRows = (parts: Parts): readonly TableRow[] =>
  [...parts.keys()]
    .filter((path) => /^(word\/document|ppt\/slides\/[^/]+)\.xml$/.test(path))
    .flatMap((path) => elements(textOf(parts, path), 'tr').map(rowOf));

const rowOf = (row: string): TableRow =>
  elements(row, 'tc').map((cell) =>
    elements(cell, 'p').map((line) => elements(line, 't').map(plain).join('')),
  );

/** What stands between the tags of an element that does not stand in itself. */
const elements = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<[aw]:${name}(?: [^>]*)?(?<!/)>(.*?)</[aw]:${name}>`, 'gs'))].map(
    ([, content = '']) => content,
  );

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);

/** The sheets behind the charts of a DOCX or a PPTX. */
export async function chartSheets(parts: Parts): Promise<readonly Worksheet[]> {
  const sheets: Worksheet[] = [];
  for (const [path, content] of parts)
    if (/\/embeddings\/.*\.xlsx$/.test(path))
      sheets.push(...(await readWorkbook(content)).worksheets);
  return sheets;
}

/** The numbers where a column of a name crosses rows of a name. */
export function crossings(sheet: Worksheet, row: string, column: string): readonly unknown[] {
  const places = (texts: unknown, name: string) =>
    Object.entries(texts as object).flatMap(([place, text]) =>
      isNameOf(`${text}`, name) ? [Number(place)] : [],
    );
  const [heads, names] = [sheet.getRow(1).values, sheet.getColumn(1).values];
  return places(names, row).flatMap((r) =>
    places(heads, column).map((c) => sheet.getRow(r).getCell(c).value),
  );
}

/** A name that is too long for its chart has lost its middle: "模拟项目…养殖小区". */
function isNameOf(text: string, name: string): boolean {
  const [head = '', tail] = text.split('…');
  return tail === undefined ? text === name : name.startsWith(head) && name.endsWith(tail);
}
