import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import * as party from '../testing/party-building/entries.ts';

const { step } = party;

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

const ofBranch = (period: string, ids: readonly string[]) =>
  clerk.metrics(`partyBuilding(period: { ${period} }, where: { branch: ["E-B"] })`, ids);
const MARCH = 'month: "2026-03"';
const APRIL = 'month: "2026-04"';

describe('a branch', () => {
  const roll = (period: string) => ofBranch(period, ['branches', 'members']);
  const diary = () =>
    ofBranch(MARCH, [
      ...['activitiesPlanned', 'activities', 'planRate', 'activitiesOverdue'],
      ...['participationRate', 'talks'],
    ]);

  it('is entered with its members, and counts from then on', async () => {
    const entered = await clerk.enter(
      party.branch('E-B'),
      'name dissolvedOn provenance { origin fileName }',
    );
    expect(entered).toEqual({
      ...{ name: '试办支部', dissolvedOn: null },
      provenance: { origin: 'ENTERED', fileName: '手工录入：党支部' },
    });
    await clerk.enter(party.member('E-M1', 'E-B', '2026-01-10'), 'id');
    const second = await clerk.enter(
      party.member('E-M2', 'E-B', '2026-01-12'),
      'branch { name } provenance { origin }',
    );
    expect(second).toEqual({ branch: { name: '试办支部' }, provenance: { origin: 'ENTERED' } });
    expect(await roll('month: "2026-01"')).toEqual({ branches: '1', members: '2' });
  });

  it('plans an activity, which is overdue until it was held', async () => {
    const planned = await clerk.enter(
      party.activity('E-A', 'branchCode: "E-B"'),
      'heldOn present provenance { origin }',
    );
    expect(planned).toEqual({ heldOn: null, present: null, provenance: { origin: 'ENTERED' } });
    expect(await diary()).toMatchObject({
      ...{ activitiesPlanned: '1', activities: '0', planRate: '0/1', activitiesOverdue: '1' },
    });
    await clerk.enter(
      'amendPartyActivity(id: "E-A", input: { heldOn: "2026-03-12", present: 18 })',
      'id',
    );
    await clerk.enter(party.talk('E-T', 3, 'branchCode: "E-B"'), 'id');
    expect(await diary()).toEqual({
      ...{ activitiesPlanned: '1', activities: '1', planRate: '1/1', activitiesOverdue: '0' },
      ...{ participationRate: '18/20', talks: '3' },
    });
  });

  it('loses a member, and can only then be dissolved', async () => {
    const dissolve = 'amendPartyBranch(id: "E-B", input: { dissolvedOn: "2026-06-30" })';
    expect(await clerk.refused(dissolve)).toMatchObject({
      ...{ code: 'PARTY_BRANCHES_IN_USE', message: expect.stringContaining('2 名党员') },
    });
    for (const no of ['E-M1', 'E-M2']) {
      await clerk.enter(`amendPartyMember(id: "${no}", input: { leftOn: "2026-06-20" })`, 'id');
    }
    expect(await roll('month: "2026-06"')).toEqual({ branches: '1', members: '0' });
    await clerk.enter(dissolve, 'dissolvedOn');
    expect(await roll('month: "2026-06"')).toEqual({ branches: '0', members: '0' });
    expect(await roll(MARCH)).toEqual({ branches: '1', members: '2' });
  });
});

describe('a finding', () => {
  const figures = () =>
    ofBranch(APRIL, ['findings', 'findingsRectified', 'rectificationRate', 'findingsOverdue']);
  const STATE = 'finding { closedOn verifiedOn verifiedByOffice }';
  const state = (closedOn: string | null, verifiedOn: string | null, office: string | null) => ({
    finding: { closedOn, verifiedOn, verifiedByOffice: office },
  });

  it('is closed by its owner, returned, closed again and verified by another office', async () => {
    await clerk.enter(party.finding('E-F', 'branchCode: "E-B"'), 'id');
    expect(await figures()).toEqual({
      ...{ findings: '1', findingsRectified: '0', rectificationRate: '0/1', findingsOverdue: '1' },
    });
    const closed = await clerk.enter(step('E-F', 1, 'CLOSED', '2026-04-15'), STATE);
    expect(closed).toEqual(state('2026-04-15', null, null));
    // What its owner says is not yet what was verified.
    expect(await figures()).toMatchObject({ findingsRectified: '0', rectificationRate: '0/1' });
    const returned = await clerk.enter(step('E-F', 2, 'RETURNED', '2026-04-16'), STATE);
    expect(returned).toEqual(state(null, null, null));
    await clerk.enter(step('E-F', 3, 'ANSWER', '2026-04-17'), 'id');
    await clerk.enter(step('E-F', 4, 'CLOSED', '2026-04-18'), 'id');
    const own = step('E-F', 5, 'VERIFIED', '2026-04-19', party.OWNER);
    expect(await clerk.refused(own)).toMatchObject({ code: 'PARTY_FINDINGS_VERIFIER' });
    const verified = await clerk.enter(
      step('E-F', 5, 'VERIFIED', '2026-04-19'),
      `provenance { origin } ${STATE}`,
    );
    expect(verified).toEqual({
      ...state('2026-04-18', '2026-04-19', '机关纪委'),
      provenance: { origin: 'ENTERED' },
    });
    expect(await figures()).toEqual({
      ...{ findings: '1', findingsRectified: '1', rectificationRate: '1/1', findingsOverdue: '0' },
    });
    // Something may still be said about it, which changes nothing.
    const said = await clerk.enter(step('E-F', 6, 'ANSWER', '2026-05-06'), STATE);
    expect(said).toEqual(state('2026-04-18', '2026-04-19', '机关纪委'));
  });
});

describe('what is done for the people', () => {
  const figures = (ids: readonly string[]) =>
    clerk.metrics(`partyBuilding(period: { ${APRIL} })`, ids);

  it('an opinion is answered', async () => {
    await clerk.enter(party.opinion('E-O'), 'id');
    const ids = ['opinions', 'opinionsAnsweredRate'];
    expect(await figures(ids)).toEqual({ opinions: '1', opinionsAnsweredRate: '0/1' });
    const answered = await clerk.enter(
      'amendPartyOpinion(id: "E-O", input: { answeredOn: "2026-04-10" })',
      'answeredOn source provenance { origin }',
    );
    expect(answered).toEqual({
      ...{ answeredOn: '2026-04-10', source: 'ENTERPRISE', provenance: { origin: 'ENTERED' } },
    });
    expect(await figures(ids)).toEqual({ opinions: '1', opinionsAnsweredRate: '1/1' });
  });

  it('a problem is solved, a board put up and taken down', async () => {
    const ids = ['problemsSolved', 'problemsOpen', 'publicityBoards'];
    const before = await figures(ids);
    await clerk.enter(party.problem('E-P'), 'id');
    await clerk.enter(party.publicityBoard('E-B'), 'id');
    const more = (id: string) => String(Number(before[id]) + 1);
    expect(await figures(ids)).toEqual({
      ...{ problemsSolved: '0', problemsOpen: more('problemsOpen') },
      publicityBoards: more('publicityBoards'),
    });
    await clerk.enter('amendGrassrootsProblem(id: "E-P", input: { solvedOn: "2026-04-20" })', 'id');
    await clerk.enter('amendPublicityBoard(id: "E-B", input: { takenDownOn: "2026-04-30" })', 'id');
    expect(await figures(ids)).toEqual({ ...before, problemsSolved: '1' });
  });
});

it('what rests on a made-up branch or finding is made up, and stays so when it is moved', async () => {
  for (const mutation of [
    party.member('E-S', 'SIM-B1', '2026-03-01'),
    party.activity('E-S', 'branchCode: "SIM-B1"'),
    party.talk('E-S', 1, 'branchCode: "SIM-B1"'),
    party.finding('E-S', 'branchCode: "SIM-B1"'),
    step('E-S', 1, 'CLOSED', '2026-04-15'),
    'amendPartyActivity(id: "E-S", input: { branchCode: null })',
  ]) {
    const made = await clerk.enter(mutation, 'provenance { origin }');
    expect(made, mutation).toEqual({ provenance: { origin: 'SIMULATED' } });
  }
  const moved = 'amendPartyActivity(id: "E-A", input: { branchCode: "SIM-B1" })';
  expect(await clerk.refused(moved)).toMatchObject({ code: 'MADE_UP', field: 'branchCode' });
});
