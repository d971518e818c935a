import type { RecordTable } from '@minxin/database';
import type { RecordKind } from './record-kind.ts';

/** Ties a kind of record to its table: a field without a column, or a column without a field, is no type. */
export function defineRecord<T extends RecordTable>(kind: RecordKind<T>): RecordKind {
  return kind as unknown as RecordKind;
}
