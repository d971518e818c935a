import { xlsxOf } from './xlsx.ts';

/** A workbook whose sheets hold texts. */
export const workbookOf = (
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Buffer =>
  Buffer.from(
    xlsxOf({
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([name, rows]) => [
          name,
          `<sheetData>${rows.map(row).join('')}</sheetData>`,
        ]),
      ),
    }),
  );

const row = (cells: readonly string[]): string =>
  `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
