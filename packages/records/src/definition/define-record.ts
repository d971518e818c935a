import type { RecordTable } from '@minxin/database';
import type { DerivedKind, RecordKind } from './record-kind.ts';

/** Ties a kind of record to its table: a field without a column, or a column without a field, is no type. */
export function defineRecord<T extends RecordTable>(kind: RecordKind<T>): RecordKind {
  return kind as unknown as RecordKind;
}

/** A kind whose rows a view derives from others: listed and followed like a record, entered by nobody. */
export function defineDerived<V>({ view, key, refers, ...kind }: DerivedKind<V>): RecordKind {
  return {
    ...kind,
    table: view,
    at: [],
    keeping: 'derived',
    derived: { key, refers: refers ?? {} },
  } as unknown as RecordKind;
}
