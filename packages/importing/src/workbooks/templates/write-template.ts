import { type Catalogue, type Column, columnsOf, type RecordKind } from '@minxin/records';
import { widthOf } from '@minxin/spreadsheets';
import { BODY, FONT_NAME, HEADER_FILL, HEADING, MUTED, PAGE } from '@minxin/spreadsheets/look';
import ExcelJS, { type DataValidation, type Worksheet } from 'exceljs';
import { EXAMPLE } from '../../mappings/example-row.ts';
import { type TemplateColumn, templateOf } from '../../mappings/template.ts';
import type { Names } from '../../names/load-names.ts';
import { columnLetters } from '../../readers/xlsx/cell-reference.ts';
import { recordSheetNames } from '../record-sheet-names.ts';
import { exampleValue, formOf } from './cell-form.ts';
import { type Choices, choicesOf } from './choices.ts';
import { writeChoices } from './choices-sheet.ts';
import { writeGuide } from './guide-sheet.ts';

/** Rows that are ready to be filled in: below them a cell takes anything. */
const READY_ROWS = 2000;

declare module 'exceljs' {
  interface Worksheet {
    /** ExcelJS has it, and does not declare it: a rule a range, where a rule a cell would make cells. */
    readonly dataValidations: { add(range: string, rule: DataValidation): void };
  }
}

interface FormColumn {
  readonly template: TemplateColumn;
  readonly column: Column;
  readonly choices: Choices | null;
}

/**
 * The form of a kind of record as an .xlsx: a sheet to fill in, one that explains it, and the lists to
 * choose from. Imported as it is it adds nothing.
 * @param names what codes are called, for drop-downs; without it only lists of words have them
 */
export async function writeTemplate(
  kind: RecordKind,
  catalogue: Catalogue,
  names?: Names,
): Promise<Uint8Array> {
  const template = templateOf(kind, catalogue);
  const columns = template.columns.map((one): FormColumn => {
    const column = columnsOf(kind).find(({ publicName }) => publicName === one.field);
    if (!column) throw new Error(`${kind.type} has no field ${one.field}.`);
    return { template: one, column, choices: choicesOf(one, names?.get(column.name)) };
  });
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(recordSheetNames([kind.label])[0] ?? '', {
    ...{ pageSetup: PAGE, views: [{ state: 'frozen', ySplit: 1 }] },
  });
  const withChoices = columns.flatMap(({ template: { field, header }, choices }) =>
    choices ? [[field, { header, choices }] as const] : [],
  );
  writeGuide(
    workbook,
    template,
    new Map(withChoices.map(([field, { choices }]) => [field, choices])),
  );
  const ranges = writeChoices(workbook, new Map(withChoices));
  columns.forEach((column, at) => {
    writeColumn(sheet, at, column, ranges.get(column.template.field));
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeColumn(
  sheet: Worksheet,
  at: number,
  { template, column, choices }: FormColumn,
  range: string | undefined,
): void {
  const letters = columnLetters(at);
  const form = choices ? { numFmt: '@', validation: null } : formOf(column);
  const { header, example, required } = template;
  const shown = choices && !choices.items.includes(example) ? (choices.items[0] ?? '') : example;
  const own = sheet.getColumn(at + 1);
  own.width = Math.min(Math.max(widthOf(header) + 4, widthOf(shown) + (at === 0 ? 8 : 3), 12), 40);
  own.style = { numFmt: form.numFmt, font: BODY };
  const head = sheet.getCell(1, at + 1);
  head.value = required ? `${header}*` : header;
  head.style = {
    ...{ fill: HEADER_FILL, font: required ? HEADING : BODY },
    alignment: { vertical: 'middle', horizontal: 'center' },
  };
  head.note = {
    ...{ margins: { insetmode: 'auto' }, editAs: 'twoCells' },
    texts: [{ font: { name: FONT_NAME, size: 9 }, text: noteOf(template) }],
  };
  const cell = sheet.getCell(2, at + 1);
  cell.value = at === 0 ? `${EXAMPLE}${shown}` : exampleValue(column, shown);
  cell.style = { numFmt: form.numFmt, font: MUTED };
  const validation = range
    ? listRule(range, choices?.isWhole === true)
    : form.validation?.(`${letters}2`);
  if (validation) sheet.dataValidations.add(`${letters}2:${letters}${READY_ROWS + 1}`, validation);
}

const noteOf = ({ required, note, headerEn }: TemplateColumn): string =>
  [required ? '必填。' : '', note, `\n${headerEn}`].join('');

const listRule = (range: string, isWhole: boolean): DataValidation => ({
  ...{ type: 'list', formulae: [range], allowBlank: true, showErrorMessage: true },
  errorStyle: isWhole ? 'stop' : 'warning',
  errorTitle: '请核对',
  error: isWhole ? '请从下拉选项中选择' : '不在下拉选项中：新的代码或名称要先导入',
});
