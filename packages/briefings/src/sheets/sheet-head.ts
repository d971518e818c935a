import { cellText, widthOf } from '@minxin/spreadsheets';
import { BODY, HEADER_FILL, HEADING, LINK, MUTED, PAGE, TITLE } from '@minxin/spreadsheets/look';
import type { Row, Workbook, Worksheet } from 'exceljs';
import type { BriefingDocument } from '../document/index.ts';
import { provenance } from '../document/provenance.ts';
import { WORDS } from '../words.ts';

/** Text that stays text when somebody edits its cell. */
export const TEXT = { numFmt: '@', font: BODY };

/** A sheet that says what it is and where its figures come from; what is printed of it fits on A4 across. */
export function addSheet(
  workbook: Workbook,
  document: BriefingDocument,
  { name, title, lines }: { name: string; title: string; lines: readonly string[] },
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { ...PAGE, margins: MARGINS },
    headerFooter: { oddFooter: footer(document) },
  });
  addLine(sheet, title, TITLE).height = 26;
  for (const line of lines) addLine(sheet, line, BODY);
  const facts = provenance(document).map(({ label, text }) => `${label} ${text}`);
  addLine(sheet, facts.join('　·　'), { ...MUTED, italic: false });
  return sheet;
}

/** In inches, as Excel has them by default. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };

function footer({ language, title, period, madeUp }: BriefingDocument): string {
  const words = WORDS[language];
  const plain = (text: string) => text.replaceAll('&', '&&').slice(0, 80);
  const right = madeUp ? `&R${plain(words.madeUp)}` : '';
  return `&L${plain(`${title} ${period}`)}&C${words.sheets.page('&P', '&N')}${right}`;
}

function addLine(sheet: Worksheet, text: string, font: Row['font']): Row {
  const row = sheet.addRow([cellText(text)]);
  row.getCell(1).style = { numFmt: '@', font };
  return row;
}

/** A way back to the contents, and beneath it the heads of columns, which stay in sight and head every printed page. */
export function addHeads(
  sheet: Worksheet,
  document: BriefingDocument,
  contents: string,
  heads: readonly { readonly text: string; readonly numeric: boolean }[],
): void {
  const back = sheet.addRow([]).getCell(1);
  back.value = linkTo(contents, WORDS[document.language].sheets.back);
  back.style = { font: LINK };
  const row = sheet.addRow(heads.map(({ text }) => cellText(text)));
  row.eachCell((cell, at) => {
    const horizontal = heads[at - 1]?.numeric ? 'right' : 'left';
    cell.style = {
      ...{ numFmt: '@', font: HEADING, fill: HEADER_FILL },
      alignment: { vertical: 'middle', horizontal, wrapText: true },
    };
  });
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: row.number }];
  sheet.pageSetup.printTitlesRow = `${row.number}:${row.number}`;
}

/** A link within the workbook. */
export const linkTo = (sheet: string, text: string) => ({
  text: cellText(text),
  hyperlink: `'${sheet.replaceAll("'", "''")}'!A1`,
});

const NARROWEST = 9;
const WIDEST = 48;

/** Columns as wide as what stands in them. */
export function fitColumns(sheet: Worksheet, columns: readonly (readonly string[])[]): void {
  columns.forEach((texts, at) => {
    const widest = texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
    sheet.getColumn(at + 1).width = Math.min(Math.max(widest + 3, NARROWEST), WIDEST);
  });
}
