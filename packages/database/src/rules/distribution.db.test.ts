import { PgDialect } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  addIncome,
  addPayout,
  addPlan,
  addShares,
  addStep,
  addSteps,
  addWholePlan,
  DISTRICT,
  layGround,
  refusalOf,
  type Sql,
  stamped,
  TOWN,
  VILLAGE,
} from './distribution/testing.ts';
import { distributionRules } from './distribution.ts';
import { violationOf } from './violation.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await layGround(database.connection.sql);
});
afterAll(() => database.drop());

type Work = (sql: Sql) => Promise<unknown>;
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
    ['distribution_plans_planned_on', plan({ planned_on: '2021-01-01' })],
    ['distribution_plans_deficit', plan({ deficit_fen: 100_001, reserve_fen: 0, welfare_fen: 0 })],
    ['distribution_plans_sum', plan({ distributable_fen: 70_001 })],
    [
      'distribution_plans_income',
      plan({ income_fen: 0, reserve_fen: 0, welfare_fen: 0, distributable_fen: 0 }),
    ],
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

describe('shares', () => {
  it('are positive', async () => {
    const share = stamped({ plan_no: 'P', household_no: 'H1', shares: 0, amount_fen: 0 });
    expect(
      await refusal(async (sql) => {
        await addPlan(sql);
        await sql`insert into distribution_shares ${sql(share)}`;
      }),
    ).toMatchObject({ rule: 'distribution_shares_positive' });
    expect(
      await refusal(async (sql) => {
        await addPlan(sql);
        await sql`insert into distribution_shares ${sql({ ...share, shares: 1, amount_fen: -1 })}`;
      }),
    ).toMatchObject({ rule: 'distribution_shares_amount' });
  });

  it('have the amounts of the largest remainder, judged over the whole transaction', async () => {
    const change = (statement: string) =>
      refusal(async (sql) => {
        await addPlan(sql);
        await addShares(sql, { H1: 1, H2: 1, H3: 1 });
        await sql.unsafe(statement);
      });
    expect(await change('select 1')).toBeUndefined();
    // 70,000 fen over three: 23,334 + 23,333 + 23,333; the fen that is left is the first household's.
    const swap = `update distribution_shares set amount_fen = amount_fen + case household_no when 'H1' then -1 when 'H2' then 1 else 0 end`;
    expect(await change(swap)).toEqual({
      rule: 'distribution_shares_exact',
      facts: { household: 'H1', amount: '233.33', due: '233.34' },
    });
    expect(await change(`delete from distribution_shares where household_no = 'H3'`)).toMatchObject(
      {
        rule: 'distribution_shares_exact',
      },
    );
    expect(
      await change(`update distribution_shares set shares = 2 where household_no = 'H3'`),
    ).toMatchObject({ rule: 'distribution_shares_exact' });
    expect(
      await change(
        `update distribution_plans set income_fen = 200000, reserve_fen = 20000, welfare_fen = 40000, distributable_fen = 140000`,
      ),
    ).toMatchObject({ rule: 'distribution_shares_exact' });
    expect(await change('delete from distribution_shares')).toBeUndefined();
  });

  it('are those of households of the plan’s place', async () => {
    const shared = (collective_code: string) =>
      refusal(async (sql) => {
        await addPlan(sql, { collective_code });
        await addShares(sql, { H1: 1, H5: 1 });
      });
    expect(await shared(VILLAGE)).toEqual({
      rule: 'distribution_shares_place',
      facts: { household: 'H5', collective: VILLAGE },
    });
    expect(await shared(TOWN)).toBeUndefined();
  });

  it('stay once the plan is resolved', async () => {
    const change = (steps: number, statement: string) =>
      refusal(async (sql) => {
        await addWholePlan(sql, steps);
        await sql.unsafe(statement);
      });
    const all = 'delete from distribution_shares';
    expect(await change(3, all)).toBeUndefined();
    const resolved = { rule: 'distribution_shares_resolved', facts: { plan: 'P' } };
    expect(await change(4, all)).toEqual(resolved);
    expect(await change(4, 'update distribution_shares set shares = shares * 2')).toEqual(resolved);
    expect(await change(4, 'update distribution_shares set source_row = 7')).toBeUndefined();
    expect(
      await refusal(async (sql) => {
        await addWholePlan(sql, 4);
        await addShares(sql, { H4: 1 });
      }),
    ).toEqual(resolved);
  });
});

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
      const tables = ['payouts', 'steps', 'shares', 'plans'].map((end) => `distribution_${end}`);
      for (const table of [...tables, 'collective_incomes', 'distribution_rule_sets']) {
        await sql.unsafe(`update ${table} set origin = 'simulated'`);
        await sql.unsafe(`delete from ${table}`);
      }
    }),
  ).toBeUndefined();
});

describe('two writers at once', () => {
  const race = async (works: readonly Work[]) => {
    const { sql } = database.connection;
    const outcomes = await Promise.allSettled(works.map((work) => sql.begin((tx) => work(tx))));
    return outcomes.map((one) =>
      one.status === 'fulfilled' ? 'accepted' : violationOf(one.reason)?.rule,
    );
  };

  it('cannot divide the same income', async () => {
    const most = { income_fen: 600_000, reserve_fen: 60_000, welfare_fen: 120_000 };
    const one = (plan_no: string) => async (sql: Sql) => {
      await addPlan(sql, { plan_no, ...most, distributable_fen: 420_000 });
      await sql`select pg_sleep(0.1)`;
    };
    const outcomes = await race([one('A'), one('B')]);
    expect(outcomes.sort()).toEqual(['accepted', 'distribution_plans_received']);
    await database.connection.sql`delete from distribution_plans`;
  });

  it('cannot resolve a plan and change its shares', async () => {
    const { sql } = database.connection;
    await sql.begin((tx) => addWholePlan(tx, 3));
    const outcomes = await race([
      async (tx) => {
        await addStep(tx, 'resolution', '2019-12-10');
        await tx`select pg_sleep(0.2)`;
      },
      async (tx) => {
        await tx`select pg_sleep(0.1)`;
        await tx`update distribution_shares set shares = 2 * shares`;
      },
    ]);
    expect(outcomes).toEqual(['accepted', 'distribution_shares_resolved']);
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`truncate distribution_plans, distribution_shares, distribution_steps, distribution_payouts`;
    });
  });
});

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
