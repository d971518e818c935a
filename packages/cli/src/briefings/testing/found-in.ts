import type { Worksheet } from 'exceljs';
import type { DrawnFigure } from './drawn.ts';
import type { TableRow } from './office-tables.ts';

/** Whether a figure stands in a row of its label, with what its text leaves out beneath it. */
export const isIn = (rows: readonly TableRow[], { label, text, detail }: DrawnFigure): boolean =>
  rows.some(
    ([head, ...cells]) =>
      head?.join('') === label &&
      cells.some(
        ([value, beneath = '']) => value === text && (detail === '' || beneath === detail),
      ),
  );

/** Whether a page has a figure beside its label: a row of it takes three lines, or four. */
export function isOnPage(pages: readonly string[], { label, text, detail }: DrawnFigure): boolean {
  const lines = pages.flatMap((page) => page.split('\n'));
  return lines.some((line, at) => {
    if (!line.trimStart().startsWith(label)) return false;
    // Thin spaces are lost between a number and its unit.
    const about = bare(lines.slice(Math.max(0, at - 2), at + 4).join('\n'));
    return [text, detail].every((part) => holds(about, bare(part)));
  });
}

/** Without spaces; between columns a tab is left. */
const bare = (text: string): string => text.replace(/[^\S\n]{2,}/g, '\t').replace(/[^\S\n\t]/g, '');

/** Whether a text holds a number, not as the end of a longer one. */
const holds = (text: string, part: string): boolean =>
  part === '' ||
  text
    .split(part)
    .slice(0, -1)
    .some((before) => !/[\d.,]$/.test(before));

/** How a workbook shows a number, as far as a percentage goes. */
export function shownAs(value: number, format: string): string | undefined {
  const [, decimals = ''] = /^0\.(0+)%$/.exec(format) ?? [];
  return decimals === '' ? undefined : `${(value * 100).toFixed(decimals.length)} %`;
}

/** The rows of a sheet that stand under a head. */
export function rowsUnder(sheet: Worksheet, head: string) {
  const all = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1));
  return all.slice(all.findIndex((row) => row.getCell(1).value === head) + 1);
}
