import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { indexCheck } from './index-check.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

it('looks at every B-tree, and leaves no extension behind', async () => {
  const { sql } = database.connection;
  const found = await indexCheck(database.connection);
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from pg_class c join pg_am m on m.oid = c.relam
    where relkind = 'i' and amname = 'btree' and relnamespace = 'public'::regnamespace`;
  expect(found).toEqual({ ...found, checked: row?.count, findings: [] });
  expect(found.checked).toBeGreaterThan(100);
  expect(await sql`select from pg_extension where extname = 'amcheck'`).toHaveLength(0);
});

it('names an index whose keys no longer stand in their order', async () => {
  const { sql } = database.connection;
  // What it sorts by is another than when it was made: so a new libc or ICU damages an index of texts.
  await sql.unsafe(`
    create table sorted (n int primary key);
    insert into sorted select generate_series(1, 2000);
    create function turned(n int) returns int language sql immutable as 'select n';
    create index sorted_turned on sorted (turned(n));
    create or replace function turned(n int) returns int language sql immutable as 'select -n'`);
  const { findings } = await indexCheck(database.connection);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/sorted_turned of sorted: .*reindex index "sorted_turned"/);
  await sql.unsafe('reindex index sorted_turned');
  expect((await indexCheck(database.connection)).findings).toEqual([]);
});

it('says why it looked at nothing where the user may not add amcheck', async () => {
  const { sql, alone } = database.connection;
  await sql.unsafe(`create role minxin_checked_${process.pid}`);
  try {
    const found = await indexCheck({
      ...database.connection,
      alone: async () => {
        const session = await alone();
        await session.sql.unsafe(`set role minxin_checked_${process.pid}`);
        return session;
      },
    });
    expect(found).toMatchObject({ checked: 0, findings: [] });
    expect(found.skipped).toMatch(/create extension amcheck/);
  } finally {
    await sql.unsafe(`drop role minxin_checked_${process.pid}`);
  }
});
