import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import {
  addPlan,
  addShares,
  addStep,
  addWholePlan,
  layGround,
  outcomesOf,
  refusalOf,
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
    expect(
      await refusal(async (sql) => {
        await addPlan(sql, { collective_code: TOWN });
        await addShares(sql, { H1: 1, H5: 1 });
        await sql`set constraints all immediate`;
        await sql`update distribution_plans set collective_code = ${VILLAGE}`;
      }),
    ).toEqual({
      rule: 'distribution_plans_households',
      facts: { household: 'H5', collective: VILLAGE },
    });
  });

  it('keep their household in the place', async () => {
    const moved = (collective_code: string) =>
      refusal(async (sql) => {
        await addPlan(sql, { collective_code });
        await addShares(sql, { H1: 1, H2: 1 });
        await sql`update households set village_code = '610902111202' where household_no = 'H1'`;
      });
    expect(await moved(VILLAGE)).toEqual({ rule: 'households_in_plans', facts: { plan: 'P' } });
    expect(await moved(TOWN)).toBeUndefined();
  });

  it('are made up only where their plan is', async () => {
    const made = (origin: string) =>
      refusal(async (sql) => {
        await addPlan(sql, { origin });
        await addShares(sql, { H1: 1, H2: 1 });
        await sql`update distribution_shares set origin = 'simulated' where household_no = 'H1'`;
      });
    expect(await made('entered')).toEqual({
      rule: 'distribution_shares_made_up',
      facts: { household: 'H1', plan: 'P' },
    });
    expect(await made('simulated')).toBeUndefined();
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

it('cannot be changed while somebody resolves the plan', async () => {
  const { sql } = database.connection;
  await sql.begin((tx) => addWholePlan(tx, 3));
  const outcomes = await outcomesOf(database.connection.sql, [
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
