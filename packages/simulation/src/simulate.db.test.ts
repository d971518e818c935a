import type { Connection } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeSimulated } from './remove-simulated.ts';
import { simulate } from './simulate.ts';
import { DISTRICT, loadFigures, loadTowns } from './testing/ground.ts';

const refresh = async () => {};
let database: TestDatabase;
let connection: Connection;
let schemaBefore: unknown;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connection;
  await loadFigures(connection);
  await loadTowns(connection);
  schemaBefore = await schema();
  await simulate(connection, { districtCode: DISTRICT, refresh });
});
afterAll(() => database.drop());

const row = async (statement: string) => (await connection.sql.unsafe(statement))[0];

/** Every key, check, foreign key and index, as the database writes them. */
const schema = () =>
  connection.sql`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where connamespace = 'public'::regnamespace
    union all
    select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'
    order by 1, 2, 3`;

test('the published year adds up to its figures', async () => {
  expect(
    await row(`select
      (select count(*)::int from service_departments) as departments,
      (select count(*)::int from service_items) as items,
      (select count(*)::int from service_windows) as windows,
      (select count(*)::int from service_cases
        where accepted_at >= '2019-01-01 +08' and accepted_at < '2020-01-01 +08') as cases,
      (select sum(persons)::int between 203000 and 206000 from service_consultations
        where day < '2020-01-01') as consultations`),
  ).toEqual({ departments: 42, items: 630, windows: 200, cases: 181_887, consultations: true });
  expect(
    await row(`select
      count(*) filter (where kind = 'works')::int as works,
      round(sum(award_fen) filter (where kind = 'works') / 1e10, 2)::float as works_amount,
      count(*) filter (where kind = 'procurement')::int as procurements,
      round(sum(award_fen) filter (where kind = 'procurement') / 1e10, 2)::float as amount
      from tenders where awarded_on between '2019-01-01' and '2019-12-31'`),
  ).toEqual({ works: 62, works_amount: 14.12, procurements: 146, amount: 2.78 });
  expect(
    await row(`select count(*)::int as orders, bool_and(closed_at <= due_at) as on_time
      from hotline_orders where received_at < '2020-01-01 +08'`),
  ).toEqual({ orders: 12_098, on_time: true });
  expect(
    await row(`select round(100.0 * count(*) filter (where rating >= 3) / count(rating), 1)::float as rate
      from hotline_orders where closed_at < '2020-01-01 +08'`),
  ).toEqual({ rate: 98.6 });
  expect(
    await row(`select count(*)::int as households, count(distinct village_code)::int as villages,
      sum(gain_fen) / 100.0 / count(*) = 12000 as gain,
      round(sum(gain_fen) / 100.0 / sum(persons), -2)::int as per_person
      from household_gains where year_day = '2019-01-01'`),
  ).toEqual({ households: 890, villages: 9, gain: true, per_person: 3700 });
});

test('every row is marked as made up, numbered, and of one batch', async () => {
  const [batch] = await connection.sql`select * from batches where origin = 'simulated'`;
  expect(batch).toMatchObject({ kind: 'simulation', file_name: 'simulation seed=2019 scale=1' });
  expect(
    await row(`select bool_and(origin = 'simulated') as marked, min(source_row) as first,
      max(source_row) = count(*) as numbered, count(distinct batch_id)::int as batches
      from service_cases`),
  ).toEqual({ marked: true, first: 1, numbered: true, batches: 1 });
});

test('every subject reaches the last day of 2020', async () => {
  const days = await connection.sql`
    select subject, first_day::text as first, last_day::text as last from data_days order by subject`;
  expect([...days]).toEqual([
    { subject: 'distribution', first: expect.stringMatching(/^2019-0/), last: '2020-12-31' },
    { subject: 'enterprises', first: expect.stringMatching(/^2019-01/), last: '2020-12-31' },
    { subject: 'funds', first: '2019-02-18', last: '2020-12-31' },
    { subject: 'hotline', first: '2019-01-01', last: '2020-12-31' },
    { subject: 'households', first: '2019-01-01', last: '2020-12-31' },
    { subject: 'industry', first: '2019-01-01', last: '2020-12-31' },
    { subject: 'party-building', first: expect.stringMatching(/^2019-02/), last: '2020-12-31' },
    { subject: 'recognition', first: '2019-04-12', last: '2020-12-31' },
    { subject: 'service-hall', first: '2019-02-11', last: '2020-12-31' },
    { subject: 'tendering', first: expect.stringMatching(/^2019-0/), last: '2020-12-31' },
  ]);
});

test('keys, checks and indexes are the same as before', async () => {
  expect(await schema()).toEqual(schemaBefore);
});

test('removing leaves no made-up row in any table, and the schema as it was', async () => {
  const { counts } = await removeSimulated(connection, { districtCode: DISTRICT, refresh });
  expect(counts).toMatchObject({ service_departments: 42, households: 891 });
  const tables = await connection.sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'origin' and table_name <> 'batches' and table_name in
      (select table_name from information_schema.tables where table_type = 'BASE TABLE')`;
  expect(tables.length).toBeGreaterThan(12);
  for (const { name } of tables) {
    expect([name, await row(`select from ${name} where origin = 'simulated' limit 1`)]).toEqual([
      name,
      undefined,
    ]);
  }
  expect(
    await row(`select from batches where origin = 'simulated' and removed_at is null`),
  ).toBeUndefined();
  expect([...(await connection.sql`select * from data_days`)]).toEqual([]);
  expect(await schema()).toEqual(schemaBefore);
});
