import type { Cell, DataTable } from '@minxin/charts';
import { cellText } from '@minxin/spreadsheets';
import { BODY } from '@minxin/spreadsheets/look';
import type { Workbook } from 'exceljs';
import type { BriefingDocument } from '../document/index.ts';
import { WORDS } from '../words.ts';
import { numberFormat } from './number-format.ts';
import type { SheetPlan, TableSheet } from './plan-sheets.ts';
import { addHeads, addSheet, fitColumns, TEXT } from './sheet-head.ts';

/** The table of a chart, or a table, with its numbers as numbers. */
export function addTableSheet(
  workbook: Workbook,
  document: BriefingDocument,
  { contents }: SheetPlan,
  plan: TableSheet,
): void {
  const { table } = plan;
  const { withUnit } = WORDS[document.language];
  const sheet = addSheet(workbook, document, plan);
  const heads = table.columns.map(({ label, unit, numeric }) => ({
    ...{ text: unit ? withUnit(label, unit) : label, numeric },
  }));
  addHeads(sheet, document, contents, heads);
  const formats = table.columns.map((_, at) => numberFormat(columnOf(table, at)));
  for (const cells of table.rows) {
    const row = sheet.addRow(cells.map(contentOf));
    row.eachCell((cell, at) => {
      const isNumber = typeof cell.value === 'number';
      const horizontal = isNumber || table.columns[at - 1]?.numeric ? 'right' : 'left';
      cell.style = {
        ...(isNumber ? { numFmt: formats[at - 1] ?? 'General', font: BODY } : TEXT),
        alignment: { vertical: 'top', horizontal, wrapText: !isNumber },
      };
    });
  }
  fitColumns(
    sheet,
    heads.map(({ text }, at) => [text, ...columnOf(table, at).map((cell) => cell.text)]),
  );
}

const columnOf = ({ rows }: DataTable, at: number): readonly Cell[] =>
  rows.flatMap((row) => row[at] ?? []);

/** What has no number says why in its place. */
const contentOf = ({ value, text }: Cell): number | string =>
  typeof value === 'number' ? value : cellText(value ?? text);
