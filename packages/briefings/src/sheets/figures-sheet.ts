import { cellText } from '@minxin/spreadsheets';
import { BODY } from '@minxin/spreadsheets/look';
import type { Workbook } from 'exceljs';
import type { BriefingDocument } from '../document/index.ts';
import { WORDS } from '../words.ts';
import { columnsOf, type FigureLine } from './figure-columns.ts';
import { numberFormat } from './number-format.ts';
import type { SheetPlan } from './plan-sheets.ts';
import { addHeads, addSheet, fitColumns, TEXT } from './sheet-head.ts';

/** Every figure of the document in a row of its own, so that it can be looked up and reckoned with. */
export function addFiguresSheet(
  workbook: Workbook,
  document: BriefingDocument,
  { contents, figures }: SheetPlan,
): void {
  const title = WORDS[document.language].figures;
  const sheet = addSheet(workbook, document, { name: figures, title, lines: [] });
  const columns = columnsOf(document);
  addHeads(sheet, document, contents, columns);
  const lines = linesOf(document);
  for (const line of lines) {
    const row = sheet.addRow(columns.map(({ of }) => plain(of(line))));
    row.eachCell((cell, at) => {
      const { value } = cell;
      const column = columns[at - 1];
      const told = { text: column?.isValue ? line.cell.text : '', value: Number(value) };
      cell.style = {
        ...(typeof value === 'number' ? { numFmt: numberFormat([told]), font: BODY } : TEXT),
        alignment: { horizontal: column?.numeric ? 'right' : 'left' },
      };
    });
  }
  fitColumns(
    sheet,
    columns.map(({ text, of }) => [text, ...lines.map((line) => `${of(line)}`)]),
  );
}

const plain = (value: number | string): number | string =>
  typeof value === 'number' ? value : cellText(value);

/** A metric that is not told of a span, such as one of whole years beside a month, has no row. */
const linesOf = ({ sections }: BriefingDocument): FigureLine[] =>
  sections.flatMap(({ title: section, blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== 'figures'
        ? []
        : block.rows.flatMap(({ label, cells }) =>
            cells
              .map((cell, at) => ({ section, label, span: block.spans[at] ?? '', cell }))
              .filter(({ cell }) => cell.figure !== ''),
          ),
    ),
  );
