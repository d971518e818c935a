import type { Table } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  batches,
  grassrootsProblems,
  partyActivities,
  partyBranches,
  partyMembers,
  partyOpinions,
  partyTalks,
  publicityBoards,
} from '../../tables/index.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { brokenKeys, damage, outcomeOf } from '../../testing/refusals.ts';
import { partyBuildingRules } from './index.ts';

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
  await db.insert(partyBranches).values([
    { ...stamp, code: 'B1', name: '第一支部', foundedOn: '2019-02-18' },
    { ...stamp, code: 'B2', name: '第二支部', foundedOn: '2019-02-18', dissolvedOn: '2020-06-30' },
  ]);
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

const member = (row: Partial<typeof partyMembers.$inferInsert>) =>
  db()
    .insert(partyMembers)
    .values({ ...stamp, memberNo: next(), branchCode: 'B1', joinedOn: '2019-03-01', ...row });
const activity = (row: Partial<typeof partyActivities.$inferInsert>) =>
  db()
    .insert(partyActivities)
    .values({
      ...{ ...stamp, activityNo: next(), kind: 'themed_day', topic: '学习', expected: 20 },
      ...{ plannedOn: '2019-04-10', ...row },
    });
describe('branches, members and activities', () => {
  it('lie within the days of the branch', async () => {
    expect(await outcomeOf(member({}))).toBe('accepted');
    expect(await outcomeOf(member({ joinedOn: '2019-02-18' }))).toBe('accepted');
    expect(await outcomeOf(member({ joinedOn: '2019-02-17' }))).toEqual([
      'party_members_in_branch',
      { branch: '第一支部', founded: '2019-02-18', dissolved: '—' },
    ]);
    expect(await outcomeOf(member({ branchCode: 'B2' }))).toEqual([
      'party_members_in_branch',
      { branch: '第二支部', founded: '2019-02-18', dissolved: '2020-06-30' },
    ]);
    expect(await outcomeOf(member({ branchCode: 'B2', leftOn: '2020-06-30' }))).toBe('accepted');
    expect(await outcomeOf(activity({ branchCode: 'B2', heldOn: '2020-06-30' }))).toBe('accepted');
    expect(await outcomeOf(activity({ branchCode: 'B2', heldOn: '2020-07-01' }))).toMatchObject([
      'party_activities_in_branch',
      {},
    ]);
    expect(await outcomeOf(activity({ heldOn: '2018-07-01' }))).toBe('accepted');
  });

  it('keep a branch from losing them', async () => {
    const dissolve = (code: string, day: string | null) =>
      outcomeOf(
        database.connection
          .sql`update party_branches set dissolved_on = ${day} where code = ${code}`,
      );
    expect(await dissolve('B1', '2020-01-01')).toEqual([
      'party_branches_in_use',
      { members: 2, activities: 0 },
    ]);
    expect(await dissolve('B2', '2020-03-01')).toEqual([
      'party_branches_in_use',
      { members: 1, activities: 1 },
    ]);
    expect(await dissolve('B2', '2020-07-31')).toBe('accepted');
  });

  it('are refused where one row contradicts itself', async () => {
    expect(await outcomeOf(member({ leftOn: '2019-02-28' }))).toBe('party_members_left_after');
    expect(await outcomeOf(activity({ present: 3 }))).toBe('party_activities_present_when_held');
    expect(await outcomeOf(activity({ heldOn: '2019-04-10', present: 21 }))).toBe(
      'party_activities_present',
    );
    expect(await outcomeOf(activity({ heldOn: '2019-04-10', present: 20 }))).toBe('accepted');
    expect(await outcomeOf(activity({ expected: 0 }))).toBe('party_activities_expected');
    expect(await outcomeOf(activity({ kind: 'party' as 'survey' }))).toBe('party_activities_kind');
    const branch = { ...stamp, code: next(), name: '第三支部', foundedOn: '2019-03-01' };
    expect(
      await outcomeOf(
        db()
          .insert(partyBranches)
          .values({ ...branch, dissolvedOn: '2019-03-01' }),
      ),
    ).toBe('party_branches_dissolved_after');
    const talk = { ...stamp, talkNo: next(), kind: 'members' as const, day: '2019-05-06' };
    expect(
      await outcomeOf(
        db()
          .insert(partyTalks)
          .values({ ...talk, persons: 0 }),
      ),
    ).toBe('party_talks_persons');
    expect(
      await outcomeOf(
        db()
          .insert(partyTalks)
          .values({ ...talk, persons: 1, kind: 'none' as 'public' }),
      ),
    ).toBe('party_talks_kind');
    expect(
      await outcomeOf(
        db()
          .insert(partyTalks)
          .values({ ...talk, persons: 1 }),
      ),
    ).toBe('accepted');
  });

  it('are found where they were damaged', async () => {
    await damaged(
      partyBranches,
      "update party_branches set founded_on = '2019-03-15' where code = 'B1'",
    );
    expect(await broken('party_branches_in_use')).toEqual(['B1']);
    expect(await broken('party_members_in_branch')).toHaveLength(2);
    expect(await broken('party_activities_in_branch')).toEqual([]);
    await damaged(
      partyActivities,
      "update party_activities set held_on = '2020-09-01' where branch_code = 'B2'",
    );
    expect(await broken('party_activities_in_branch')).toHaveLength(1);
  });
});

it('opinions, problems and boards end after they began', async () => {
  const opinion = { ...stamp, opinionNo: next(), matter: '延长服务时间', receivedOn: '2019-09-20' };
  const write = (source: string, answeredOn: string) =>
    outcomeOf(
      db()
        .insert(partyOpinions)
        .values({ ...opinion, source: source as 'public', answeredOn }),
    );
  expect(await write('public', '2019-09-19')).toBe('party_opinions_answered_after');
  expect(await write('press', '2019-09-20')).toBe('party_opinions_source');
  expect(await write('public', '2019-09-20')).toBe('accepted');
  const problem = {
    ...stamp,
    problemNo: next(),
    place: '某村',
    matter: '饮水',
    ownerOffice: '综合股',
  };
  expect(
    await outcomeOf(
      db()
        .insert(grassrootsProblems)
        .values({ ...problem, foundOn: '2019-09-20', solvedOn: '2019-09-19' }),
    ),
  ).toBe('grassroots_problems_solved_after');
  const board = { ...stamp, boardNo: next(), theme: '党建', place: '一楼' };
  expect(
    await outcomeOf(
      db()
        .insert(publicityBoards)
        .values({ ...board, putUpOn: '2019-09-20', takenDownOn: '2019-09-19' }),
    ),
  ).toBe('publicity_boards_taken_down_after');
});
