import {
  type Connection,
  type CopyCell,
  copyChunks,
  DISTRICT_ROLE,
  SCOPED_ROLE,
  sqlList,
} from '@minxin/database';
import type { Catalogue } from '@minxin/records';
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { MappedTable } from '../mappings/mapped-table.ts';
import type { Progress } from '../progress.ts';
import type { Problems } from './problems.ts';
import { type Aside, aside, type StagedTable, staged, stagedName } from './staged-table.ts';

const ASIDES: readonly Aside[] = ['refused', 'known', 'made_up', 'within'];

export interface Staging {
  /** Of a single session: the temporary tables are its own. */
  readonly connection: Connection;
  readonly catalogue: Catalogue;
  readonly districtCode: string;
  readonly problems: Problems;
  readonly progress: Progress;
}

/**
 * Streams a mapped table into a temporary one of the types of its records, so that everything from here
 * on is asked in SQL. Rows with a bad cell are there too, without it: there may be more wrong with them.
 * @throws TooManyProblems
 */
export async function stageTable(
  staging: Staging,
  source: MappedTable,
  before: readonly StagedTable[],
): Promise<StagedTable> {
  const { districtCode, problems, progress } = staging;
  // What is staged is nobody's yet: only what goes into the records is held to a scope.
  const { scope, unscoped: connection } = staging.connection;
  const { kind, fields } = source;
  const index = before.length;
  await makeTables(connection, { index }, getTableName(kind.table), districtCode);
  const columns: Record<string, PgColumn> = getTableColumns(kind.table);
  const names = fields.map((name) => columns[name]?.name ?? name);
  let line = 0;
  const refused: number[] = [];
  async function* chunks() {
    for await (const rows of source.rows) {
      yield rows.map((row): readonly CopyCell[] => {
        line += 1;
        const place = { line, row: row.row, path: row.path ?? null };
        if (row.problems.length > 0) refused.push(line);
        for (const problem of row.problems) problems.add(index, place, problem);
        return [line, row.row, row.path, ...row.values];
      });
      progress.staged(rows.length);
    }
  }
  await copyChunks(
    connection.sql,
    stagedName({ index }),
    ['_line', '_row', '_path', ...names],
    chunks(),
  );
  const table = { index, source, kind, lines: line, ...wholeOf(staging, kind, before) };
  await connection.db.execute(sql`alter table ${staged(table)} add primary key (_line)`);
  await connection.db.execute(sql`analyze ${staged(table)}`);
  if (scope) await letScopesIn(connection, table);
  await refuseLines(connection, table, refused);
  return table;
}

async function makeTables(
  { db }: Connection,
  table: { readonly index: number },
  like: string,
  districtCode: string,
): Promise<void> {
  await db.execute(sql`create temporary table ${staged(table)} (
    _line integer not null, _row integer not null, _path text,
    like ${sql.identifier(like)} including defaults)`);
  // What must be there is judged row by row, in words.
  const required = await db.execute<{ name: string }>(sql`
    select attname as name from pg_attribute
    where attrelid = ${stagedName(table)}::regclass and attnotnull and attnum > 0 and attname !~ '^_'`);
  const actions = required.map(
    ({ name }) => sql`alter column ${sql.identifier(name)} drop not null`,
  );
  actions.push(
    sql`alter column district_code set default ${sql.raw(`'${districtCode.replaceAll("'", "''")}'`)}`,
  );
  await db.execute(sql`alter table ${staged(table)} ${sql.join(actions, sql.raw(', '))}`);
  for (const what of ASIDES) {
    const more = {
      refused: '',
      known: ', _same boolean not null',
      made_up: '',
      within: ', _whole integer not null',
    };
    await db.execute(
      sql`create temporary table ${aside(table, what)} (_line integer primary key${sql.raw(more[what])})`,
    );
  }
}

/** The roles of scopes write from what was staged, and mark what they refuse. */
async function letScopesIn({ db }: Connection, table: StagedTable): Promise<void> {
  const tables = [staged(table), ...ASIDES.map((what) => aside(table, what))];
  await db.execute(sql`grant select, insert, update, delete on ${sqlList(tables)}
    to ${sqlList([DISTRICT_ROLE, SCOPED_ROLE].map((role) => sql.identifier(role)))}`);
}

/** Marks lines that don't go in. */
export async function refuseLines(
  { db }: Pick<Connection, 'db'>,
  table: StagedTable,
  lines: readonly number[],
): Promise<void> {
  if (lines.length === 0) return;
  await db.execute(sql`insert into ${aside(table, 'refused')}
    select distinct unnest(${`{${lines.join(',')}}`}::text::int[]) on conflict do nothing`);
}

/** The staged table of the kind that rows of this one are entered with. */
function wholeOf(
  { catalogue }: Staging,
  kind: StagedTable['kind'],
  before: readonly StagedTable[],
): Pick<StagedTable, 'whole'> {
  const table = before.find((one) => Object.values(one.kind.parts ?? {}).includes(kind));
  const by = catalogue.from(kind).find(({ to }) => to === table?.kind);
  return table && by ? { whole: { table, by } } : {};
}
