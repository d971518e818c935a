import {
  type Connection,
  commitBatch,
  households,
  inTransaction,
  RULES,
  type Rule,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHouseholds } from '../households.ts';
import { PRINTED, TOWNS, VILLAGES } from '../testing/figures.ts';
import { DISTRICT, loadTowns } from '../testing/ground.ts';
import { copyMade } from '../writing/copy-made.ts';
import { deleteSimulated } from '../writing/delete-simulated.ts';
import { writeEnterprises } from './write.ts';

const SEED = 2019;
const log = () => {};
let database: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connection;
  await loadTowns(connection);
  const plan = { targets: PRINTED, towns: TOWNS, villages: VILLAGES, seed: SEED };
  await commitBatch(
    connection,
    {
      ...{ districtCode: DISTRICT, kind: 'simulation', origin: 'simulated' },
      ...{ fileName: 'simulation', fileSha256: '0'.repeat(64) },
    },
    async (tx, { id }) => {
      const stamp = { districtCode: DISTRICT, batchId: id };
      const homes = makeHouseholds(PRINTED.households, VILLAGES, SEED).households;
      await copyMade(tx, households, homes, stamp, log);
      const rowCount = await writeEnterprises(tx, plan, stamp, log);
      return {
        rowCount,
        dataDays: { enterprises: { firstDay: '2019-01-01', lastDay: '2020-12-31' } },
      };
    },
    async () => {},
  );
});
afterAll(() => database.drop());

const row = async (statement: string) => (await connection.sql.unsafe(statement))[0];
const on = (day: string) => `since_day <= '${day}' and (until_day is null or until_day > '${day}')`;

test('the views say what was printed', async () => {
  expect(
    await row(`select
      (select count(*)::int from enterprises where registered_on <= '2019-12-31') as enterprises,
      (select count(three_teams_since)::int from enterprise_staffing where ${on('2019-12-31')}) as three_teams,
      (select count(*)::int from member_stays where first_since <= '2019-12-31') as members,
      (select count(*)::int from served_households where ${on('2019-12-31')}) as served`),
  ).toEqual({ enterprises: 15, three_teams: 6, members: 1020, served: 890 });
});

test('one team misses its quota at the end of 2020, by two people', async () => {
  const states = await connection.sql.unsafe(`
    select state, count(*)::int as teams, sum(shortfall)::int as shortfall from team_compliance
    where ${on('2020-12-31')} group by state order by state`);
  expect([...states]).toEqual([
    { state: 'compliant', teams: 29, shortfall: 0 },
    { state: 'failing', teams: 1, shortfall: 2 },
    { state: 'unstaffed', teams: 15, shortfall: 0 },
  ]);
  expect(
    await row(`select count(*)::int as missing from team_shortfalls where ${on('2020-12-31')}`),
  ).toEqual({
    missing: 2,
  });
  expect(
    await row(`select count(*)::int as failing from team_compliance
    where state = 'failing' and since_day < '2020-09-15'`),
  ).toEqual({ failing: 0 });
});

test('a person in two teams counts once', async () => {
  expect(
    await row(`select
      (select count(*) from member_stays where ${on('2020-12-31')})
        + (select count(*) from team_members a join team_members b using (district_code, enterprise_code, member_no)
          where a.team = 'labour' and b.team = 'technical' and a.left_on is null and b.left_on is null)
        = (select count(*) from team_places where joined_on <= '2020-12-31' and until_day is null) as once`),
  ).toEqual({ once: true });
});

test('most months of both ledgers are in time, and some are not', async () => {
  const months =
    await row(`select count(*)::int as all, count(*) filter (where is_compliant)::int as compliant
    from enterprise_ledger_months`);
  expect(months?.all).toBe(15 * 24);
  expect(months?.compliant).toBeGreaterThan(15 * 24 * 0.75);
  expect(months?.compliant).toBeLessThan(15 * 24);
});

test('no rule is broken', async () => {
  const tables = /^(enterprise|team_|hiring_|benefit_|ledger_)/;
  const rules: (readonly [string, Rule])[] = Object.entries(RULES);
  for (const [name, { table, broken }] of rules) {
    if (!broken || !tables.test(table)) continue;
    expect([name, [...(await connection.db.execute(broken(DISTRICT)))]]).toEqual([name, []]);
  }
});

test('all of it can be removed', async () => {
  const counts = await inTransaction(connection, (tx) => deleteSimulated(tx, DISTRICT));
  expect(counts).toMatchObject({ enterprises: 15, hiring_quotas: 3, ledger_month_closings: 342 });
  expect(await row('select from ledger_vouchers limit 1')).toBeUndefined();
});
