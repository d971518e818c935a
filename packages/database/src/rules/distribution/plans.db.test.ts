import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import {
  addIncome,
  addPlan,
  addShares,
  addSteps,
  addWholePlan,
  layGround,
  outcomesOf,
  refusalOf,
  type Sql,
  stamped,
  TOWN,
  VILLAGE,
  type Work,
} from './testing/ground.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await layGround(database.connection.sql);
});
afterAll(() => database.drop());

const refusal = (work: Work) => refusalOf(database.connection.sql, work);
const ruleSet = (row: Record<string, unknown>) => (sql: Sql) =>
  sql`insert into distribution_rule_sets ${sql(
    stamped({
      ...{ code: 'X', kind: 'fixed_shares_2019', from_day: '2019-01-01', to_day: null },
      ...{ reserve_percent: 10, welfare_percent: 20, document: '办法', ...row },
    }),
  )}`;
const clause = (row: Record<string, unknown>) => (sql: Sql) =>
  sql`insert into four_four_not_rules ${sql(
    stamped({
      ...{ from_day: '2019-01-01', kind: 'divide', ordinal: 1, text: '模拟条款', document: '文件' },
      ...row,
    }),
  )}`;
const plan = (row: Record<string, unknown>) => (sql: Sql) => addPlan(sql, row);
const income = (row: Record<string, unknown>) => (sql: Sql) =>
  addIncome(sql, { income_no: 'X', amount_fen: 1, ...row });

describe('one row', () => {
  it.each<[string, Work]>([
    ['collective_incomes_source', income({ source: 'gift' })],
    ['collective_incomes_place', income({ town_code: VILLAGE })],
    ['collective_incomes_amount', income({ amount_fen: 0 })],
    ['distribution_rule_sets_kind', ruleSet({ kind: 'none' })],
    ['distribution_rule_sets_days', ruleSet({ to_day: '2018-12-31' })],
    ['distribution_rule_sets_law', ruleSet({ from_day: '2025-05-01' })],
    ['distribution_rule_sets_law', ruleSet({ kind: 'member_shares_2025', from_day: '2025-04-30' })],
    ['distribution_rule_sets_percents', ruleSet({ reserve_percent: 81 })],
    ['distribution_rule_sets_percents', ruleSet({ reserve_percent: -1 })],
    ['distribution_rule_sets_document', ruleSet({ document: ' ' })],
    ['four_four_not_rules_kind', clause({ kind: 'both' })],
    ['four_four_not_rules_ordinal', clause({ ordinal: 5 })],
    ['four_four_not_rules_text', clause({ text: '' })],
    ['four_four_not_rules_document', clause({ document: '' })],
    ['distribution_plans_place', plan({ town_code: VILLAGE })],
    ['distribution_plans_place', plan({ town_code: '610902001' })],
    ['distribution_plans_received', plan({ year: 0 })],
    ['distribution_plans_planned_on', plan({ planned_on: '2021-01-01' })],
    ['distribution_plans_deficit', plan({ deficit_fen: 100_001, reserve_fen: 0, welfare_fen: 0 })],
    ['distribution_plans_sum', plan({ distributable_fen: 70_001 })],
    [
      'distribution_plans_income',
      plan({ income_fen: 0, reserve_fen: 0, welfare_fen: 0, distributable_fen: 0 }),
    ],
    ['distribution_plans_income', plan({ income_fen: -1 })],
  ])('%s', async (rule, work) => {
    expect(await refusal(work)).toMatchObject({ rule });
  });

  it('may be at the edge of what is allowed', async () => {
    expect(
      await refusal(async (sql) => {
        await ruleSet({ to_day: '2019-01-01', reserve_percent: 80 })(sql);
        await ruleSet({ code: 'Y', kind: 'member_shares_2025', from_day: '2025-05-01' })(sql);
        await clause({ ordinal: 4, kind: 'withhold' })(sql);
        await income({ collective_code: TOWN })(sql);
      }),
    ).toBeUndefined();
  });
});

describe('a plan', () => {
  it('sets aside the percents of its rule set, half-up, after the deficit', async () => {
    expect(await refusal(plan({ reserve_fen: 9_999, distributable_fen: 70_001 }))).toEqual({
      rule: 'distribution_plans_percents',
      facts: { reservePercent: 10, welfarePercent: 20, reserve: '100.00', welfare: '200.00' },
    });
    const after = { deficit_fen: 49_995, reserve_fen: 5_001, welfare_fen: 10_001 };
    expect(await refusal(plan({ ...after, distributable_fen: 35_003 }))).toBeUndefined();
  });

  it.each([
    ['2018-12-31', { year: 2018 }],
    ['2025-05-01', { year: 2025 }],
  ])('of %s finds no rule set of 2019 in force', async (planned_on, more) => {
    expect(await refusal(plan({ planned_on, ...more }))).toEqual({
      rule: 'distribution_plans_rule_set_day',
      facts: { planned: planned_on, code: 'R' },
    });
  });

  it('divides no more than was received in its year, by its village and its town', async () => {
    const most = { income_fen: 1_000_000, reserve_fen: 100_000, welfare_fen: 200_000 };
    expect(await refusal(plan({ ...most, distributable_fen: 700_000 }))).toBeUndefined();
    expect(
      await refusal(async (sql) => {
        await addPlan(sql, { plan_no: 'A', collective_code: TOWN });
        await addPlan(sql, { ...most, distributable_fen: 700_000 });
      }),
    ).toEqual({
      rule: 'distribution_plans_received',
      facts: { year: 2019, income: '10,000.00', room: '9,000.00' },
    });
    expect(await refusal(plan({ collective_code: '610902111202' }))).toMatchObject({
      rule: 'distribution_plans_received',
      facts: { room: '0.00' },
    });
    expect(await refusal(plan({ year: 2020, planned_on: '2020-12-01' }))).toMatchObject({
      rule: 'distribution_plans_received',
    });
  });

  it('keeps the income that it divides', async () => {
    const most = { income_fen: 1_000_000, reserve_fen: 100_000, welfare_fen: 200_000 };
    const less = async (sql: Sql, work: () => Promise<unknown>) => {
      await addPlan(sql, { ...most, distributable_fen: 700_000 });
      await work();
    };
    for (const change of [
      (sql: Sql) => sql`update collective_incomes set amount_fen = 599999 where income_no = 'I1'`,
      (sql: Sql) =>
        sql`update collective_incomes set received_on = '2020-01-01' where income_no = 'I1'`,
      (sql: Sql) => sql`delete from collective_incomes where income_no = 'I1'`,
    ]) {
      expect(await refusal((sql) => less(sql, () => change(sql)))).toMatchObject({
        rule: 'collective_incomes_distributed',
        facts: { year: 2019 },
      });
    }
    expect(
      await refusal((sql) =>
        less(
          sql,
          () => sql`update collective_incomes set source = 'other', received_on = '2019-12-31'`,
        ),
      ),
    ).toBeUndefined();
  });

  it('keeps its rule set as it was, which may only be ended after it', async () => {
    const change = (set: string) =>
      refusal(async (sql) => {
        await addPlan(sql);
        await sql.unsafe(`update distribution_rule_sets set ${set} where code = 'R'`);
      });
    for (const set of ['reserve_percent = 5', `from_day = '2019-02-01'`, `to_day = '2019-11-30'`]) {
      expect(await change(set)).toEqual({
        rule: 'distribution_rule_sets_kept',
        facts: { plans: 1, last: '2019-12-01' },
      });
    }
    expect(await change(`to_day = '2019-12-01'`)).toBeUndefined();
    expect(
      await refusal((sql) => sql`update distribution_rule_sets set reserve_percent = 5`),
    ).toBeUndefined();
  });

  it('cannot change once it is resolved, nor be dated after its proposal', async () => {
    const later = (steps: number, day: string) =>
      refusal(async (sql) => {
        await addWholePlan(sql, steps);
        await sql`update distribution_plans set planned_on = ${day}`;
      });
    expect(await later(3, '2019-12-02')).toBeUndefined();
    expect(await later(3, '2019-12-03')).toEqual({
      rule: 'distribution_plans_day',
      facts: { proposed: '2019-12-02' },
    });
    expect(await later(4, '2019-12-02')).toEqual({
      rule: 'distribution_plans_resolved',
      facts: { plan: 'P' },
    });
  });

  it('is counted by the database alone', async () => {
    const { sql } = database.connection;
    const found = await sql
      .begin(async (tx) => {
        await addPlan(tx, { steps_done: 6, share_count: 9, result_public_on: '2019-12-01' });
        await addShares(tx, { H1: 2, H2: 1 });
        await addSteps(tx, 4);
        await tx`update distribution_plans set steps_done = 0, household_count = 7, source_row = 2`;
        const [row] =
          await tx`select household_count, share_count, steps_done, result_public_on, source_row from distribution_plans`;
        throw Object.assign(new Error('done'), { row });
      })
      .catch((error: { row?: unknown }) => error.row ?? error);
    expect(found).toEqual({
      ...{ household_count: 2, share_count: 3, steps_done: 4, result_public_on: null },
      source_row: 2,
    });
  });
});

it('is not made twice of the same income by two who write at once', async () => {
  const most = { income_fen: 600_000, reserve_fen: 60_000, welfare_fen: 120_000 };
  const one = (plan_no: string) => async (sql: Sql) => {
    await addPlan(sql, { plan_no, ...most, distributable_fen: 420_000 });
    await sql`select pg_sleep(0.1)`;
  };
  const outcomes = await outcomesOf(database.connection.sql, [one('A'), one('B')]);
  expect([...outcomes].sort()).toEqual(['accepted', 'distribution_plans_received']);
  await database.connection.sql`delete from distribution_plans`;
});
