import { PgDialect } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { distributionRules } from '../distribution/index.ts';
import { addPayout, addWholePlan, DISTRICT, layGround } from './testing/ground.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await layGround(database.connection.sql);
});
afterAll(() => database.drop());

describe('the doctor', () => {
  it.each<[keyof typeof distributionRules, string, string]>([
    ['distribution_plans_day', `update distribution_plans set planned_on = '2019-12-05'`, 'P'],
    [
      'distribution_plans_rule_set_day',
      `update distribution_rule_sets set to_day = '2019-06-01'`,
      'P',
    ],
    ['distribution_plans_percents', 'update distribution_rule_sets set reserve_percent = 5', 'P'],
    ['distribution_plans_received', 'delete from collective_incomes', 'P'],
    [
      'distribution_shares_exact',
      `update distribution_shares set shares = 7 where household_no = 'H1'`,
      'P/H1',
    ],
    [
      'distribution_shares_place',
      `update households set village_code = '610902111202' where household_no = 'H1'`,
      'P/H1',
    ],
    [
      'distribution_shares_made_up',
      `update distribution_shares set origin = 'simulated' where household_no = 'H1'`,
      'P/H1',
    ],
    ['distribution_steps_order', `delete from distribution_steps where step = 'consultation'`, 'P'],
    [
      'distribution_steps_dates',
      `update distribution_steps set done_on = '2019-12-01' where step = 'consultation'`,
      'P/consultation',
    ],
    [
      'distribution_steps_shares',
      'delete from distribution_payouts; delete from distribution_shares',
      'P',
    ],
    [
      'distribution_payouts_public',
      `delete from distribution_steps where step = 'result_public'`,
      'P/H1',
    ],
    [
      'distribution_payouts_paid_on',
      `update distribution_payouts set paid_on = '2019-12-01'`,
      'P/H1',
    ],
    ['distribution_payouts_amount', 'update distribution_payouts set amount_fen = 1', 'P/H1'],
  ])('finds a row that breaks %s', async (name, damage, key) => {
    const rule = distributionRules[name];
    const { broken } = 'broken' in rule ? rule : {};
    if (!broken) throw new Error(`${name} can't be judged.`);
    const query = new PgDialect().sqlToQuery(broken(DISTRICT));
    const done = new Error('done');
    await database.connection.sql
      .begin(async (tx) => {
        await addWholePlan(tx);
        await addPayout(tx, 'H1', 35_000);
        const find = () => tx.unsafe(query.sql, query.params as string[]);
        expect([...(await find())]).toEqual([]);
        await tx`set local session_replication_role = replica`;
        await tx.unsafe(damage);
        const found = await find();
        expect(found.map((row) => row.key)).toContain(key);
        for (const { what } of found) expect(what).toMatch(/[一-鿿]/);
        throw done;
      })
      .catch((error) => {
        if (error !== done) throw error;
      });
  });
});
