import { PgDialect } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import type { Rule } from '../rule.ts';
import { hotlineRules } from './index.ts';
import { type Desk, NEEDED, openDesk } from './testing/desk.ts';
import { at, DISTRICT, orderOf } from './testing/ground.ts';

let database: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database);
  const orderNo = await desk.closedOrder();
  await desk.callBack(orderNo, '03-06 10:00');
  await desk.enter(orderNo, 'reopened', '03-07 10:00');
});
afterAll(() => database.drop());

const JUDGED = Object.entries<Rule>(hotlineRules).filter(([, rule]) => rule.broken);

async function brokenBy(tx: postgres.Sql | postgres.TransactionSql, rule: Rule | undefined) {
  if (!rule?.broken) throw new Error('The rule has no query.');
  const { sql, params } = new PgDialect().sqlToQuery(rule.broken(DISTRICT));
  const rows = await tx.unsafe<{ key: string }[]>(sql, params as string[]);
  return rows.map(({ key }) => key);
}

/** An order X that was assigned, signed and closed, and then called back about. */
async function writeX(tx: postgres.TransactionSql): Promise<void> {
  const { stamp } = desk;
  await tx`insert into hotline_orders ${tx(orderOf(stamp, 'X'))}`;
  const steps = [
    ['assigned', '03-04 10:00'],
    ['signed', '03-04 11:00'],
    ['closed', '03-05 10:00'],
  ] as const;
  for (const [kind, when] of steps) {
    const row = { ...stamp(), order_no: 'X', kind, at: at(when), ...NEEDED[kind] };
    await tx`insert into hotline_order_events ${tx(row)}`;
  }
  const call = { ...stamp(), order_no: 'X', called_at: at('03-06 10:00'), valid: true };
  const answers = { contacted: true, solved: true, satisfaction: 'satisfied' };
  await tx`insert into hotline_callbacks ${tx({ ...call, ...answers })}`;
}

const order = (change: string) => `update hotline_orders set ${change} where order_no = 'X'`;
const event = (seq: number, change: string) =>
  `update hotline_order_events set reason = 'x', ${change} where order_no = 'X' and seq = ${seq}`;

describe('the doctor', () => {
  it.each(JUDGED)('finds nothing against %s in what went through the rules', async (_, rule) => {
    expect(await brokenBy(desk.sql, rule)).toEqual([]);
  });

  it.each([
    ['hotline_orders_by_events', order(`state = 'signed'`)],
    ['hotline_orders_by_events', order(`closed_at = closed_at - interval '1 s'`)],
    ['hotline_orders_by_events', `delete from hotline_order_events where order_no = 'X'`],
    ['hotline_orders_extension', order(`due_at = due_at + interval '1 day'`)],
    [
      'hotline_orders_leaf',
      `insert into hotline_categories select district_code, batch_id, 1, origin, 'CC', '下级', 'C', 2
        from hotline_categories where code = 'C'`,
    ],
    [
      'hotline_categories_circle',
      `update hotline_categories set parent_code = 'C', level = 3 where code = 'C'`,
    ],
    ['hotline_order_events_in_order', event(2, `at = '2019-03-01'`)],
    ['hotline_order_events_after_void', event(1, `kind = 'voided'`)],
    ['hotline_order_events_return_limit', event(2, `kind = 'returned', at = '2019-03-09'`)],
    [
      'hotline_order_events_extended_once',
      `update hotline_order_events set kind = 'extended', reason = 'x', days = 1, approved_by = 'x'
        where order_no = 'X' and seq < 3`,
    ],
    ['hotline_order_events_whole', order(`state = 'signed'`)],
    ['hotline_callbacks_closed', `update hotline_callbacks set closure = 2 where order_no = 'X'`],
    [
      'hotline_callbacks_once',
      `insert into hotline_callbacks select district_code, batch_id, 1, origin, order_no,
          called_at + interval '1 h', closure, valid, null, true, true, 'satisfied'
        from hotline_callbacks where order_no = 'X'`,
    ],
  ] as const)('finds what breaks %s (%s)', async (rule, damage) => {
    const tables = ['orders', 'order_events', 'callbacks', 'categories'];
    let found: readonly string[] = [];
    const takenBack = new Error('taken back');
    const work = desk.sql.begin(async (tx) => {
      await writeX(tx);
      for (const table of tables) {
        await tx.unsafe(`alter table hotline_${table} disable trigger user`);
      }
      await tx.unsafe(damage);
      found = await brokenBy(tx, hotlineRules[rule]);
      throw takenBack;
    });
    await expect(work).rejects.toBe(takenBack);
    expect(found).toContain(rule === 'hotline_categories_circle' ? 'C' : 'X');
  });
});
