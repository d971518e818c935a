import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import {
  addPayout,
  addPlan,
  addStep,
  addSteps,
  addWholePlan,
  layGround,
  refusalOf,
  stamped,
  type Work,
} from './testing/ground.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await layGround(database.connection.sql);
});
afterAll(() => database.drop());

const refusal = (work: Work) => refusalOf(database.connection.sql, work);
describe('the six steps', () => {
  const after = (steps: number, work: Work) =>
    refusal(async (sql) => {
      await addWholePlan(sql, steps);
      await work(sql);
    });

  it('are known and documented', async () => {
    expect(await after(0, (sql) => addStep(sql, 'vote', '2019-12-05'))).toMatchObject({
      rule: 'distribution_steps_step',
    });
    const bare = stamped({ plan_no: 'P', step: 'proposal', done_on: '2019-12-05', document: '' });
    expect(await after(0, (sql) => sql`insert into distribution_steps ${sql(bare)}`)).toMatchObject(
      {
        rule: 'distribution_steps_document',
      },
    );
  });

  it('are taken in order, each once, on days that do not fall', async () => {
    expect(await after(1, (sql) => addStep(sql, 'deliberation', '2019-12-05'))).toEqual({
      rule: 'distribution_steps_order',
      facts: { step: 'deliberation', stepZh: '审议', next: 'consultation', nextZh: '商议' },
    });
    expect(await after(2, (sql) => addStep(sql, 'deliberation', '2019-12-02'))).toEqual({
      rule: 'distribution_steps_dates',
      facts: { done: '2019-12-02', last: '2019-12-03' },
    });
    expect(await after(0, (sql) => addStep(sql, 'proposal', '2019-11-30'))).toMatchObject({
      rule: 'distribution_steps_dates',
    });
    expect(await after(0, (sql) => addStep(sql, 'proposal', '2019-12-01'))).toBeUndefined();
    expect(await after(2, (sql) => addStep(sql, 'consultation', '2019-12-05'))).toMatchObject({
      rule: 'distribution_steps_district_code_plan_no_step_pk',
    });
  });

  it('may come in one statement', async () => {
    expect(
      await refusal(async (sql) => {
        await addWholePlan(sql, 0);
        const rows = ['proposal', 'consultation', 'deliberation'].map((step) =>
          stamped({ plan_no: 'P', step, done_on: '2019-12-05', document: '记录' }),
        );
        await sql`insert into distribution_steps ${sql(rows)}`;
        await addStep(sql, 'resolution', '2019-12-05');
      }),
    ).toBeUndefined();
  });

  it('resolve nothing without shares', async () => {
    expect(
      await refusal(async (sql) => {
        await addPlan(sql);
        await addSteps(sql, 4);
      }),
    ).toEqual({ rule: 'distribution_steps_shares', facts: { plan: 'P' } });
  });

  it('stay, but for what was made up', async () => {
    const kept = { rule: 'distribution_steps_kept' };
    expect(
      await after(2, (sql) => sql`update distribution_steps set done_on = '2019-12-09'`),
    ).toMatchObject(kept);
    expect(await after(2, (sql) => sql`delete from distribution_steps`)).toMatchObject(kept);
    expect(
      await after(2, (sql) => sql`update distribution_steps set source_row = 3`),
    ).toBeUndefined();
  });
});

describe('payouts', () => {
  const after = (steps: number, work: Work) =>
    refusal(async (sql) => {
      await addWholePlan(sql, steps);
      await work(sql);
    });

  it('wait for the result to be public', async () => {
    expect(await after(5, (sql) => addPayout(sql, 'H1', 35_000))).toEqual({
      rule: 'distribution_payouts_public',
      facts: { plan: 'P', done: 5 },
    });
    expect(await after(6, (sql) => addPayout(sql, 'H1', 35_000, '2019-12-19'))).toEqual({
      rule: 'distribution_payouts_paid_on',
      facts: { paid: '2019-12-19', public: '2019-12-20' },
    });
    expect(await after(6, (sql) => addPayout(sql, 'H1', 35_000))).toBeUndefined();
  });

  it('equal the share', async () => {
    expect(await after(6, (sql) => addPayout(sql, 'H1', 34_999))).toEqual({
      rule: 'distribution_payouts_amount',
      facts: { amount: '349.99', share: '350.00' },
    });
    expect(await after(6, (sql) => addPayout(sql, 'H4', 1))).toMatchObject({
      rule: 'distribution_payouts_share',
    });
  });

  it('are made once, whatever is sent twice', async () => {
    const twice = (end: string) =>
      after(6, async (sql) => {
        await addPayout(sql, 'H1', 35_000);
        await sql.unsafe(`insert into distribution_payouts
          select district_code, batch_id, 2, origin, plan_no, household_no, amount_fen, paid_on from distribution_payouts ${end}`);
      });
    expect(await twice('')).toMatchObject({
      rule: 'distribution_payouts_district_code_plan_no_household_no_pk',
    });
    expect(await twice('on conflict do nothing')).toBeUndefined();
    expect(
      await twice(
        'on conflict (district_code, plan_no, household_no) do update set source_row = excluded.source_row',
      ),
    ).toBeUndefined();
  });

  it('stay', async () => {
    const kept = { rule: 'distribution_payouts_kept' };
    for (const statement of [
      `update distribution_payouts set paid_on = '2019-12-31'`,
      'delete from distribution_payouts',
    ]) {
      expect(
        await after(6, async (sql) => {
          await addPayout(sql, 'H1', 35_000);
          await sql.unsafe(statement);
        }),
      ).toMatchObject(kept);
    }
  });
});

it('lets made-up detail be removed, whatever its state', async () => {
  expect(
    await refusal(async (sql) => {
      await addWholePlan(sql);
      await addPayout(sql, 'H1', 35_000);
      const ends = ['payouts', 'steps', 'shares', 'plans', 'rule_sets'];
      const tables = [...ends.map((end) => `distribution_${end}`), 'collective_incomes'];
      for (const table of tables.toReversed()) {
        await sql.unsafe(`update ${table} set origin = 'simulated'`);
      }
      for (const table of tables) await sql.unsafe(`delete from ${table}`);
    }),
  ).toBeUndefined();
});
