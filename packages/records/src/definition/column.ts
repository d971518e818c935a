import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Field, RecordKind } from './record-kind.ts';
import { keyNames, sourceColumns } from './source.ts';

/** How a column is written in the contract. Money is fen in the table and yuan to the reader. */
export type ValueType =
  | 'text'
  | 'enum'
  | 'int'
  | 'money'
  | 'decimal'
  | 'date'
  | 'instant'
  | 'boolean'
  | 'facts';

export interface Column {
  /** Drizzle's name: `amountFen`. */
  readonly name: string;
  /** The contract's name: `amount`. */
  readonly publicName: string;
  readonly column: PgColumn;
  readonly field: Field;
  readonly type: ValueType;
  readonly nullable: boolean;
  readonly isKey: boolean;
  /** Whether somebody enters it, and must. */
  readonly entered: boolean;
  readonly required: boolean;
}

const known = new WeakMap<RecordKind, readonly Column[]>();

/** The columns of a kind with what the table and its fields say of them, in the table's order. */
export function columnsOf(kind: RecordKind): readonly Column[] {
  const found = known.get(kind) ?? describe(kind);
  known.set(kind, found);
  return found;
}

function describe(kind: RecordKind): readonly Column[] {
  const keys = keyNames(kind);
  const fields: Readonly<Record<string, Field>> = kind.fields;
  return Object.entries(sourceColumns(kind)).flatMap(([name, column]) => {
    const field = fields[name];
    if (!field) return [];
    const entered = field.entered !== false;
    return {
      name,
      publicName: publicNameOf(name),
      column,
      field,
      type: typeOf(name, column),
      nullable: !column.notNull,
      isKey: keys.includes(name),
      entered,
      required: entered && column.notNull && !column.hasDefault,
    };
  });
}

/** The contract's name of a column: money is fen in the table and yuan to the reader. */
export const publicNameOf = (name: string): string => name.replace(/Fen$/, '');

/** The name of the field in which somebody enters a column: its own, or the one that fills it. */
export const enteredAs = (kind: RecordKind, name: string): string => {
  const fields: Readonly<Record<string, Field>> = kind.fields;
  return fields[name]?.filledBy ?? name;
};

function typeOf(name: string, column: PgColumn): ValueType {
  const type = column.getSQLType();
  if (type === 'text') return column.enumValues ? 'enum' : 'text';
  if (type === 'date') return 'date';
  if (type === 'boolean') return 'boolean';
  if (type === 'jsonb') return 'facts';
  if (type.startsWith('timestamp')) return 'instant';
  if (type.startsWith('numeric')) return 'decimal';
  if (type === 'bigint' && name.endsWith('Fen')) return 'money';
  if (['smallint', 'integer', 'bigint'].includes(type)) return 'int';
  throw new Error(`${column.name} is of the type ${type}, which no record can show.`);
}
