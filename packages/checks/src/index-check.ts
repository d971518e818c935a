import type { Connection } from '@minxin/database';
import type { Check } from '@minxin/records';

/** Of tables up to this size every row is looked up in the index as well, which reads the whole table. In bytes. */
const LOOKED_UP = 64 * 1024 * 1024;

const CHECK = { subject: 'indexes', name: '索引完好（amcheck）' };

interface Index {
  readonly oid: number;
  readonly name: string;
  readonly table: string;
  readonly bytes: number;
}

/**
 * Whether the B-trees of the database are whole: pages that can be read, keys in order, and of smaller tables
 * a place for every row. PostgreSQL's own `amcheck` is added for as long as it takes, and is gone afterwards;
 * where it may not be, the check says so and looks at nothing.
 */
export async function indexCheck(connection: Connection): Promise<Check> {
  const session = await connection.alone();
  try {
    await session.sql.unsafe('begin');
    const skipped = await addAmcheck(session);
    if (skipped !== undefined) return { ...CHECK, checked: 0, findings: [], skipped };
    const indexes = await ownIndexes(session);
    const findings: string[] = [];
    for (const index of indexes) findings.push(...(await faultsOf(session, index)));
    return { ...CHECK, checked: indexes.length, findings };
  } finally {
    // Never committed: the extension does not stay.
    await session.close();
  }
}

/** @returns why there is none */
async function addAmcheck({ sql }: Connection): Promise<string | undefined> {
  const [available] = await sql`select from pg_available_extensions where name = 'amcheck'`;
  if (!available)
    return '这个 PostgreSQL 没有 amcheck 扩展，索引未查；请安装其 contrib 扩展包后再查。 This PostgreSQL comes without amcheck: install its contrib extensions.';
  try {
    await sql.unsafe('create extension if not exists amcheck');
    return undefined;
  } catch (failure) {
    if (codeOf(failure) !== '42501') throw failure;
    return '数据库用户无权使用 amcheck 扩展，索引未查；请由数据库管理员执行 create extension amcheck，并授予 bt_index_check 的执行权。 The database user may not add amcheck: have its administrator add it and grant execution of bt_index_check.';
  }
}

/** Without those of partitioned tables as a whole, which hold nothing themselves. */
const ownIndexes = ({ sql }: Connection): Promise<readonly Index[]> => sql<Index[]>`
  select i.indexrelid::int as oid, c.relname as name, i.indrelid::regclass::text as table,
    pg_relation_size(i.indrelid)::float as bytes
  from pg_index i
  join pg_class c on c.oid = i.indexrelid and c.relkind = 'i' and c.relnamespace = current_schema()::regnamespace
  join pg_am m on m.oid = c.relam and m.amname = 'btree'
  where i.indisvalid order by 3, 2`;

async function faultsOf({ sql }: Connection, index: Index): Promise<readonly string[]> {
  const { oid, name, table, bytes } = index;
  try {
    await sql.unsafe(`savepoint looked;
      select bt_index_check(${oid}::regclass, ${bytes <= LOOKED_UP}); release savepoint looked`);
    return [];
  } catch (failure) {
    const isDamage = failure instanceof Error && /^(XX|58)/.test(codeOf(failure) ?? '');
    if (!isDamage) throw failure;
    await sql.unsafe('rollback to savepoint looked');
    return [
      `${name} of ${table}: ${failure.message}. Make it anew (reindex index "${name}"); where the table itself can't be read, restore a backup.`,
    ];
  }
}

const codeOf = (failure: unknown): string | undefined => (failure as { code?: string }).code;
