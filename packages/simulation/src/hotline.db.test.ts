import {
  type Connection,
  commitBatch,
  hotlineCallbacks,
  hotlineCategories,
  hotlineOrderEvents,
  hotlineOrders,
  hotlineRateWeights,
  hotlineUnits,
  RULES,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WEIGHTS } from './hotline/weights.ts';
import { makeHotline } from './hotline.ts';
import { PRINTED, TOWNS } from './testing/figures.ts';
import { DISTRICT, loadTowns } from './testing/ground.ts';
import { Days } from './time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from './time/years.ts';
import { copyMade } from './writing/copy-made.ts';

let database: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connection;
  await loadTowns(connection);
  const hotline = makeHotline(PRINTED.hotline, TOWNS, new Days(FIRST_DAY, LAST_DUE_DAY), 2019);
  await commitBatch(
    connection,
    {
      ...{ districtCode: DISTRICT, kind: 'simulation', origin: 'simulated' },
      ...{ fileName: 'hotline', fileSha256: '0'.repeat(64) },
    },
    async (tx, { id }) => {
      const to = [{ districtCode: DISTRICT, batchId: id }, () => {}] as const;
      await copyMade(tx, hotlineUnits, hotline.units, ...to);
      await copyMade(tx, hotlineCategories, hotline.categories, ...to);
      await copyMade(tx, hotlineOrders, hotline.orders(), ...to);
      await copyMade(tx, hotlineOrderEvents, hotline.events(), ...to);
      await copyMade(tx, hotlineCallbacks, hotline.callbacks(), ...to);
      await copyMade(tx, hotlineRateWeights, WEIGHTS, ...to);
      return { rowCount: 0 };
    },
    async () => {},
  );
});
afterAll(() => database.drop());

const row = async (statement: string) => (await connection.sql.unsafe(statement))[0];

const JUDGED = Object.entries(RULES).filter(
  ([name, { broken }]) => name.startsWith('hotline_') && broken,
);

test.each(JUDGED)('no made-up row breaks %s', async (_, { broken }) => {
  if (!broken) throw new Error('The rule has no query.');
  expect([...(await connection.db.execute(broken(DISTRICT)))]).toEqual([]);
});

test('the printed figures stand after all events', async () => {
  expect(
    await row(`select count(*)::int as orders, bool_and(closed_at <= due_at) as on_time,
        bool_and(state = 'closed' and events = 3) as straight
      from hotline_orders where received_at < '2020-01-01 +08'`),
  ).toEqual({ orders: 12_098, on_time: true, straight: true });
  expect(
    await row(`select round(100.0 * count(*) filter (where rating >= 3) / count(rating), 1)::float as rate
      from hotline_orders where closed_at < '2020-01-01 +08'`),
  ).toEqual({ rate: 98.6 });
});

test('the free year has something to show: orders sent back, extended, done again, and open', async () => {
  const free = await row(`select
      count(*) filter (where extended_days > 0)::int as extended,
      count(*) filter (where reopenings > 0)::int as reopened,
      count(*) filter (where state in ('assigned', 'signed', 'reopened'))::int as open,
      (select count(*)::int from hotline_assignments where returned_at is not null) as returned,
      (select count(*)::int from hotline_assignments where signed_at > sign_by) as signed_late
    from hotline_orders where received_at >= '2020-01-01 +08'`);
  expect(free?.extended).toBeGreaterThan(30);
  expect(free?.reopened).toBeGreaterThan(100);
  expect(free?.open).toBeGreaterThan(20);
  expect(free?.returned).toBeGreaterThan(200);
  expect(free?.signed_late).toBeGreaterThan(20);
});

test('categories have one upper level, and every order a leaf', async () => {
  expect(
    await row(`select count(*) filter (where level = 1)::int as groups,
      count(*) filter (where level = 2)::int as leaves from hotline_categories`),
  ).toEqual({ groups: 6, leaves: 14 });
});
