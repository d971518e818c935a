import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stockIdentity } from './stock-identity.ts';

const DISTRICT = '610902';

let database: TestDatabase;
beforeAll(async () => {
  database = await createLoadedDatabase();
});
afterAll(() => database?.drop());

const check = () => stockIdentity(database.connection, DISTRICT);

it('holds over every month of the records', async () => {
  expect(await check()).toMatchObject({ checked: 23, findings: [] });
});

it('finds a case that went twice, in the months after it did', async () => {
  const { sql } = database.connection;
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`alter table service_cases drop constraint service_cases_one_end`;
    await tx`alter table service_cases drop constraint service_cases_final_after`;
    await tx`update service_cases set withdrawn_at = closed_at where case_no = (
      select case_no from service_cases where closed_at >= '2020-10-15' and closed_at < '2020-11-01' limit 1)`;
  });
  const { findings } = await check();
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every((finding) => /2020-1[12]-\d\d: \d+ open/.test(finding))).toBe(true);
});

it('counts what is open as one by one it is', async () => {
  const { sql } = database.connection;
  const [row] = await sql<{ day: string; stock: number }[]>`
    select day::text, (select count(*)::int from service_cases where accepted_at < day
      and (closed_at is null or closed_at >= day) and (withdrawn_at is null or withdrawn_at >= day)) as stock
    from (select (min(accepted_at) + interval '21 months')::date as day from service_cases) d`;
  expect((await check()).findings).toContainEqual(
    expect.stringContaining(`${row?.day}: ${row?.stock} open`),
  );
});
