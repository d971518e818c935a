import { type ValueType, wallClock, yuanOf } from '@minxin/records';
import { cellText } from '../cell-text.ts';

/** A column of records in a sheet. */
export interface SheetColumn {
  readonly header: string;
  readonly type: ValueType;
  /** A value of it as text, where a sheet has no better. */
  text(value: unknown): string;
}

/** How a sheet shows the values of a type; text unless listed. */
const FORMATS: Readonly<Partial<Record<ValueType, string>>> = {
  int: '0',
  money: '#,##0.00',
  decimal: '#,##0.######',
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm:ss',
};

export const formatOf = ({ type }: SheetColumn): string => FORMATS[type] ?? '@';

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
