import type { RecordFieldKind } from '@minxin/boards/contract';
import { formatExact, NO_VALUE } from '@minxin/commentary';
import { instantText } from '../board/instants.ts';
import { text } from './messages.ts';

/** A value of a record as a table shows it. */
export function cellText(value: number | string | null | undefined, kind: RecordFieldKind): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  if (kind === 'MONEY' || kind === 'DECIMAL') return formatExact(`${value}`);
  if (kind === 'INSTANT') return instantText(`${value}`);
  if (kind === 'BOOLEAN') return `${value}` === 'true' ? text.yes : text.no;
  return `${value}`;
}

export const isNumber = (kind: RecordFieldKind): boolean =>
  kind === 'INT' || kind === 'MONEY' || kind === 'DECIMAL';
