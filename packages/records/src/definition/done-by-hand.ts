import { columnsOf } from './column.ts';
import type { RecordKind } from './record-kind.ts';

/** Whether a kind can be entered on its own. */
export const isEnterable = (kind: RecordKind): boolean =>
  kind.keeping !== 'derived' && kind.alone !== false;

/** Whether a kind can be removed on its own. */
export const isRemovable = (kind: RecordKind): boolean =>
  kind.keeping === 'amend' && kind.alone !== false;

/** Whether a kind can be corrected field by field. */
export const isAmendable = (kind: RecordKind): boolean =>
  kind.keeping === 'amend' && columnsOf(kind).some(({ entered, isKey }) => entered && !isKey);

/** Whether anything at all is done to it by hand. */
export const isWritten = (kind: RecordKind): boolean =>
  isEnterable(kind) || isAmendable(kind) || isRemovable(kind);
