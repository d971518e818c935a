import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import * as entries from '../testing/enterprises/entries.ts';
import { household } from '../testing/households/entries.ts';

const { amendEnterprise, crew, enterprise, leaves, link, member, quota, stayId } = entries;

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

const enterAll = async (mutations: readonly string[]) => {
  for (const mutation of mutations) await clerk.enter(mutation, 'id');
};
const slice = (month: string, where = '') =>
  `enterprises(period: { month: "${month}" }, where: { enterprise: ["E-1"] ${where} })`;
const staff = (month: string) =>
  clerk.metrics(slice(month), [
    ...['threeTeamsCoverage', 'teamMembers', 'membersNow', 'membersHired'],
  ]);
const hiring = (month: string, ...teams: readonly string[]) => {
  const where = teams.length === 0 ? '' : `team: ${JSON.stringify(teams)}`;
  const ids = ['poorMembersShare', 'quotaComplianceRate', 'quotaShortfall'];
  return clerk.metrics(slice(month, where), ids);
};

/** How a team of E-1 stands, from every day on which that may change. */
const standing = async (team: entries.Team) => {
  const { records } = await api.answer<{ records: { teamCompliance: { nodes: unknown[] } } }>(
    `{ records { teamCompliance(where: { enterpriseCode: { eq: "E-1" }, team: { eq: ${team} } }, orderBy: { field: SINCE_DAY }) {
      nodes { sinceDay untilDay headcount poor percent state shortfall } } } }`,
  );
  return records.teamCompliance.nodes;
};

describe('an enterprise without anybody', () => {
  it('has not built its teams, which is no pass: 未建队', async () => {
    const entered = await clerk.enter(
      enterprise('E-1'),
      'closedOn villageCode town { code } provenance { origin fileName }',
    );
    expect(entered).toEqual({
      ...{ closedOn: null, villageCode: null, town: { code: entries.TOWN } },
      provenance: { origin: 'ENTERED', fileName: '手工录入：企业' },
    });
    for (const [team, percent] of [
      ['LABOUR', 40],
      ['TECHNICAL', 10],
      ['MARKETING', 5],
    ] as const) {
      expect(await standing(team)).toEqual([
        {
          ...{ sinceDay: '2026-01-05', untilDay: null, headcount: 0, poor: 0, percent },
          ...{ state: 'UNSTAFFED', shortfall: 0 },
        },
      ]);
    }
    expect(await staff('2026-01')).toMatchObject({ threeTeamsCoverage: '0/1', membersNow: '0' });
    expect(await hiring('2026-01')).toEqual({
      ...{ poorMembersShare: '0/0', quotaComplianceRate: '0/0', quotaShortfall: '0' },
    });
    const { __type } = await api.answer<{ __type: { enumValues: unknown[] } }>(
      '{ __type(name: "TeamComplianceState") { enumValues { name description } } }',
    );
    expect(__type.enumValues).toContainEqual({ name: 'UNSTAFFED', description: '未建队' });
  });
});

describe('a labour team of 98', () => {
  const since = '2026-02-01';

  it('fails with 39 of them from poor households, who round to 40 %, and is short of one', async () => {
    await enterAll(crew('E-1', 'LABOUR', since, 98, 39));
    expect(await standing('LABOUR')).toMatchObject([
      { untilDay: since, state: 'UNSTAFFED' },
      { sinceDay: since, headcount: 98, poor: 39, percent: 40, state: 'FAILING', shortfall: 1 },
    ]);
    expect(await hiring('2026-02', 'labour')).toEqual({
      ...{ poorMembersShare: '39/98', quotaComplianceRate: '0/1', quotaShortfall: '1' },
    });
  });

  it('holds from the day on which one from a poor household comes for another', async () => {
    await clerk.enter(leaves(stayId('E-1', 'LABOUR', 'L98', since), '2026-03-10'), 'leftOn');
    await clerk.enter(member('E-1', 'LABOUR', 'L99', '2026-03-10', true), 'id');
    expect((await standing('LABOUR')).slice(1)).toEqual([
      {
        ...{ sinceDay: since, untilDay: '2026-03-10', headcount: 98, poor: 39, percent: 40 },
        ...{ state: 'FAILING', shortfall: 1 },
      },
      {
        ...{ sinceDay: '2026-03-10', untilDay: null, headcount: 98, poor: 40, percent: 40 },
        ...{ state: 'COMPLIANT', shortfall: 0 },
      },
    ]);
    expect(await hiring('2026-03', 'labour')).toEqual({
      ...{ poorMembersShare: '40/98', quotaComplianceRate: '1/1', quotaShortfall: '0' },
    });
    expect(await hiring('2026-02')).toMatchObject({ quotaShortfall: '1' });
    expect(await staff('2026-03')).toEqual({
      ...{ threeTeamsCoverage: '0/1', teamMembers: '99', membersNow: '98', membersHired: '1' },
    });
  });

  it('counts who was poor at hiring, whatever the household is now', async () => {
    const out = stayId('E-1', 'LABOUR', 'L1', since);
    const amended = await clerk.enter(
      `amendTeamMember(id: "${out}", input: { isPoorNow: false })`,
      'wasPoorAtHiring isPoorNow',
    );
    expect(amended).toEqual({ wasPoorAtHiring: true, isPoorNow: false });
    expect(await hiring('2026-03')).toMatchObject({ poorMembersShare: '40/98' });
  });

  it('is judged by the quota of the day, in whole percent', async () => {
    await clerk.enter(quota('LABOUR', '2026-04-01', 41), 'id');
    // 41 % of 98 are 40.18 people: 40 are too few.
    expect((await standing('LABOUR')).slice(2)).toMatchObject([
      { untilDay: '2026-04-01', percent: 40, state: 'COMPLIANT' },
      { sinceDay: '2026-04-01', percent: 41, state: 'FAILING', shortfall: 1 },
    ]);
    expect(await hiring('2026-04')).toMatchObject({ quotaShortfall: '1' });
    await clerk.enter('amendHiringQuota(id: "labour/2026-04-01", input: { percent: 0 })', 'id');
    expect(await hiring('2026-04')).toMatchObject({ quotaComplianceRate: '1/1' });
    await clerk.enter('removeHiringQuota(id: "labour/2026-04-01")', 'id');
    expect(await standing('LABOUR')).toHaveLength(3);
  });
});

describe('three teams', () => {
  const since = '2026-05-06';

  it('are judged each by its own quota and cover the enterprise together', async () => {
    await enterAll(crew('E-1', 'TECHNICAL', since, 11, 1));
    expect(await staff('2026-05')).toMatchObject({ threeTeamsCoverage: '0/1' });
    await enterAll(crew('E-1', 'MARKETING', since, 20, 1));
    expect((await standing('TECHNICAL')).at(-1)).toMatchObject({ state: 'FAILING', shortfall: 1 });
    expect((await standing('MARKETING')).at(-1)).toMatchObject({ state: 'COMPLIANT' });
    expect(await staff('2026-05')).toEqual({
      ...{ threeTeamsCoverage: '1/1', teamMembers: '130', membersNow: '129', membersHired: '31' },
    });
    expect(await hiring('2026-05')).toEqual({
      ...{ poorMembersShare: '42/129', quotaComplianceRate: '2/3', quotaShortfall: '1' },
    });
    expect(await hiring('2026-05', 'technical', 'marketing')).toMatchObject({
      ...{ poorMembersShare: '2/31', quotaComplianceRate: '1/2' },
    });
  });

  it('count who is in two of them once as a person, twice as hired', async () => {
    await clerk.enter(member('E-1', 'TECHNICAL', 'L99', '2026-06-01', true), 'id');
    expect(await staff('2026-06')).toMatchObject({
      ...{ teamMembers: '130', membersNow: '129', membersHired: '1' },
    });
    expect(await hiring('2026-06')).toEqual({
      ...{ poorMembersShare: '43/130', quotaComplianceRate: '3/3', quotaShortfall: '0' },
    });
  });

  it('lose and take back who leaves and comes again, who stays one in all', async () => {
    await clerk.enter(leaves(stayId('E-1', 'MARKETING', 'M1', since), '2026-06-20'), 'leftOn');
    expect(await hiring('2026-06', 'marketing')).toMatchObject({
      ...{ poorMembersShare: '0/19', quotaShortfall: '1' },
    });
    const again = member('E-1', 'MARKETING', 'M1', '2026-07-01', true);
    await clerk.enter(again, 'id');
    expect(await clerk.refused(again)).toMatchObject({ code: 'ALREADY_THERE', field: null });
    expect(await staff('2026-07')).toMatchObject({ teamMembers: '130', membersNow: '129' });
    const id = stayId('E-1', 'MARKETING', 'M1', '2026-07-01');
    await clerk.enter(`removeTeamMember(id: "${id}")`, 'id');
    expect(await staff('2026-07')).toMatchObject({ membersNow: '128', membersHired: '0' });
  });
});

describe('an enterprise that closes', () => {
  const town = '610902001';
  /** Of the town, where no other enterprise serves anybody. */
  const served = (month: string) =>
    clerk.metrics(`enterprises(period: { month: "${month}" }, where: { town: ["${town}"] })`, [
      'householdsServed',
    ]);

  it('serves a household once, though another does too or did before', async () => {
    await enterAll([
      household('E-H', `${town}003`),
      enterprise('E-2'),
      link('E-2', 'E-H', '2026-02-01'),
      link('E-1', 'E-H', '2026-03-01'),
    ]);
    expect(await served('2026-06')).toEqual({ householdsServed: '1' });
    await clerk.enter(
      'amendEnterpriseHouseholdLink(id: "E-2/E-H/2026-02-01", input: { untilDay: "2026-03-01" })',
      'untilDay',
    );
    expect(await served('2026-06')).toEqual({ householdsServed: '1' });
  });

  it('takes its teams and its households along from that day on, not before', async () => {
    await clerk.enter(amendEnterprise('E-1', 'closedOn: "2026-09-01"'), 'closedOn');
    expect(await staff('2026-09')).toMatchObject({ threeTeamsCoverage: '0/0', membersNow: '0' });
    expect(await staff('2026-08')).toMatchObject({ threeTeamsCoverage: '1/1', membersNow: '128' });
    expect((await standing('LABOUR')).at(-1)).toMatchObject({ untilDay: '2026-09-01' });
    expect(await served('2026-08')).toEqual({ householdsServed: '1' });
    expect(await served('2026-09')).toEqual({ householdsServed: '0' });
    await clerk.enter(amendEnterprise('E-1', 'closedOn: null'), 'closedOn');
    expect(await staff('2026-09')).toMatchObject({ membersNow: '128' });
  });
});

it('what points at a made-up enterprise or household is made up', async () => {
  const [home] = (
    await api.answer<{
      records: { enterpriseHouseholdLinks: { nodes: { householdNo: string }[] } };
    }>(
      '{ records { enterpriseHouseholdLinks(first: 1, where: { enterpriseCode: { startsWith: "SIM" } }) { nodes { householdNo } } } }',
    )
  ).records.enterpriseHouseholdLinks.nodes;
  for (const mutation of [
    member('SIM-E01', 'LABOUR', 'E-1', '2026-03-01'),
    member('E-2', 'LABOUR', 'E-1', '2026-03-01', true, `householdNo: "${home?.householdNo}"`),
    link('E-2', home?.householdNo ?? '', '2026-03-01'),
  ]) {
    expect(await clerk.enter(mutation, 'provenance { origin }'), mutation).toEqual({
      provenance: { origin: 'SIMULATED' },
    });
  }
  expect(
    await clerk.enter(member('E-2', 'LABOUR', 'E-2', '2026-03-01'), 'provenance { origin }'),
  ).toEqual({
    provenance: { origin: 'ENTERED' },
  });
});

it('judges a team as made up from the day on which a made-up member or quota decides', async () => {
  await enterAll([enterprise('E-3'), quota('LABOUR', '2026-10-01', 40)]);
  const origins = async () => {
    const { records } = await api.answer<{
      records: { teamCompliance: { nodes: { provenance: { origin: string } }[] } };
    }>(
      `{ records { teamCompliance(where: { enterpriseCode: { eq: "E-3" }, team: { eq: LABOUR } }, orderBy: { field: SINCE_DAY }) {
        nodes { provenance { origin } } } } }`,
    );
    return records.teamCompliance.nodes.map(({ provenance }) => provenance.origin);
  };
  // The quota of 2019 is made up, that of October 2026 was entered.
  expect(await origins()).toEqual(['SIMULATED', 'ENTERED']);
  const made = 'householdNo: "610902111001-0001"';
  await clerk.enter(member('E-3', 'LABOUR', 'E-9', '2026-10-12', true, made), 'id');
  expect(await origins()).toEqual(['SIMULATED', 'ENTERED', 'SIMULATED']);
});
