import type postgres from 'postgres';
import { type Violation, violationOf } from '../../violation.ts';

export type Sql = postgres.Sql | postgres.TransactionSql;

export type Work = (sql: Sql) => Promise<unknown>;

export const DISTRICT = '610902';
export const TOWN = '610902111';
export const VILLAGE = '610902111201';

/** What the tests stand on: a town of two villages, five households, 10,000 yuan received in 2019, a rule set. */
export async function layGround(sql: Sql): Promise<void> {
  await sql`insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values (${DISTRICT}, 'test', 'entered', 'test', ${'0'.repeat(64)}, 1)`;
  await sql`insert into divisions ${sql(
    [
      [TOWN, 'town', DISTRICT],
      [VILLAGE, 'village', TOWN],
      ['610902111202', 'village', TOWN],
    ].map(([code, level, parent_code]) =>
      stamped({ code, level, parent_code, name: code, short_name: code }),
    ),
  )}`;
  await sql`insert into households ${sql(
    ['H1', 'H2', 'H3', 'H4', 'H5'].map((household_no) =>
      stamped({
        household_no,
        village_code: household_no === 'H5' ? '610902111202' : VILLAGE,
        town_code: TOWN,
      }),
    ),
  )}`;
  await addIncome(sql, { income_no: 'I1', amount_fen: 600_000 });
  await addIncome(sql, { income_no: 'I2', amount_fen: 400_000, received_on: '2019-06-01' });
  await sql`insert into distribution_rule_sets ${sql(
    stamped({
      ...{ code: 'R', kind: 'fixed_shares_2019', from_day: '2019-01-01', to_day: null },
      ...{ reserve_percent: 10, welfare_percent: 20, document: '办法' },
    }),
  )}`;
}

export const stamped = (row: Record<string, unknown>) => ({
  ...{ district_code: DISTRICT, batch_id: 1, source_row: 1, origin: 'entered' },
  ...row,
});

export const addIncome = (sql: Sql, row: Record<string, unknown>) =>
  sql`insert into collective_incomes ${sql(
    stamped({
      ...{ collective_code: VILLAGE, town_code: TOWN, source: 'operation' },
      ...{ received_on: '2019-03-01', ...row },
    }),
  )}`;

/** A plan over 1,000 yuan of the village, or what `row` makes of it. */
export const addPlan = (sql: Sql, row: Record<string, unknown> = {}) =>
  sql`insert into distribution_plans ${sql(
    stamped({
      ...{ plan_no: 'P', collective_code: VILLAGE, town_code: TOWN, year: 2019 },
      ...{ planned_on: '2019-12-01', rule_set_code: 'R', income_fen: 100_000, deficit_fen: 0 },
      ...{ reserve_fen: 10_000, welfare_fen: 20_000, distributable_fen: 70_000, ...row },
    }),
  )}`;

/** Shares of a plan with the amounts that are theirs. */
export async function addShares(sql: Sql, shares: Readonly<Record<string, number>>, plan = 'P') {
  const [households, counts] = [Object.keys(shares), Object.values(shares)];
  await sql`insert into distribution_shares (district_code, batch_id, source_row, origin, plan_no, household_no, shares, amount_fen)
    select p.district_code, p.batch_id, 1, p.origin, p.plan_no, g.household_no, g.shares, d.amount_fen
    from distribution_plans p, unnest(${households}::text[], ${counts}::int[]) g (household_no, shares),
      minxin_distribution_shares(p.distributable_fen, ${households}::text[], ${counts}::int[]) d
    where p.plan_no = ${plan} and d.household_no = g.household_no`;
}

const STEPS = [
  ['proposal', '2019-12-02'],
  ['consultation', '2019-12-03'],
  ['deliberation', '2019-12-04'],
  ['resolution', '2019-12-10'],
  ['resolution_public', '2019-12-11'],
  ['result_public', '2019-12-20'],
] as const;

export const addStep = (sql: Sql, step: string, done_on: string, plan_no = 'P') =>
  sql`insert into distribution_steps ${sql(stamped({ plan_no, step, done_on, document: '记录' }))}`;

/** The first steps of the six. */
export async function addSteps(sql: Sql, count: number, plan = 'P') {
  for (const [step, day] of STEPS.slice(0, count)) await addStep(sql, step, day, plan);
}

export const addPayout = (
  sql: Sql,
  household_no: string,
  amount_fen: number,
  paid_on = '2019-12-20',
) =>
  sql`insert into distribution_payouts ${sql(stamped({ plan_no: 'P', household_no, amount_fen, paid_on }))}`;

/** A plan with shares 2, 1 and 1 and its steps. */
export async function addWholePlan(sql: Sql, steps = 6) {
  await addPlan(sql);
  await addShares(sql, { H1: 2, H2: 1, H3: 1 });
  await addSteps(sql, steps);
}

/** What becomes of some work, deferred rules included: the refusal, or undefined where all of it is accepted. Nothing stays. */
export async function refusalOf(
  sql: postgres.Sql,
  work: (sql: postgres.TransactionSql) => Promise<unknown>,
): Promise<Pick<Violation, 'rule' | 'facts'> | undefined> {
  const done = new Error('done');
  const failure = await sql
    .begin(async (tx) => {
      await work(tx);
      await tx`set constraints all immediate`;
      throw done;
    })
    .catch((error: unknown) => error);
  if (failure === done) return undefined;
  const violation = violationOf(failure);
  if (!violation) throw failure;
  return { rule: violation.rule, facts: violation.facts };
}

/** What becomes of works that are done at the same time, each in a transaction of its own; they stay. */
export async function outcomesOf(
  sql: postgres.Sql,
  works: readonly Work[],
): Promise<readonly (string | undefined)[]> {
  const outcomes = await Promise.allSettled(works.map((work) => sql.begin((tx) => work(tx))));
  return outcomes.map((one) =>
    one.status === 'fulfilled' ? 'accepted' : violationOf(one.reason)?.rule,
  );
}
