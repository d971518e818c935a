import type { NativeChart } from '@minxin/charts';
import { bytesOf, readParts, textOf, writeParts } from '../package/parts.ts';
import { element, joined } from '../package/xml.ts';
import { cellFormat } from './number-format.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
/** Ids below are Excel's own. */
const FIRST_FORMAT = 164;

/** The workbook of a chart as staff open it: numbers in their formats, and columns wide enough to read. */
export function finishWorkbook(workbook: Uint8Array, { series, categories }: NativeChart): Buffer {
  const parts = readParts(workbook);
  const formats = series.map(cellFormat);
  const styled = textOf(parts, STYLES)
    .replace('<fonts ', `${formatsOf(formats)}<fonts `)
    .replace(/<cellXfs.*<\/cellXfs>/s, stylesOf(formats));
  const widest = Math.max(8, ...categories.map((name) => Math.min(60, 2 * [...name].length + 2)));
  const columns = element(
    'cols',
    {},
    element('col', { min: 1, max: 1, width: widest, customWidth: 1 }),
    element('col', { min: 2, max: series.length + 1, width: 16, customWidth: 1 }),
  );
  const sheet = textOf(parts, SHEET)
    .replace('<sheetData>', `${columns}<sheetData>`)
    .replaceAll(/<c r="([A-Z]+)(\d+)"><v>/g, (cell, column: string, row: string) => {
      const place = columnOf(column) - 2;
      return series[place] === undefined ? cell : `<c r="${column}${row}" s="${place + 1}"><v>`;
    });
  parts.set(STYLES, bytesOf(styled));
  parts.set(SHEET, bytesOf(sheet));
  return writeParts(parts);
}

const formatsOf = (formats: readonly string[]) =>
  element(
    'numFmts',
    { count: formats.length },
    ...formats.map((formatCode, place) =>
      element('numFmt', { numFmtId: FIRST_FORMAT + place, formatCode }),
    ),
  );

const stylesOf = (formats: readonly string[]) =>
  element(
    'cellXfs',
    { count: formats.length + 1 },
    joined(
      element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      ...formats.map((_, place) =>
        element('xf', {
          ...{ numFmtId: FIRST_FORMAT + place, fontId: 0, fillId: 0, borderId: 0, xfId: 0 },
          applyNumberFormat: 1,
        }),
      ),
    ),
  );

/** "A" → 1, "AB" → 28. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
