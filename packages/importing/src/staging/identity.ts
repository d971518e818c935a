import { columnsOf, keyNames, type RecordKind } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { StagedTable } from './staged-table.ts';

/** By what a line is known to be a record that is there. */
export interface Identity {
  /** By its key; else, where the database numbers the records, by all that the file says of it. */
  readonly byKey: boolean;
  /** Drizzle names. */
  readonly names: readonly string[];
}

export function identityOf({ kind, source }: StagedTable): Identity {
  const key = keyNames(kind);
  const byKey = key.every((name) => source.fields.includes(name));
  return { byKey, names: byKey ? key : source.fields };
}

export function columnNamed(kind: RecordKind, name: string): PgColumn {
  const found = columnsOf(kind).find((column) => column.name === name);
  if (!found) throw new Error(`${kind.type} has no column ${name}.`);
  return found.column;
}

/** A column of a record under an alias: `s.order_no`. */
export const columnAt = (alias: 's' | 't', kind: RecordKind, name: string): SQL =>
  sql`${sql.raw(alias)}.${sql.identifier(columnNamed(kind, name).name)}`;

/** Whether the line `s` is the record `t`; where it has no key a blank cell says nothing of the record. */
export function isSame({ kind, source }: StagedTable, { byKey, names }: Identity): SQL {
  const pairs = names.map((name) => {
    const [line, record] = [columnAt('s', kind, name), columnAt('t', kind, name)];
    const isRequired = columnNamed(kind, name).notNull;
    return byKey || isRequired
      ? sql`${line} = ${record}`
      : sql`(${line} is null or ${line} = ${record})`;
  });
  if (pairs.length === 0) throw new Error(`${source.kind.type} has nothing to be known by.`);
  return sql.join(pairs, sql` and `);
}

/** The contract's name of a field: money is fen in the table and yuan to the reader. */
export const publicName = (field: string): string => field.replace(/Fen$/, '');
