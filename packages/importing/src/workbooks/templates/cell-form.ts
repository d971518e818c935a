import type { Column } from '@minxin/records';
import type { CellValue, DataValidation } from 'exceljs';

/** How the cells of a column are shown, and what may be typed into them. */
export interface CellForm {
  readonly numFmt: string;
  /** @param cell the first cell that it holds for */
  readonly validation: ((cell: string) => DataValidation) | null;
}

const TEXT: CellForm = { numFmt: '@', validation: null };
const BOUNDS: Readonly<Record<string, number>> = {
  smallint: 2 ** 15 - 1,
  integer: 2 ** 31 - 1,
  bigint: 10 ** 15 - 1,
};
const FIRST_DAY = new Date(Date.UTC(1900, 0, 1));
const LAST_DAY = new Date(Date.UTC(2099, 11, 31));

/** The form of a column that nothing is chosen in. Codes are texts: a number would lose its zeros. */
export function formOf({ type, field, column }: Column): CellForm {
  switch (type) {
    case 'date':
      return { numFmt: 'yyyy-mm-dd', validation: () => dayRule('填日期，如 2019-03-05') };
    case 'instant':
      return {
        numFmt: 'yyyy-mm-dd hh:mm:ss',
        validation: () => dayRule('填时间，如 2019-03-05 14:30:00'),
      };
    case 'money':
      return decimalForm(2, '填以元计的金额，最多两位小数');
    case 'decimal':
      return decimalForm(scaleOf(column.getSQLType()));
    case 'int':
      return field.per ? shareForm(field.per) : wholeForm(column.getSQLType());
    default:
      return TEXT;
  }
}

/** A template's example as a cell holds it: days as UTC, which ExcelJS writes as they are. */
export function exampleValue({ type, field }: Column, example: string): CellValue {
  if (example === '') return null;
  if (type === 'date') return new Date(`${example}T00:00:00Z`);
  if (type === 'instant') return new Date(`${example.replace(' ', 'T')}Z`);
  if (type === 'int' && field.per && example.endsWith('%'))
    return Number(example.slice(0, -1)) / 100;
  const isNumber = ['int', 'money', 'decimal'].includes(type) && Number.isFinite(Number(example));
  return isNumber ? Number(example) : example;
}

const scaleOf = (sqlType: string): number =>
  Number(/^numeric\(\d+,\s*(\d+)\)$/.exec(sqlType)?.[1] ?? 2);

/** Another form may still be right (12.5万元, 2019年3月): it is asked about, and not forbidden. */
const rule = (more: Pick<DataValidation, 'type' | 'operator' | 'formulae'>, error: string) => ({
  ...{ ...more, allowBlank: true, showErrorMessage: true },
  ...{ errorStyle: 'warning', errorTitle: '请核对', error },
});

const dayRule = (error: string): DataValidation =>
  rule({ type: 'date', operator: 'between', formulae: [FIRST_DAY, LAST_DAY] }, error);

const decimalForm = (places: number, error = `填数字，最多 ${places} 位小数`): CellForm => ({
  numFmt: places > 0 ? `0.${'0'.repeat(places)}` : '0',
  validation: (cell) =>
    rule(
      { type: 'custom', formulae: [`AND(ISNUMBER(${cell}),ROUND(${cell},${places})=${cell})`] },
      error,
    ),
});

function wholeForm(sqlType: string): CellForm {
  const most = BOUNDS[sqlType] ?? 10 ** 15 - 1;
  return {
    numFmt: '0',
    validation: () =>
      rule({ type: 'whole', operator: 'between', formulae: [-most, most] }, '填整数'),
  };
}

/** In a cell of percents Excel takes 40 for 40%; there is no such form for permilles. */
const shareForm = (per: 100 | 1000): CellForm =>
  per === 100
    ? {
        numFmt: '0%',
        validation: (cell) =>
          rule(
            { type: 'custom', formulae: [`AND(ISNUMBER(${cell}),ROUND(${cell},2)=${cell})`] },
            '填百分数，如 40%',
          ),
      }
    : TEXT;
