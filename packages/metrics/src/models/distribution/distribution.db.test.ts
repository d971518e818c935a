import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reconcile } from '../../reconciliation/reconcile.ts';
import { bindValue } from '../../slice/bound-value.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { distribution } from './index.ts';

const DISTRICT = '610902';
const TOWN = '610902111';
const [EAST, WEST] = [`${TOWN}201`, `${TOWN}202`];
let database: TestDatabase;
const context = () => ({
  db: database.connection.db,
  districtCode: DISTRICT,
  now: new Date('2020-06-01T00:00:00+08:00'),
  // Two households are few: what is tested here is what their numbers are.
  rights: { smallCells: true },
});
const stamped = (row: Record<string, unknown>) => ({
  ...{ district_code: DISTRICT, batch_id: 1, source_row: 1, origin: 'entered' },
  ...row,
});

beforeAll(async () => {
  database = await createTestDatabase();
  const { sql } = database.connection;
  await sql.begin(async (tx) => {
    const write = (table: string, rows: readonly Record<string, unknown>[]) =>
      tx`insert into ${tx(table)} ${tx(rows.map(stamped))}`;
    await tx`insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
      values (${DISTRICT}, 'test', 'entered', 'test', ${'0'.repeat(64)}, 1)`;
    await tx`insert into data_days values (${DISTRICT}, 'distribution', '2019-01-01', '2020-03-31')`;
    const places = [
      [TOWN, 'town', DISTRICT],
      [EAST, 'village', TOWN],
      [WEST, 'village', TOWN],
    ];
    await write(
      'divisions',
      places.map(([code, level, parent_code]) => ({
        ...{ code, level, parent_code, name: code, short_name: code },
      })),
    );
    const homes = [
      ['A', EAST],
      ['B', WEST],
    ];
    await write(
      'households',
      homes.map(([household_no, village_code]) => ({
        household_no,
        village_code,
        town_code: TOWN,
      })),
    );
    await write('distribution_rule_sets', [
      {
        ...{ code: 'R', kind: 'fixed_shares_2019', from_day: '2019-01-01' },
        ...{ reserve_percent: 10, welfare_percent: 20, document: '办法' },
      },
    ]);
    const received = [
      [EAST, '2019-03-01', 900_00],
      [WEST, '2019-05-01', 100_00],
      [WEST, '2020-01-05', 50_00],
    ];
    await write(
      'collective_incomes',
      received.map(([collective_code, received_on, amount_fen], i) => ({
        ...{ income_no: `I${i}`, town_code: TOWN, source: 'operation' },
        ...{ collective_code, received_on, amount_fen },
      })),
    );
    const plan = { collective_code: TOWN, town_code: TOWN, year: 2019, rule_set_code: 'R' };
    await write('distribution_plans', [
      {
        ...{ ...plan, plan_no: 'P1', planned_on: '2019-12-01' },
        ...{ income_fen: 800_00, deficit_fen: 0 },
        ...{ reserve_fen: 80_00, welfare_fen: 160_00, distributable_fen: 560_00 },
      },
      {
        ...{ ...plan, plan_no: 'P2', planned_on: '2019-12-05' },
        ...{ income_fen: 150_00, deficit_fen: 50_00 },
        ...{ reserve_fen: 10_00, welfare_fen: 20_00, distributable_fen: 70_00 },
      },
    ]);
    await write('distribution_shares', [
      { plan_no: 'P1', household_no: 'A', shares: 3, amount_fen: 420_00 },
      { plan_no: 'P1', household_no: 'B', shares: 1, amount_fen: 140_00 },
      { plan_no: 'P2', household_no: 'A', shares: 1, amount_fen: 70_00 },
    ]);
    for (const step of [
      ...['proposal', 'consultation', 'deliberation'],
      ...['resolution', 'resolution_public', 'result_public'],
    ]) {
      await write('distribution_steps', [
        { plan_no: 'P1', step, done_on: '2019-12-10', document: '记录' },
      ]);
    }
    await write('distribution_payouts', [
      { plan_no: 'P1', household_no: 'A', amount_fen: 420_00, paid_on: '2020-01-10' },
    ]);
    const figures = [
      ['collective_income', '1000', 'rounded_1e1'],
      ['reserve_fund_share', '0.10', 'rule'],
      ['dividend_households', '2', 'exact'],
      ['dividend_per_person', '343', 'exact'],
    ];
    await write(
      'published_figures',
      figures.map(([metric, value, qualifier], i) => ({
        ...{ id: `DS-0${i}`, role: 'yardstick', subject: 'distribution', metric, value, qualifier },
        ...{ period_from: '2019-01-01', period_to: '2019-12-31', area_code: TOWN, area_name: '' },
        ...{ unit: 'CNY', source: '', locator: '', note: '' },
      })),
    );
  });
});
afterAll(() => database.drop());

const values = async (year: number, where: Record<string, string[]>, names: readonly string[]) => {
  const slice = await openSlice(context(), distribution, { period: parsePeriod({ year }), where });
  return Promise.all(names.map(async (name) => (await bindValue(slice, name)).value));
};

it('counts plans on their day, income and payouts on theirs', async () => {
  const money = ['income', 'reserve', 'welfare', 'distributed', 'paidOut'];
  expect(await values(2019, {}, money)).toEqual([1000, 90, 180, 630, 0]);
  expect(await values(2020, {}, money)).toEqual([50, 0, 0, 0, 420]);
  const shares = ['reserveShare', 'welfareShare', 'stepsRecordedShare', 'payoutProgress'];
  expect(await values(2019, {}, shares)).toEqual([0.1, 0.2, 0.5, 420 / 630]);
});

it('tells what was divided, what was offset first, and what waits to be paid out', async () => {
  const names = ['plans', 'plannedIncome', 'deficitOffset', 'dividendPerHousehold', 'unpaid'];
  expect(await values(2019, {}, names)).toEqual([2, 950, 50, 315, 210]);
  expect(await values(2019, { SOURCE: ['operation'] }, ['income'])).toEqual([1000]);
  // Plans name their rule set, dividends its kind.
  const kind = { RULE: ['fixed_shares_2019'] };
  expect(await values(2019, kind, ['plans', 'distributed'])).toEqual([2, 630]);
});

it('counts a household once, and cuts dividends by its village', async () => {
  const names = ['income', 'distributed', 'dividendHouseholds', 'dividendPerPerson'];
  expect(await values(2019, { TOWN: [TOWN] }, names)).toEqual([1000, 630, 2, 126]);
  expect(await values(2019, { VILLAGE: [WEST] }, names)).toEqual([100, 140, 1, 140]);
});

it('holds the printed figures against them, with what is known of the one that is off', async () => {
  const rows = await reconcile(context(), 2019);
  expect(rows.map(({ computed, state }) => [computed?.value, state])).toEqual([
    [1000, 'MATCHES'],
    [0.1, 'RULE'],
    [2, 'MATCHES'],
    [126, 'UNEXPLAINED'],
  ]);
  expect(rows[3]?.explanation).toMatch(/少 217，.*公布数之间不能互相印证。$/);
});
