import type { Transaction } from '@minxin/database';
import { getTableName, type Table } from 'drizzle-orm';

/** What is checked or kept up for each row of a table, with the statements that take it off and put it back. */
export interface Dependent {
  readonly kind: 'foreign-key' | 'index';
  readonly drop: string;
  readonly create: string;
}

/**
 * Foreign keys of a table, and its keys and indexes that no other table's foreign key rests on.
 * Those that come first must be put back first.
 */
export async function dependentsOf(tx: Transaction, table: Table): Promise<Dependent[]> {
  const name = getTableName(table);
  const indexes = await tx.sql<Dependent[]>`
    select 'index' as kind, format('drop index %s', i.indexrelid::regclass) as drop,
      pg_get_indexdef(i.indexrelid) as create
    from pg_index i
    where i.indrelid = ${name}::regclass
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;
  const constraints = await tx.sql<Dependent[]>`
    select case c.contype when 'f' then 'foreign-key' else 'index' end as kind,
      format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as drop,
      format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
        pg_get_constraintdef(c.oid)) as create
    from pg_constraint c
    where c.conrelid = ${name}::regclass and c.contype in ('p', 'u', 'f')
      and not exists (
        select from pg_constraint f
        where f.contype = 'f' and f.conindid = c.conindid and f.confrelid = c.conrelid)
    order by c.contype = 'f'`;
  return [...indexes, ...constraints];
}
