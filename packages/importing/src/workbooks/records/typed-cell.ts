import { type ValueType, wallClock, yuanOf } from '@minxin/records';
import { cellText } from '@minxin/spreadsheets';

/** A column of records in a sheet. */
export interface SheetColumn {
  readonly header: string;
  readonly type: ValueType;
  /** A value of it as text, where a sheet has no better. */
  text(value: unknown): string;
}

interface Form {
  readonly numFmt: string;
  /** In characters: a number or time that is wider than its column is shown as ###. */
  readonly width: number;
}

const TEXT: Form = { numFmt: '@', width: 14 };

/** How a sheet shows the values of a type; as text unless listed. */
const FORMS: Readonly<Partial<Record<ValueType, Form>>> = {
  int: { numFmt: '0', width: 10 },
  money: { numFmt: '#,##0.00', width: 18 },
  decimal: { numFmt: 'General', width: 14 },
  date: { numFmt: 'yyyy-mm-dd', width: 13 },
  instant: { numFmt: 'yyyy-mm-dd hh:mm:ss', width: 22 },
};

export const formOf = ({ type }: SheetColumn): Form => FORMS[type] ?? TEXT;

/** A stored value as a cell: numbers as numbers, days as days, an instant by the district's clock; else text. */
export function typedCell(column: SheetColumn, value: unknown): string | number | Date | null {
  if (value === null || value === undefined) return null;
  switch (column.type) {
    case 'int':
    case 'decimal':
      return Number(value);
    case 'money':
      return Number(yuanOf(value as bigint));
    case 'date':
      return new Date(`${String(value)}T00:00:00Z`);
    case 'instant':
      return wallClock(value as Date);
    default:
      return cellText(column.text(value)) || null;
  }
}
