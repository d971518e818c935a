import { randomBytes } from 'node:crypto';
import { type Connection, connect, migrateDatabase, scopedConnection } from '@minxin/database';
import { dropDatabase } from '@minxin/database/testing';
import { refreshRollups, verifyRollups } from '@minxin/metrics';
import { CATALOGUE, enterRecord } from '@minxin/records';
import { simulate } from '@minxin/simulation';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadFirstData } from './load-first-data.ts';

const DISTRICT = '610902';
const server = process.env.MINXIN_TEST_SERVER ?? '';
const name = `minxin_test_${randomBytes(6).toString('hex')}`;
const password = randomBytes(9).toString('hex');

let connection: Connection;
beforeAll(async () => {
  const { sql: admin, close } = await connect(server, { max: 1 });
  await admin.unsafe(`create role ${name} login createrole password '${password}'`);
  await admin.unsafe(`create database ${name} owner ${name}`);
  // Of a server where another database made them already, the roles are lent by its administrator.
  await admin.unsafe(`do $$ declare made text; begin
    for made in select rolname from pg_roles where rolname in ('minxin_district', 'minxin_scoped') loop
      execute format('grant %I to ${name}', made);
    end loop; end $$`);
  await close();
  const url = Object.assign(new URL(server), {
    username: name,
    password,
    pathname: `/${name}`,
  }).href;
  await migrateDatabase(url);
  connection = await connect(url);
}, 120_000);
afterAll(async () => {
  await connection?.close();
  await dropDatabase(server, name);
  const { sql: admin, close } = await connect(server, { max: 1 });
  await admin.unsafe(`drop role ${name}`);
  await close();
});

it('a database whose owner is no superuser is loaded, kept right and held to scopes', async () => {
  const log = () => {};
  await loadFirstData(connection, { districtCode: DISTRICT, withDetail: false, log });
  await simulate(connection, {
    ...{ districtCode: DISTRICT, refresh: refreshRollups, seed: 2019, scale: 0.01, log },
  });
  const whole = {
    districtCode: DISTRICT,
    subjects: 'all',
    towns: 'all',
    departments: 'all',
  } as const;
  const viewer = scopedConnection(connection, whole);
  const kind = CATALOGUE.kinds.find(({ type }) => type === 'HotlineUnit');
  if (!kind) throw new Error('There is no kind HotlineUnit.');
  const context = {
    ...{ connection: viewer, districtCode: DISTRICT, now: new Date(), catalogue: CATALOGUE },
    refresh: refreshRollups,
  };
  const entered = await enterRecord(context, kind, { code: 'T-1', name: '区试验局' });
  expect(entered).toMatchObject({ ok: true });
  const checks = await verifyRollups(connection.db, DISTRICT);
  expect(checks.filter(({ wrong, waiting }) => wrong + waiting > 0)).toEqual([]);
  const [all] = await connection.db.execute(sql`select count(*)::int as n from hotline_orders`);
  const nowhere = scopedConnection(connection, { ...whole, towns: [] });
  const [none] = await nowhere.db.execute(sql`select count(*)::int as n from hotline_orders`);
  expect(all?.n).toBeGreaterThan(0);
  expect(none?.n).toBe(0);
}, 120_000);
