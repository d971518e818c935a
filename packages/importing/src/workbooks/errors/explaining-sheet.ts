import { cellText } from '@minxin/spreadsheets';
import {
  BODY,
  CENTRED,
  HEADER_FILL,
  HEADING,
  heightOf,
  LINK,
  TITLE,
  WRAPPED,
} from '@minxin/spreadsheets/look';
import type { Fill, Row, Worksheet } from 'exceljs';
import { cellReference } from '../../readers/xlsx/cell-reference.ts';
import { OWN_SHEETS } from '../own-sheets.ts';
import type { ExplainedFault, Explanation, HandedPlace } from './explanation.ts';

const COLUMNS = [
  ...[
    { header: '单元格', width: 10 },
    { header: '工作表', width: 16 },
  ],
  ...[
    { header: '行', width: 8 },
    { header: '列', width: 6 },
  ],
  ...[
    { header: '表头', width: 18 },
    { header: '问题', width: 46 },
  ],
  ...[
    { header: '怎样改', width: 46 },
    { header: '位置', width: 30 },
  ],
];
/** Holds, unseen, the fill that a cell had before it was marked. */
export const FORMER_FILL_COLUMN = COLUMNS.length + 1;

/**
 * Writes the sheet that says what is wrong, row by row from the top, so that it can be streamed.
 * @param formerFill the fill that a cell had before it was marked
 */
export function writeExplanation(
  sheet: Worksheet,
  explanation: Explanation,
  formerFill: (place: HandedPlace) => Fill | undefined = () => undefined,
): void {
  const { fileName, outcome, steps, faults, fileProblems } = explanation;
  sheet.columns = [
    ...COLUMNS.map(({ header, width }) => ({
      width,
      hidden: header === '位置' && faults.every(({ path }) => path === null),
    })),
    { width: 4, hidden: true },
  ];
  line(sheet, OWN_SHEETS.explanation).font = TITLE;
  line(sheet, `文件：${fileName}`).font = BODY;
  line(sheet, outcome).font = HEADING;
  steps.forEach((step, at) => {
    line(sheet, `${at + 1}. ${step}`).font = BODY;
  });
  if (faults.length > 0) {
    heading(
      sheet,
      '有误的单元格',
      COLUMNS.map(({ header }) => header),
    );
    for (const fault of faults) faultRow(sheet, fault, formerFill(fault.place));
  }
  if (fileProblems.length > 0) {
    heading(sheet, '文件中不能采用的部分', ['位置', '', '', '', '', '问题', '怎样改']);
    for (const { place, message, fix } of fileProblems) {
      body(sheet.addRow(texts([place, '', '', '', '', message, fix])));
    }
  }
}

const texts = (cells: readonly string[]): string[] => cells.map(cellText);

function line(sheet: Worksheet, text: string): Row {
  return sheet.addRow(texts([text]));
}

function heading(sheet: Worksheet, title: string, headers: readonly string[]): void {
  line(sheet, '');
  line(sheet, title).font = HEADING;
  const row = sheet.addRow(texts(headers));
  row.font = HEADING;
  row.eachCell((cell) => {
    cell.fill = HEADER_FILL;
    if (['行', '列'].includes(cell.text)) cell.alignment = CENTRED;
  });
}

function faultRow(sheet: Worksheet, fault: ExplainedFault, formerFill: Fill | undefined): void {
  const { place, sheet: name, row, column, header, message, fix, path } = fault;
  const written = sheet.addRow([]);
  written.getCell(1).value = { text: cellReference(place), hyperlink: linkTo(place) };
  const cells = [
    cellText(name),
    row,
    ...texts([column, header || '整行', message, fix, path ?? '']),
  ];
  cells.forEach((value, at) => {
    written.getCell(at + 2).value = value;
  });
  body(written);
  written.getCell(1).font = LINK;
  for (const column of [3, 4]) written.getCell(column).alignment = CENTRED;
  if (formerFill) written.getCell(FORMER_FILL_COLUMN).fill = formerFill;
}

function body(row: Row): void {
  row.eachCell((cell) => {
    cell.font = BODY;
    cell.alignment = WRAPPED;
  });
  const texts = COLUMNS.map((_, at) => row.getCell(at + 1).text);
  row.height = heightOf(
    texts,
    COLUMNS.map(({ width }) => width),
  );
}

/** A range of one cell: ExcelJS writes a single cell both as an address and as a place. */
const linkTo = (place: HandedPlace): string => {
  const cell = cellReference(place);
  return `#'${place.sheet.replaceAll("'", "''")}'!${cell}:${cell}`;
};
