import { commitBatch, households, inTransaction, RULES } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHouseholds } from '../households.ts';
import { PRINTED, TOWNS, VILLAGES } from '../testing/figures.ts';
import { DISTRICT, loadTowns } from '../testing/ground.ts';
import { copyMade } from '../writing/copy-made.ts';
import { deleteSimulated } from '../writing/delete-simulated.ts';
import { writeDistribution } from './write.ts';

const plan = { targets: PRINTED, towns: TOWNS, villages: VILLAGES, seed: 2019 };
const silent = () => {};
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadTowns(database.connection);
  await commitBatch(
    database.connection,
    {
      ...{ districtCode: DISTRICT, kind: 'simulation', origin: 'simulated' },
      ...{ fileName: 'distribution', fileSha256: '0'.repeat(64) },
    },
    async (tx, { id }) => {
      const stamp = { districtCode: DISTRICT, batchId: id };
      const homes = makeHouseholds(PRINTED.households, VILLAGES, plan.seed);
      await copyMade(tx, households, homes.households, stamp, silent);
      return { rowCount: await writeDistribution(tx, plan, stamp, silent) };
    },
    async () => {},
  );
});
afterAll(() => database.drop());

const row = async (statement: string) => (await database.connection.sql.unsafe(statement))[0];

test('2019 divides 623,000.00 of 890,000.00 yuan and pays all of it out', async () => {
  expect(
    await row(`select p.income_fen::text as income, p.reserve_fen::text as reserve, p.welfare_fen::text as welfare,
        p.distributable_fen::text as distributable, p.household_count, p.share_count, p.steps_done,
        (select sum(amount_fen)::text from distribution_shares s where s.plan_no = p.plan_no) as shared,
        (select sum(amount_fen)::text from distribution_payouts o where o.plan_no = p.plan_no) as paid
      from distribution_plans p where year = 2019`),
  ).toEqual({
    ...{ income: '89000000', reserve: '8900000', welfare: '17800000', distributable: '62300000' },
    ...{ household_count: 738, share_count: 1816, steps_done: 6 },
    ...{ shared: '62300000', paid: '62300000' },
  });
});

test('the result of 2020 is not public yet, and nothing is paid', async () => {
  expect(
    await row(`select steps_done, result_public_on,
        (select count(*)::int from distribution_payouts o where o.plan_no = p.plan_no) as payouts
      from distribution_plans p where year = 2020`),
  ).toEqual({ steps_done: 5, result_public_on: null, payouts: 0 });
});

test('no row breaks a rule, and no clause of 四分四不分 is made up', async () => {
  const { db } = database.connection;
  const judged = Object.entries(RULES).filter(
    ([, { table, broken }]) => broken && table.startsWith('distribution_'),
  );
  expect(judged.length).toBeGreaterThan(8);
  for (const [name, { broken }] of judged) {
    expect([name, broken && [...(await db.execute(broken(DISTRICT)))]]).toEqual([name, []]);
  }
  expect(await row('select from four_four_not_rules')).toBeUndefined();
});

test('all of it can be removed', async () => {
  const counts = await inTransaction(database.connection, (tx) => deleteSimulated(tx, DISTRICT));
  expect(counts).toMatchObject({ distribution_payouts: 738, distribution_plans: 2 });
  expect(await row('select from collective_incomes')).toBeUndefined();
});
