import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { type Row, writeRows } from '../../testing/write-rows.ts';
import { households } from './index.ts';

const TOWN = '610902111';
const VILLAGE = `${TOWN}201`;
const income = (household_no: string, persons: number, year: number, yuan: readonly number[]) => {
  const [wage = 0, business = 0, property = 0, transfer = 0, cost = 0] = yuan;
  return {
    ...{ household_no, persons, year, base_year: year === 2020 ? 2019 : null },
    ...{ wage_fen: wage * 100, business_fen: business * 100, property_fen: property * 100 },
    ...{ transfer_fen: transfer * 100, business_cost_fen: cost * 100 },
  };
};

/** H1 goes from 4,000 to 5,000 yuan, H2 from 1,500 to 1,000, with a business that loses 500. */
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  divisions: [
    { code: TOWN, level: 'town', parent_code: DISTRICT, name: '大竹园镇', short_name: '大竹园镇' },
    { code: VILLAGE, level: 'village', parent_code: TOWN, name: '村', short_name: '村' },
  ],
  households: ['H1', 'H2'].map((household_no) => ({
    ...{ household_no, village_code: VILLAGE, town_code: TOWN },
  })),
  household_incomes: [
    income('H1', 4, 2019, [4000]),
    income('H2', 2, 2019, [1500]),
    income('H1', 4, 2020, [3000, 2000, 100, 400, 500]),
    income('H2', 2, 2020, [1000, 500, 0, 500, 1000]),
  ],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const days = { subject: 'households', from: '2020-01-01', to: '2020-12-31' } as const;
  await writeRows(database.connection, days, TABLES);
});
afterAll(() => database.drop());

const year = (ranges = {}) =>
  openSlice(
    {
      ...{ db: database.connection.db, districtCode: DISTRICT, now: at('2021-06-01 00:00') },
      // Few households are easy to work out by hand.
      rights: { smallCells: true },
    },
    households,
    { period: parsePeriod({ year: 2020 }), ranges },
  );

it.each([
  ['incomePerHousehold', 3000],
  ['incomePerPerson', 1000],
  ['medianIncome', 3000],
  ['wageShare', 4000 / 6000],
  ['businessShare', 1000 / 6000],
  ['propertyShare', 100 / 6000],
  ['transferShare', 900 / 6000],
  ['gainPerHousehold', 250],
  ['lossShare', 0.5],
])('%s is %d', async (metric, value) => {
  expect((await (await year()).metric(metric)).value).toBe(value);
});

it('is narrowed by gain, income and persons', async () => {
  const count = async (ranges: object) => (await (await year(ranges)).metric('households')).value;
  expect(await count({ gain: { to: '-0.01' } })).toBe(1);
  expect(await count({ income: { from: '5000' } })).toBe(1);
  expect(await count({ persons: { from: '3' } })).toBe(1);
});
