import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { RULES } from '../index.ts';
import { type Entry, enter, ground, refusalBy } from '../testing/enter.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await ground(database.connection);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.connection.sql`
    truncate planted_areas, rent_payments, lease_rents, factory_leases, factories`;
  await put(factory('F'));
});

const PLACE = { village_code: '610902111001', town_code: '610902111' };
const area = (more: object): Entry => [
  'planted_areas',
  { ...PLACE, area_no: 'P', crop: 'tea', way: 'new', mu: 12.5, since_day: '2019-03-01', ...more },
];
const factory = (no: string, more: object = {}): Entry => [
  'factories',
  {
    ...PLACE,
    factory_no: no,
    name: '模拟社区工厂',
    area_m2: 1000,
    built_on: '2019-01-01',
    ...more,
  },
];
const lease = (no: string, m2: number, from: string, to: string, more: object = {}): Entry => [
  'factory_leases',
  {
    ...{
      lease_no: no,
      factory_no: 'F',
      tenant: '模拟承租单位',
      leased_m2: m2,
      signed_on: '2018-12-20',
    },
    ...{ from_day: from, to_day: to, rent_fen: 1000, rent_every: 'year', ...more },
  },
];
const rent = (no: string, day: string, fen: number): Entry => [
  'lease_rents',
  { lease_no: no, due_on: day, due_fen: fen },
];
/** A lease with its whole rent due on the first day. */
const let_ = (no: string, m2: number, from: string, to: string): Entry[] => [
  lease(no, m2, from, to),
  rent(no, from, 1000),
];
const payment = (no: string, of: string, fen: number, day = '2019-06-01'): Entry => [
  'rent_payments',
  { payment_no: no, lease_no: of, paid_on: day, amount_fen: fen },
];
const put = (...entries: readonly Entry[]) => enter(database.connection, entries);
const refused = (...entries: readonly Entry[]) => refusalBy(put(...entries));
const broken = async (rule: keyof typeof RULES) => {
  const query = RULES[rule]?.broken?.('610902');
  return query
    ? (await database.connection.db.execute<{ key: string }>(query)).map(({ key }) => key)
    : [];
};
/** Damages rows with the triggers of their table switched off. */
async function damage(table: string, statement: string) {
  const { sql } = database.connection;
  await sql.unsafe(`alter table ${table} disable trigger user`);
  await sql.unsafe(statement);
  await sql.unsafe(`alter table ${table} enable trigger user`);
}

describe('a row of itself', () => {
  it.each([
    ['planted_areas_mu', area({ mu: 0 })],
    ['planted_areas_crop', area({ crop: 'rice' })],
    ['planted_areas_way', area({ way: 'planned' })],
    ['planted_areas_days', area({ until_day: '2019-03-01' })],
    ['planted_areas_village_in_town', area({ village_code: '610902001003' })],
    ['factories_area', factory('G', { area_m2: 0 })],
    ['factories_village_in_town', factory('G', { village_code: '610902111' })],
    ['factory_leases_leased', lease('L', 0, '2019-01-01', '2019-12-31')],
    ['factory_leases_term', lease('L', 1, '2019-01-02', '2019-01-01')],
    [
      'factory_leases_signed',
      lease('L', 1, '2019-01-01', '2019-12-31', { signed_on: '2019-01-02' }),
    ],
    ['factory_leases_rent', lease('L', 1, '2019-01-01', '2019-12-31', { rent_fen: 0 })],
    ['factory_leases_rent_every', lease('L', 1, '2019-01-01', '2019-12-31', { rent_every: 'day' })],
  ])('is held to %s', async (rule, entry) => {
    expect(await refused(entry)).toMatchObject({ rule });
  });

  it('is taken where it is in order', async () => {
    await put(
      area({}),
      area({ area_no: 'Q', until_day: '2019-03-02' }),
      ...let_('L', 1, '2019-01-01', '2019-01-01'),
    );
  });
});

describe('what is let of a factory', () => {
  it('never exceeds it on any day, though it may over the leases together', async () => {
    await put(
      ...let_('1', 600, '2019-01-01', '2019-06-30'),
      ...let_('2', 600, '2019-07-01', '2019-12-31'),
    );
    await put(...let_('3', 400, '2019-01-01', '2019-12-31'));
    expect(await refused(...let_('4', 0.01, '2018-12-31', '2019-01-01'))).toMatchObject({
      rule: 'factory_leases_built',
    });
    expect(await refused(...let_('4', 0.01, '2019-12-31', '2020-12-31'))).toMatchObject({
      rule: 'factory_leases_area',
      facts: { factory: '模拟社区工厂', area: 1000, day: '2019-12-31', leased: 1000.01 },
    });
    await put(...let_('4', 1000, '2020-01-01', '2020-12-31'));
    expect(await refused(...let_('5', 1, '2019-06-30', '2021-12-31'))).toMatchObject({
      rule: 'factory_leases_area',
    });
  });

  it('never exceeds it by two leases of the same moment', async () => {
    const both = await Promise.all([
      refused(...let_('1', 600, '2019-01-01', '2019-12-31')),
      refused(...let_('2', 600, '2019-01-01', '2019-12-31')),
    ]);
    expect(both.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(both.find((refusal) => refusal)?.rule).toBe('factory_leases_area');
  });

  it('holds the factory to its area and its age', async () => {
    const { sql } = database.connection;
    await put(...let_('1', 600, '2019-01-01', '2019-06-30'));
    expect(await refusalBy(sql`update factories set area_m2 = 599`)).toMatchObject({
      rule: 'factories_leased_area',
      facts: { leased: 600, area: 599, day: '2019-01-01' },
    });
    expect(await refusalBy(sql`update factories set built_on = '2019-01-02'`)).toMatchObject({
      rule: 'factories_leased_before',
    });
    await sql`update factories set area_m2 = 600, built_on = '2018-01-01'`;
  });

  it('is found by the doctor where it was damaged', async () => {
    await put(...let_('1', 600, '2019-01-01', '2019-06-30'));
    await damage('factories', `update factories set area_m2 = 500, built_on = '2019-02-01'`);
    expect(await broken('factory_leases_area')).toEqual(['F/2019-01-01']);
    expect(await broken('factory_leases_built')).toEqual(['1']);
  });
});

describe('the rents of a lease', () => {
  it('add up to its rent when all is entered', async () => {
    expect(await refused(lease('1', 600, '2019-01-01', '2019-12-31'))).toMatchObject({
      rule: 'factory_leases_rents',
      facts: { lease: '1', rent: '10.00', due: '0.00' },
    });
    const whole = lease('1', 600, '2019-01-01', '2019-12-31');
    expect(
      await refused(whole, rent('1', '2019-01-01', 500), rent('1', '2019-07-01', 499)),
    ).toMatchObject({
      rule: 'factory_leases_rents',
      facts: { due: '9.99' },
    });
    await put(whole, rent('1', '2019-01-01', 500), rent('1', '2019-07-01', 500));
    expect(
      await refusalBy(database.connection.sql`delete from lease_rents where due_on = '2019-07-01'`),
    ).toMatchObject({
      rule: 'factory_leases_rents',
    });
  });

  it('fall due within it, and are something', async () => {
    const whole = lease('1', 600, '2019-01-01', '2019-12-31');
    expect(await refused(whole, rent('1', '2020-01-01', 1000))).toMatchObject({
      rule: 'lease_rents_term',
      facts: { lease: '1', day: '2020-01-01', from: '2019-01-01', to: '2019-12-31' },
    });
    expect(
      await refused(whole, rent('1', '2019-01-01', 1000), rent('1', '2019-01-02', 0)),
    ).toMatchObject({
      rule: 'lease_rents_due',
    });
  });

  it('are found by the doctor where they were damaged', async () => {
    await put(...let_('1', 600, '2019-01-01', '2019-06-30'));
    await damage('lease_rents', `update lease_rents set due_fen = 999, due_on = '2018-12-31'`);
    expect(await broken('factory_leases_rents')).toEqual(['1']);
    expect(await broken('lease_rents_term')).toEqual(['1/2018-12-31']);
  });
});

describe('a payment of rent', () => {
  beforeEach(() => put(...let_('1', 600, '2019-01-01', '2019-12-31')));

  it('never exceeds what is due in all', async () => {
    await put(payment('a', '1', 600), payment('b', '1', 400));
    expect(await refused(payment('c', '1', 1))).toMatchObject({
      rule: 'rent_payments_paid',
      facts: { lease: '1', due: '10.00', left: '0.00', amount: '0.01' },
    });
  });

  it('never exceeds it by two payments of the same moment', async () => {
    const both = await Promise.all([
      refused(payment('a', '1', 600)),
      refused(payment('b', '1', 600)),
    ]);
    expect(both.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(both.find((refusal) => refusal)?.rule).toBe('rent_payments_paid');
  });

  it('is something, and comes after the contract', async () => {
    expect(await refused(payment('a', '1', 0))).toMatchObject({ rule: 'rent_payments_amount' });
    expect(await refused(payment('a', '1', 1, '2018-12-19'))).toMatchObject({
      rule: 'rent_payments_signed',
    });
    await put(payment('a', '1', 1, '2018-12-20'));
  });

  it('stays as it was entered, unless it is made up', async () => {
    const { sql } = database.connection;
    await put(payment('a', '1', 600));
    expect(await refusalBy(sql`update rent_payments set amount_fen = 1`)).toMatchObject({
      rule: 'rent_payments_kept',
    });
    expect(await refusalBy(sql`delete from rent_payments`)).toMatchObject({
      facts: { payment: 'a' },
    });
    await damage('rent_payments', `update rent_payments set origin = 'simulated'`);
    await sql`delete from rent_payments`;
  });

  it('is found by the doctor where it was damaged', async () => {
    await put(payment('a', '1', 600));
    await damage(
      'rent_payments',
      `update rent_payments set amount_fen = 1001, paid_on = '2018-01-01'`,
    );
    expect(await broken('rent_payments_paid')).toEqual(['1']);
    expect(await broken('rent_payments_signed')).toEqual(['a']);
  });
});

describe('arrears and days let', () => {
  it('count what each lease owes on a day: what one pays ahead hides nothing of another', async () => {
    await put(
      lease('1', 600, '2019-01-01', '2019-12-31'),
      ...[rent('1', '2019-01-01', 500), rent('1', '2019-07-01', 500)],
      ...let_('2', 400, '2019-01-01', '2019-12-31'),
      ...[payment('a', '1', 700, '2019-03-01'), payment('b', '2', 100, '2019-08-01')],
    );
    const rows = await database.connection.sql<{ day: string; owed: string }[]>`
      select day::text, sum(sum(arrears_fen)) over (order by day)::text as owed from rent_entries group by day order by day`;
    expect(rows.map(({ day, owed }) => [day, owed])).toEqual([
      ['2019-01-01', '1500'],
      ['2019-03-01', '1000'],
      ['2019-07-01', '1300'],
      ['2019-08-01', '1200'],
    ]);
  });

  it('know a factory day by day, since it was built', async () => {
    await put(
      ...let_('1', 600, '2019-01-02', '2019-01-02'),
      ...let_('2', 400, '2019-01-02', '2019-01-03'),
    );
    const rows = await database.connection.sql<{ leased: string }[]>`
      select leased_m2::float as leased from factory_days where day <= '2019-01-04' order by day`;
    expect(rows.map(({ leased }) => leased)).toEqual([0, 1000, 400, 0]);
  });
});
