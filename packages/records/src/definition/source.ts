import type { RecordTable } from '@minxin/database';
import { getTableColumns, getTableName, getViewName, getViewSelectedFields, is } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgTable, type PgView } from 'drizzle-orm/pg-core';
import type { RecordKind } from './record-kind.ts';

/** The columns of a kind's table or view, by Drizzle's names. */
export function sourceColumns(kind: RecordKind): Readonly<Record<string, PgColumn>> {
  const { table } = kind;
  return (
    is(table, PgTable) ? getTableColumns(table) : getViewSelectedFields(table as unknown as PgView)
  ) as Record<string, PgColumn>;
}

export const sourceName = ({ table }: RecordKind): string =>
  is(table, PgTable) ? getTableName(table) : getViewName(table as unknown as PgView);

/** Drizzle names of a kind's key: the primary key less the district, or what a view declares. */
export function keyNames(kind: RecordKind): readonly string[] {
  if (kind.derived) return kind.derived.key;
  const key = getTableConfig(kind.table).primaryKeys[0]?.columns ?? [];
  const names = key
    .filter(({ name }) => name !== 'district_code')
    .map((column) => drizzleName(kind, column));
  if (names.length === 0) throw new Error(`${sourceName(kind)} has no key beside the district.`);
  return names;
}

/** The key's columns themselves: a primary key lists stand-ins, which know no type. */
export const keyColumns = (kind: RecordKind): readonly PgColumn[] =>
  keyNames(kind).map((name) => columnNamed(kind, name));

export function columnNamed(kind: RecordKind, name: string): PgColumn {
  const found = sourceColumns(kind)[name];
  if (found) return found;
  throw new Error(`${sourceName(kind)} has no column ${name}.`);
}

/** The name under which a table lists a column. */
export function drizzleName(kind: RecordKind, column: { readonly name: string }): string {
  const found = Object.entries(sourceColumns(kind)).find(([, own]) => own.name === column.name);
  if (found) return found[0];
  throw new Error(`${sourceName(kind)} has no column ${column.name}.`);
}

export interface Pointer {
  readonly constraint: string;
  readonly table: RecordTable;
  /** Drizzle names, the district left out. */
  readonly columns: readonly { readonly own: string; readonly other: { readonly name: string } }[];
  readonly nullable: boolean;
}

/** What a kind points at: its foreign keys, or what a view declares. */
export function pointersOf(kind: RecordKind): readonly Pointer[] {
  if (kind.derived) {
    return Object.entries(kind.derived.refers).map(([name, { table, columns }]) => ({
      constraint: `${sourceName(kind)}_${name}`,
      table,
      columns: Object.entries(columns).map(([own, other]) => ({
        own,
        other: { name: (getTableColumns(table) as Record<string, PgColumn>)[other]?.name ?? '' },
      })),
      nullable: true,
    }));
  }
  return getTableConfig(kind.table).foreignKeys.map((key) => {
    const { columns, foreignColumns, foreignTable } = key.reference();
    const pairs = columns.map((column, position) => ({
      own: drizzleName(kind, column),
      other: { name: foreignColumns[position]?.name ?? '' },
    }));
    return {
      constraint: key.getName(),
      table: foreignTable as RecordTable,
      columns: pairs.filter(({ own }) => own !== 'districtCode'),
      nullable: columns.some((column) => !column.notNull),
    };
  });
}
