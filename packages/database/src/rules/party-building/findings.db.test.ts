import type { Table } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batches, partyFindingSteps, partyFindings } from '../../tables/index.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { brokenKeys, damage, outcomeOf } from '../../testing/refusals.ts';
import { partyBuildingRules } from '../party-building/index.ts';

const DISTRICT = '610902';
const stamp = { districtCode: DISTRICT, batchId: 0, sourceRow: 1, origin: 'entered' as const };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database.connection;
  const [batch] = await db
    .insert(batches)
    .values({
      ...{ districtCode: DISTRICT, kind: 'test', origin: 'entered', fileName: 'test' },
      ...{ fileSha256: '0'.repeat(64), dataVersion: 1 },
    })
    .returning();
  stamp.batchId = batch?.id ?? 0;
});
afterAll(() => database.drop());

const db = () => database.connection.db;
const broken = (name: keyof typeof partyBuildingRules) =>
  brokenKeys(database.connection, partyBuildingRules[name], DISTRICT);
const damaged = (table: Table, change: string) => damage(database.connection, table, change);

let serial = 0;
const next = () => {
  serial += 1;
  return `N${serial}`;
};

const finding = async (row: Partial<typeof partyFindings.$inferInsert> = {}) => {
  const findingNo = next();
  await db()
    .insert(partyFindings)
    .values({
      ...{ ...stamp, findingNo, matter: '窗口延时服务不到位', ownerOffice: '综合股' },
      ...{ ownerRole: '股长', foundOn: '2019-09-20', dueOn: '2019-10-20', ...row },
    });
  return findingNo;
};
type Step = typeof partyFindingSteps.$inferInsert;
const step = (findingNo: string, stepNo: number, kind: Step['kind'], more: Partial<Step> = {}) =>
  db()
    .insert(partyFindingSteps)
    .values({
      ...{ ...stamp, findingNo, stepNo, kind, takenOn: '2019-10-15' },
      ...{ office: kind === 'closed' ? '综合股' : '机关党委', statement: '已整改', ...more },
    });
const stateOf = async (findingNo: string) => {
  const [row] = await database.connection.sql`
    select closed_on::text as closed, verified_on::text as verified, verified_by_office as by
    from party_findings where finding_no = ${findingNo}`;
  return row;
};

describe('a finding', () => {
  it('is rectified when another office has verified what its owner closed', async () => {
    const no = await finding();
    expect(await outcomeOf(step(no, 1, 'verified'))).toBe('party_finding_steps_closed_first');
    await step(no, 1, 'closed');
    expect(await stateOf(no)).toEqual({ closed: '2019-10-15', verified: null, by: null });
    expect(await outcomeOf(step(no, 2, 'closed'))).toEqual([
      'party_finding_steps_closed_once',
      { day: '2019-10-15' },
    ]);
    expect(await outcomeOf(step(no, 2, 'verified', { office: '综合股' }))).toBe(
      'party_findings_verifier',
    );
    await step(no, 2, 'returned', { takenOn: '2019-10-16' });
    expect(await stateOf(no)).toEqual({ closed: null, verified: null, by: null });
    await step(no, 3, 'answer', { takenOn: '2019-10-17' });
    await step(no, 4, 'closed', { takenOn: '2019-10-18' });
    await step(no, 5, 'verified', { takenOn: '2019-10-19' });
    expect(await stateOf(no)).toEqual({
      ...{ closed: '2019-10-18', verified: '2019-10-19', by: '机关党委' },
    });
    expect(await outcomeOf(step(no, 6, 'returned', { takenOn: '2019-10-20' }))).toEqual([
      'party_finding_steps_after_verified',
      { day: '2019-10-19' },
    ]);
    expect(await outcomeOf(step(no, 6, 'answer', { takenOn: '2019-10-20' }))).toBe('accepted');
  });

  it('stays once it is verified, and its steps always', async () => {
    const no = await finding();
    const { sql } = database.connection;
    const change = () =>
      sql`update party_findings set matter = '另一问题' where finding_no = ${no}`;
    await step(no, 1, 'closed');
    expect(await outcomeOf(change())).toBe('accepted');
    await step(no, 2, 'verified');
    const settled = ['party_findings_settled', { day: '2019-10-15' }];
    expect(await outcomeOf(change())).toEqual(settled);
    expect(await outcomeOf(sql`delete from party_findings where finding_no = ${no}`)).toEqual(
      settled,
    );
    expect(await outcomeOf(sql`delete from party_finding_steps where finding_no = ${no}`)).toBe(
      'party_finding_steps_kept',
    );
    expect(await outcomeOf(sql`update party_finding_steps set statement = '无'`)).toBe(
      'party_finding_steps_kept',
    );
  });

  it('takes its state from its steps alone', async () => {
    expect(await outcomeOf(finding({ closedOn: '2019-10-01' }))).toBe('party_findings_by_steps');
    const no = await finding();
    const { sql } = database.connection;
    expect(
      await outcomeOf(
        sql`update party_findings set closed_on = '2019-10-01' where finding_no = ${no}`,
      ),
    ).toBe('party_findings_by_steps');
  });

  it('has its days in order', async () => {
    expect(await outcomeOf(finding({ dueOn: '2019-09-19' }))).toBe('party_findings_due_after');
    const no = await finding();
    expect(await outcomeOf(step(no, 1, 'closed', { takenOn: '2019-09-19' }))).toBe(
      'party_findings_closed_after',
    );
    expect(await outcomeOf(step(no, 2, 'closed'))).toEqual([
      'party_finding_steps_in_turn',
      { before: 1 },
    ]);
    await step(no, 1, 'closed');
    expect(await outcomeOf(step(no, 2, 'verified', { takenOn: '2019-10-14' }))).toEqual([
      'party_finding_steps_in_order',
      { day: '2019-10-15' },
    ]);
    expect(await outcomeOf(step(no, 0, 'answer'))).toBe('party_finding_steps_number');
    expect(await outcomeOf(step(no, 2, 'none' as 'answer'))).toBe('party_finding_steps_kind');
    expect(await outcomeOf(step(no, 2, 'answer', { statement: ' ' }))).toBe(
      'party_finding_steps_statement',
    );
  });

  it('takes many steps in one statement, and one decision of two at once', async () => {
    const no = await finding();
    const row = (stepNo: number, kind: Step['kind'], office: string) => ({
      ...{
        ...stamp,
        findingNo: no,
        stepNo,
        kind,
        office,
        takenOn: '2019-10-15',
        statement: '已办',
      },
    });
    await db()
      .insert(partyFindingSteps)
      .values([
        row(1, 'closed', '综合股'),
        row(2, 'returned', '机关党委'),
        row(3, 'closed', '综合股'),
      ]);
    const outcomes = await Promise.all([
      outcomeOf(step(no, 4, 'verified')),
      outcomeOf(step(no, 5, 'returned')),
      outcomeOf(step(no, 4, 'returned')),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
  });

  it('is found where it was damaged', async () => {
    const no = await finding();
    await step(no, 1, 'closed');
    expect(await broken('party_findings_by_steps')).toEqual([]);
    await damaged(
      partyFindings,
      `update party_findings set closed_on = '2019-10-16' where finding_no = '${no}'`,
    );
    expect(await broken('party_findings_by_steps')).toEqual([no]);
    const other = await finding();
    await step(other, 1, 'closed');
    await step(other, 2, 'answer', { takenOn: '2019-10-16' });
    await step(other, 3, 'answer', { takenOn: '2019-10-17' });
    const second = `where finding_no = '${other}' and step_no = 2`;
    await damaged(
      partyFindingSteps,
      `update party_finding_steps set taken_on = '2019-11-01' ${second}`,
    );
    expect(await broken('party_finding_steps_in_order')).toEqual([`${other} / 3`]);
    await damaged(partyFindingSteps, `delete from party_finding_steps ${second}`);
    expect(await broken('party_finding_steps_in_turn')).toEqual([`${other} / 3`]);
  });
});

it('made-up detail can be removed, verified or not', async () => {
  const made = { origin: 'simulated' as const };
  const no = await finding(made);
  await step(no, 1, 'closed', made);
  await step(no, 2, 'verified', made);
  const { sql } = database.connection;
  await sql`delete from party_finding_steps where origin = 'simulated'`;
  await sql`delete from party_findings where origin = 'simulated'`;
  expect(await stateOf(no)).toBeUndefined();
});
