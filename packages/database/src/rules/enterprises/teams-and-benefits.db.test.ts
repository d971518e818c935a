import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, openBench, type Row, refusal } from './testing/rule-bench.ts';

let bench: Bench;
let { sql, insert, byHand, brokenKeys } = {} as Bench;
let enterprise = '';
beforeAll(async () => {
  bench = await openBench();
  ({ sql, insert, byHand, brokenKeys } = bench);
});
beforeEach(async () => {
  enterprise = await bench.newEnterprise();
});
afterAll(() => bench.drop());

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
    const stayOn = () => sql`update team_members set left_on = null
      where enterprise_code = ${enterprise} and joined_on = '2019-03-01'`;
    expect(await refusal(stayOn())).toEqual({
      rule: 'team_members_back_again',
      facts: { member: 'M1', joined: '2019-03-01', again: '2019-07-01' },
    });
    await byHand('team_members', stayOn);
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
    const later = () =>
      sql`update enterprises set registered_on = '2019-02-01' where code = ${enterprise}`;
    expect(await refusal(later())).toEqual({
      rule: 'enterprises_registered_first',
      facts: { registered: '2019-02-01', day: '2019-01-01' },
    });
    await byHand('enterprises', later);
    expect(await brokenKeys('team_members_enterprise_open')).toEqual([`${enterprise}/labour/M1`]);
    await sql`update enterprises set registered_on = '2019-01-01' where code = ${enterprise}`;
  });

  it('join before the enterprise closes, and are in it no longer than it is one', async () => {
    await insert('team_members', [member({ joined_on: '2019-05-01' })]);
    const close = (day: string) =>
      sql`update enterprises set closed_on = ${day} where code = ${enterprise}`;
    expect(await refusal(close('2019-05-01'))).toEqual({
      rule: 'enterprises_closed_last',
      facts: { closed: '2019-05-01', day: '2019-05-01' },
    });
    await close('2019-05-02');
    const late = insert('team_members', [member({ team: 'technical', joined_on: '2019-05-02' })]);
    expect(await refusal(late)).toMatchObject({
      rule: 'team_members_enterprise_open',
      facts: { closed: '2019-05-02' },
    });
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

  it('are served by an enterprise while it is one', async () => {
    expect(
      await refusal(insert('enterprise_household_links', [link({ from_day: '2018-12-31' })])),
    ).toEqual({
      rule: 'enterprise_household_links_enterprise_open',
      facts: { from: '2018-12-31', registered: '2019-01-01', closed: '–' },
    });
    await insert('enterprise_household_links', [link()]);
    const later = () =>
      sql`update enterprises set registered_on = '2019-03-02' where code = ${enterprise}`;
    expect(await refusal(later())).toMatchObject({ rule: 'enterprises_registered_first' });
    await byHand('enterprises', later);
    expect(await brokenKeys('enterprise_household_links_enterprise_open')).toEqual([
      `${enterprise}/H1`,
    ]);
    await sql`delete from enterprise_household_links`;
  });

  it('are not served on into the next time', async () => {
    await insert('enterprise_household_links', [
      link({ until_day: '2019-06-01' }),
      link({ from_day: '2019-08-01' }),
    ]);
    const on = (day: string) => sql`update enterprise_household_links set until_day = ${day}
      where enterprise_code = ${enterprise} and from_day = '2019-03-01'`;
    expect(await refusal(on('2019-08-02'))).toEqual({
      rule: 'enterprise_household_links_again',
      facts: { household: 'H1', from: '2019-03-01', again: '2019-08-01' },
    });
    await on('2019-08-01');
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
