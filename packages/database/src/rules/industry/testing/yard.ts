import { createTestDatabase } from '../../../testing/index.ts';
import { RULES } from '../../index.ts';
import { type Entry, enter, ground, refusalBy } from '../../testing/enter.ts';

const PLACE = { village_code: '610902111001', town_code: '610902111' };

export const area = (more: object): Entry => [
  'planted_areas',
  { ...PLACE, area_no: 'P', crop: 'tea', way: 'new', mu: 12.5, since_day: '2019-03-01', ...more },
];
export const factory = (no: string, more: object = {}): Entry => [
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
export const lease = (
  no: string,
  m2: number,
  from: string,
  to: string,
  more: object = {},
): Entry => [
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
export const rent = (no: string, day: string, fen: number): Entry => [
  'lease_rents',
  { lease_no: no, due_on: day, due_fen: fen },
];
/** A lease with its whole rent due on the first day. */
export const letOut = (no: string, m2: number, from: string, to: string): Entry[] => [
  lease(no, m2, from, to),
  rent(no, from, 1000),
];
export const payment = (no: string, of: string, fen: number, day = '2019-06-01'): Entry => [
  'rent_payments',
  { payment_no: no, lease_no: of, paid_on: day, amount_fen: fen },
];

/** A fresh database with what is entered into it; `clear` leaves the factory F alone. */
export async function openYard() {
  const database = await createTestDatabase();
  const { db, sql } = database.connection;
  await ground(database.connection);
  const put = (...entries: readonly Entry[]) => enter(database.connection, entries);
  const refused = (...entries: readonly Entry[]) => refusalBy(put(...entries));
  async function clear() {
    await sql`truncate planted_areas, rent_payments, lease_rents, factory_leases, factories`;
    await put(factory('F'));
  }
  async function broken(rule: keyof typeof RULES) {
    const query = RULES[rule]?.broken?.('610902');
    return query ? (await db.execute<{ key: string }>(query)).map(({ key }) => key) : [];
  }
  /** Damages rows with the triggers of their table switched off. */
  async function damage(table: string, statement: string) {
    await sql.unsafe(`alter table ${table} disable trigger user`);
    await sql.unsafe(statement);
    await sql.unsafe(`alter table ${table} enable trigger user`);
  }
  return { database, sql, put, refused, clear, broken, damage };
}

export type Yard = Awaited<ReturnType<typeof openYard>>;
