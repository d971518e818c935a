import { sql as query } from 'drizzle-orm';
import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { enterprisesRules } from './enterprises.ts';
import type { Rule } from './rule.ts';
import { violationOf } from './violation.ts';

let database: TestDatabase;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await createTestDatabase();
  sql = database.connection.sql;
  await sql`insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values ('610902', 'test', 'imported', 'test.csv', ${'0'.repeat(64)}, 1)`;
  await insert('divisions', [
    { code: '610902111', level: 'town', parent_code: '610902', name: '镇', short_name: '镇' },
    {
      code: '610902111201',
      level: 'village',
      parent_code: '610902111',
      name: '村',
      short_name: '村',
    },
  ]);
  await insert(
    'households',
    ['H1', 'H2'].map((household_no) => ({
      ...{ household_no, village_code: '610902111201', town_code: '610902111' },
    })),
  );
});
afterAll(() => database.drop());

type Row = Readonly<Record<string, string | number | boolean | null>>;
const stamp = { district_code: '610902', batch_id: 1, source_row: 1, origin: 'imported' };

function insert(
  table: string,
  rows: readonly Row[],
  on: postgres.Sql | postgres.TransactionSql = sql,
) {
  return on`insert into ${on(table)} ${on(rows.map((row) => ({ ...stamp, ...row })))}`;
}

/** The rule that refuses it, with its facts; undefined where nothing does. */
async function refusal(work: PromiseLike<unknown>) {
  try {
    await work;
    return undefined;
  } catch (failure) {
    const violation = violationOf(failure);
    if (!violation) throw failure;
    return { rule: violation.rule, facts: violation.facts };
  }
}

async function brokenKeys(name: keyof typeof enterprisesRules): Promise<unknown[]> {
  const rule: Rule = enterprisesRules[name];
  const rows = await database.connection.db.execute(rule.broken?.('610902') ?? query`select`);
  return rows.map((row) => row.key);
}

/** Leaves the rows as they are while `work` damages them, by turning the triggers off. */
async function byHand(table: string, work: () => PromiseLike<unknown>): Promise<void> {
  await sql.unsafe(`alter table ${table} disable trigger user`);
  await work();
  await sql.unsafe(`alter table ${table} enable trigger user`);
}

let number = 0;
let enterprise = '';
/** Each test has an enterprise of its own. */
beforeEach(async () => {
  number += 1;
  enterprise = `E${number}`;
  await insert('enterprises', [
    { code: enterprise, name: '企业', town_code: '610902111', registered_on: '2019-01-01' },
  ]);
});

const member = (row: Row = {}) => ({
  enterprise_code: enterprise,
  ...{ team: 'labour', member_no: 'M1', joined_on: '2019-03-01', left_on: null },
  ...{ household_no: null, was_poor_at_hiring: true, is_poor_now: false },
  ...row,
});
const link = (row: Row = {}) => ({
  ...{ enterprise_code: enterprise, household_no: 'H1', from_day: '2019-03-01', until_day: null },
  ...row,
});

describe('enterprises', () => {
  it.each([
    ['enterprises_in_town', { town_code: '610902111201' }],
    ['enterprises_village_of_town', { village_code: '610902112201' }],
    ['enterprises_closed_after', { closed_on: '2019-01-01' }],
  ])('%s', async (rule, wrong) => {
    const row = { code: 'X', name: '企业', town_code: '610902111', registered_on: '2019-01-01' };
    expect(await refusal(insert('enterprises', [{ ...row, ...wrong }]))).toMatchObject({ rule });
  });
});

describe('members of the teams', () => {
  it('may be in two teams, and come back on the day on which they left', async () => {
    await insert('team_members', [
      member({ left_on: '2019-06-01' }),
      member({ team: 'marketing' }),
      member({ joined_on: '2019-06-01' }),
    ]);
    expect(await brokenKeys('team_members_once_a_team')).toEqual([]);
  });

  it('are in a team only once at a time', async () => {
    await insert('team_members', [member({ left_on: '2019-06-01' })]);
    expect(await refusal(insert('team_members', [member({ joined_on: '2019-05-31' })]))).toEqual({
      rule: 'team_members_once_a_team',
      facts: { member: 'M1', joined: '2019-03-01', left: '2019-06-01' },
    });
    await insert('team_members', [member({ joined_on: '2019-07-01' })]);
    const longer = sql`update team_members set left_on = null
      where enterprise_code = ${enterprise} and joined_on = '2019-03-01'`;
    expect(await refusal(longer)).toMatchObject({ rule: 'team_members_once_a_team' });
    await byHand('team_members', () =>
      longer.then(
        () => sql`update team_members set left_on = null
      where enterprise_code = ${enterprise}`,
        () => sql`update team_members set left_on = null
      where enterprise_code = ${enterprise}`,
      ),
    );
    expect(await brokenKeys('team_members_once_a_team')).toEqual([`${enterprise}/labour/M1`]);
    await sql`delete from team_members where enterprise_code = ${enterprise}`;
  });

  it('refuses the second of two writers who take the same person in at once', async () => {
    const [first, second] = await Promise.all(
      ['2019-04-01', '2019-05-01'].map((joined_on) =>
        refusal(
          sql.begin(async (tx) => {
            await insert('team_members', [member({ joined_on })], tx);
            await tx`select pg_sleep(0.2)`;
          }),
        ),
      ),
    );
    expect([first, second].filter((one) => one === undefined)).toHaveLength(1);
    expect(first ?? second).toMatchObject({ rule: 'team_members_once_a_team' });
  });

  it('join while the enterprise is one', async () => {
    const early = insert('team_members', [member({ joined_on: '2018-12-31' })]);
    expect(await refusal(early)).toMatchObject({
      rule: 'team_members_enterprise_open',
      facts: { joined: '2018-12-31', registered: '2019-01-01' },
    });
    await insert('team_members', [member({ joined_on: '2019-01-01' })]);
    await sql`update enterprises set registered_on = '2019-02-01' where code = ${enterprise}`;
    expect(await brokenKeys('team_members_enterprise_open')).toEqual([`${enterprise}/labour/M1`]);
    await sql`update enterprises set registered_on = '2019-01-01' where code = ${enterprise}`;
  });

  it('have one household whichever team they are in', async () => {
    await insert('team_members', [member({ household_no: 'H1' }), member({ team: 'technical' })]);
    const other = member({ team: 'marketing', household_no: 'H2' });
    expect(await refusal(insert('team_members', [other]))).toEqual({
      rule: 'team_members_one_household',
      facts: { member: 'M1', household: 'H1' },
    });
    await byHand('team_members', () => insert('team_members', [other]));
    expect(await brokenKeys('team_members_one_household')).toEqual([`${enterprise}/M1`]);
    await sql`delete from team_members where enterprise_code = ${enterprise}`;
  });

  it('leave after they joined', async () => {
    const never = insert('team_members', [member({ left_on: '2019-03-01' })]);
    expect(await refusal(never)).toMatchObject({ rule: 'team_members_left_after' });
  });
});

it('a quota is a whole percentage with its document', async () => {
  const quota = { team: 'labour', from_day: '2019-01-01', percent: 40, document: '文件' };
  await insert('hiring_quotas', [quota]);
  const next = { ...quota, from_day: '2020-01-01' };
  expect(await refusal(insert('hiring_quotas', [{ ...next, percent: 101 }]))).toMatchObject({
    rule: 'hiring_quotas_percent_of_whole',
  });
  expect(await refusal(insert('hiring_quotas', [{ ...next, document: ' ' }]))).toMatchObject({
    rule: 'hiring_quotas_document_named',
  });
  await sql`delete from hiring_quotas`;
});

describe('households served', () => {
  it('are served by an enterprise once at a time, and by two enterprises at once', async () => {
    await insert('enterprise_household_links', [link({ until_day: '2019-06-01' })]);
    expect(
      await refusal(insert('enterprise_household_links', [link({ from_day: '2019-05-01' })])),
    ).toEqual({
      rule: 'enterprise_household_links_once',
      facts: { household: 'H1', from: '2019-03-01', until: '2019-06-01' },
    });
    await insert('enterprise_household_links', [
      link({ from_day: '2019-06-01' }),
      link({ enterprise_code: 'E1', from_day: '2019-04-01' }),
    ]);
    const stays = await sql`select household_no, since_day::text, until_day from served_households`;
    expect([...stays]).toEqual([{ household_no: 'H1', since_day: '2019-03-01', until_day: null }]);
    await byHand(
      'enterprise_household_links',
      () =>
        sql`update enterprise_household_links set until_day = null where enterprise_code = ${enterprise}`,
    );
    expect(await brokenKeys('enterprise_household_links_once')).toEqual([`${enterprise}/H1`]);
    await sql`delete from enterprise_household_links`;
  });

  it('until a later day', async () => {
    const never = insert('enterprise_household_links', [link({ until_day: '2019-03-01' })]);
    expect(await refusal(never)).toMatchObject({ rule: 'enterprise_household_links_until_after' });
  });
});

describe('benefits', () => {
  const benefit = (row: Row = {}) => ({
    ...{ enterprise_code: enterprise, entry_no: 'B1', household_no: 'H1', way: 'wage' },
    ...{ amount_fen: 100, happened_on: '2019-03-01', recorded_on: '2019-03-01' },
    ...row,
  });

  it.each([
    ['benefit_entries_amount_for_way', { amount_fen: 0 }],
    ['benefit_entries_amount_for_way', { amount_fen: -1, way: 'training' }],
    ['benefit_entries_recorded_after', { recorded_on: '2019-02-28' }],
  ])('%s', async (rule, wrong) => {
    expect(await refusal(insert('benefit_entries', [benefit(wrong)]))).toMatchObject({ rule });
  });

  it('of training may cost nothing', async () => {
    await insert('benefit_entries', [benefit({ amount_fen: 0, way: 'training' })]);
  });
});
