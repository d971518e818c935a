import { commitBatch, RULES } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeHouseholds } from '../households/write.ts';
import { removeSimulated } from '../remove-simulated.ts';
import { PRINTED, TOWNS, VILLAGES } from '../testing/figures.ts';
import { DISTRICT, loadTowns } from '../testing/ground.ts';
import { writeIndustry } from './write.ts';

const refresh = async () => {};
const PLAN = { targets: PRINTED, towns: TOWNS, villages: VILLAGES, seed: 2019 };
const BATCH = { kind: 'simulation', fileName: 'some subjects', fileSha256: '0'.repeat(64) };
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await loadTowns(database.connection);
  await commitBatch(
    database.connection,
    { ...BATCH, districtCode: DISTRICT, origin: 'simulated' },
    async (tx, { id }) => {
      const stamp = { districtCode: DISTRICT, batchId: id };
      const log = () => {};
      const written = await writeHouseholds(tx, PLAN, stamp, log);
      return { rowCount: written + (await writeIndustry(tx, PLAN, stamp, log)) };
    },
    refresh,
  );
});
afterAll(() => database.drop());

const OURS = /^(household|planted_area|factor|lease_rent|rent_payment)/;
const row = async (statement: string) => (await database.connection.sql.unsafe(statement))[0];

test.each(Object.entries(RULES).filter(([, { table, broken }]) => OURS.test(table) && broken))(
  'made-up detail holds to %s',
  async (_, { broken }) => {
    const query = broken?.(DISTRICT);
    expect(query && [...(await database.connection.db.execute(query))]).toEqual([]);
  },
);

test('one household was split in 2020, one moved in with another, and gains are as they were', async () => {
  expect(
    await row(`select count(*)::int as households, count(*) filter (where ended_on >= '2020-01-01')::int as ended
      from households`),
  ).toEqual({ households: 891, ended: 1 });
  expect(
    await row(`select count(*)::int as households, sum(gain_fen)::float as gain from household_gains
      where year_day = '2019-01-01'`),
  ).toEqual({ households: 890, gain: 890 * 12_000 * 100 });
});

test('the factory is wholly let at the end of 2019, nothing is owed then and something a year later', async () => {
  expect(
    await row(`select leased_m2::float as leased, lettable_m2::float as lettable from factory_days
      where day = '2019-12-31'`),
  ).toEqual({ leased: 3642, lettable: 3642 });
  expect(
    await row(`select
      count(*) filter (where due_on < '2020-01-01' and (settled_on is null or settled_on >= '2020-01-01'))::int as before,
      count(*) filter (where due_on < '2021-01-01' and (settled_on is null or settled_on >= '2021-01-01')) > 0 as later
      from rent_debts`),
  ).toEqual({ before: 0, later: true });
});

test('all of it can be removed', async () => {
  const { counts } = await removeSimulated(database.connection, {
    districtCode: DISTRICT,
    refresh,
  });
  expect(counts).toMatchObject({
    households: 891,
    household_changes: 2,
    factories: 1,
    factory_leases: 4,
  });
});
