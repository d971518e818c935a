import { RULES } from '@minxin/database';
import { type RecordKind, sourceName } from '@minxin/records';
import {
  BODY,
  HEADER_FILL,
  HEADING,
  heightOf,
  PAGE,
  TITLE,
  WRAPPED,
} from '@minxin/spreadsheets/look';
import type { Workbook } from 'exceljs';
import { EXAMPLE } from '../../mappings/example-row.ts';
import type { Template } from '../../mappings/template.ts';
import { OWN_SHEETS } from '../own-sheets.ts';
import type { Choices } from './choices.ts';

/** As many of a list's words as a cell shows; all of them are in the drop-down. */
const MOST_SHOWN = 12;

const WIDTHS = [20, 8, 64, 48];

/** Writes the sheet that says how the form is filled in, and by which rules it is judged. */
export function writeGuide(
  workbook: Workbook,
  { kind, columns }: Template,
  choices: ReadonlyMap<string, Choices>,
): void {
  const sheet = workbook.addWorksheet(OWN_SHEETS.guide, { pageSetup: PAGE });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.addRow([OWN_SHEETS.guide]).font = TITLE;
  sheet.addRow([`${kind.label}（${kind.labelEn}）`]).font = HEADING;
  const lines = [
    kind.description,
    '带 * 的列必填，其他可留空；列的顺序可以调换，不用的列可以删除，表头文字请保留。',
    `灰色的示例行（以“${EXAMPLE}”开头）不会被导入，可以删除。本页也不会被导入。`,
  ];
  for (const text of lines) sheet.addRow([text]).font = BODY;
  sheet.addRow([]);
  const header = sheet.addRow(['列', '必填', '怎样填', '可选的值']);
  header.eachCell((cell) => {
    cell.style = { font: HEADING, fill: HEADER_FILL };
  });
  for (const { field, header: name, required, note } of columns) {
    const texts = [name, required ? '是' : '', note, shown(choices.get(field))];
    const row = sheet.addRow(texts);
    row.height = heightOf(texts, WIDTHS);
    row.eachCell((cell) => {
      cell.style = { font: BODY, alignment: WRAPPED };
    });
  }
  const rules = rulesOf(kind);
  if (rules.length === 0) return;
  sheet.addRow([]);
  sheet.addRow(['下列情形不能导入']).font = HEADING;
  for (const rule of rules) sheet.addRow([rule]).font = BODY;
}

function shown(choices: Choices | undefined): string {
  if (!choices) return '';
  const { items } = choices;
  const first = items.slice(0, MOST_SHOWN).join('、');
  return items.length > MOST_SHOWN ? `${first} 等 ${items.length} 项，见下拉选项` : first;
}

/** The rules of a kind in words; those whose sentence needs the facts of a case are left out. */
const rulesOf = (kind: RecordKind): readonly string[] =>
  Object.values(RULES)
    .filter(({ table, wrong }) => table === sourceName(kind) && !wrong.zh.includes('{'))
    .map(({ wrong, fix }) => `· ${wrong.zh}。${fix.zh.includes('{') ? '' : `${fix.zh}。`}`);
