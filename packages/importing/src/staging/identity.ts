import { columnNamed, keyNames, type RecordKind, type Reference } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
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

/** Whether a table fills all the columns by which its rows refer to others. */
export const fills = ({ source }: StagedTable, { columns }: Reference): boolean =>
  columns.every(({ own }) => source.fields.includes(own));

/** Whether the record `t` is what the line `s` refers to. */
export const follows = ({ kind }: StagedTable, { to, columns }: Reference): SQL =>
  sql.join(
    columns.map(({ own, other }) => sql`${columnAt('t', to, other)} = ${columnAt('s', kind, own)}`),
    sql` and `,
  );
