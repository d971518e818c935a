import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import * as party from '../testing/party-building/entries.ts';
import { type Attempt, untried } from '../testing/rules-tried.ts';

const { activity, branch, finding, member, step } = party;

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of [
    branch('R-B'),
    branch('R-D', 'dissolvedOn: "2026-06-30"'),
    member('R-M', 'R-B', '2026-02-01'),
    activity('R-A', 'branchCode: "R-B", heldOn: "2026-03-12"'),
    ...['R-F', 'R-C', 'R-V'].map((no) => finding(no)),
    ...['R-C', 'R-V'].map((no) => step(no, 1, 'CLOSED', '2026-04-15')),
    step('R-V', 2, 'VERIFIED', '2026-04-16'),
  ]) {
    await clerk.enter(mutation, 'id');
  }
});
afterAll(() => api.close());

const BRANCHES: readonly Attempt[] = [
  [
    'a branch dissolved on its first day',
    branch('R-X', 'dissolvedOn: "2026-01-05"'),
    'PARTY_BRANCHES_DISSOLVED_AFTER',
    'dissolvedOn',
  ],
  [
    'a branch younger than its member',
    'amendPartyBranch(id: "R-B", input: { foundedOn: "2026-02-02" })',
    'PARTY_BRANCHES_IN_USE',
    'foundedOn',
  ],
  [
    'a branch dissolved with a member in it',
    'amendPartyBranch(id: "R-B", input: { dissolvedOn: "2026-11-20" })',
    'PARTY_BRANCHES_IN_USE',
    'dissolvedOn',
  ],
  [
    'a member who left before joining',
    member('R-X', 'R-B', '2026-02-01', 'leftOn: "2026-01-31"'),
    'PARTY_MEMBERS_LEFT_AFTER',
    'leftOn',
  ],
  [
    'a member before the branch',
    member('R-X', 'R-B', '2026-01-04'),
    'PARTY_MEMBERS_IN_BRANCH',
    'branchCode',
  ],
  [
    'a member of what is dissolved',
    member('R-X', 'R-D', '2026-02-01'),
    'PARTY_MEMBERS_IN_BRANCH',
    'branchCode',
  ],
  [
    'a member moved into what is dissolved',
    'amendPartyMember(id: "R-M", input: { branchCode: "R-D" })',
    'PARTY_MEMBERS_IN_BRANCH',
    'branchCode',
  ],
  ['an activity of nobody', activity('R-X', '', 0), 'PARTY_ACTIVITIES_EXPECTED', 'expected'],
  ...[-1, 21].map(
    (present): Attempt => [
      `${present} of 20 present`,
      activity('R-X', `heldOn: "2026-03-12", present: ${present}`),
      'PARTY_ACTIVITIES_PRESENT',
      'present',
    ],
  ),
  [
    'people at what was not held',
    activity('R-X', 'present: 1'),
    'PARTY_ACTIVITIES_PRESENT_WHEN_HELD',
    'present',
  ],
  [
    'an activity after the branch',
    activity('R-X', 'branchCode: "R-D", heldOn: "2026-07-01"'),
    'PARTY_ACTIVITIES_IN_BRANCH',
    'heldOn',
  ],
  [
    'an activity moved before the branch',
    'amendPartyActivity(id: "R-A", input: { heldOn: "2026-01-04" })',
    'PARTY_ACTIVITIES_IN_BRANCH',
    'heldOn',
  ],
  ['a talk with nobody', party.talk('R-X', 0), 'PARTY_TALKS_PERSONS', 'persons'],
  [
    'an opinion answered before it came',
    party.opinion('R-X', 'answeredOn: "2026-04-01"'),
    'PARTY_OPINIONS_ANSWERED_AFTER',
    'answeredOn',
  ],
  [
    'a problem solved before it was found',
    party.problem('R-X', 'solvedOn: "2026-04-01"'),
    'GRASSROOTS_PROBLEMS_SOLVED_AFTER',
    'solvedOn',
  ],
  [
    'a board taken down before it was put up',
    party.publicityBoard('R-X', 'takenDownOn: "2026-04-01"'),
    'PUBLICITY_BOARDS_TAKEN_DOWN_AFTER',
    'takenDownOn',
  ],
];

const FINDINGS: readonly Attempt[] = [
  [
    'a finding due before it was found',
    finding('R-X', '', '2026-03-31'),
    'PARTY_FINDINGS_DUE_AFTER',
    'dueOn',
  ],
  [
    'a finding closed before it was found',
    step('R-F', 1, 'CLOSED', '2026-03-31'),
    'PARTY_FINDINGS_CLOSED_AFTER',
    'takenOn',
  ],
  [
    'a finding found after it was closed',
    'amendPartyFinding(id: "R-C", input: { foundOn: "2026-04-16" })',
    'PARTY_FINDINGS_CLOSED_AFTER',
    'foundOn',
  ],
  [
    'a finding verified by its owner',
    step('R-C', 2, 'VERIFIED', '2026-04-16', party.OWNER),
    'PARTY_FINDINGS_VERIFIER',
    'office',
  ],
  [
    'a verified finding changed',
    'amendPartyFinding(id: "R-V", input: { matter: "另一问题" })',
    'PARTY_FINDINGS_SETTLED',
    'matter',
  ],
  ['a verified finding removed', 'removePartyFinding(id: "R-V")', 'PARTY_FINDINGS_SETTLED', null],
  ['step 0', step('R-F', 0, 'ANSWER', '2026-04-10'), 'PARTY_FINDING_STEPS_NUMBER', 'stepNo'],
  [
    'a step that leaves one out',
    step('R-C', 3, 'ANSWER', '2026-04-16'),
    'PARTY_FINDING_STEPS_IN_TURN',
    'stepNo',
  ],
  [
    'a step before the one ahead of it',
    step('R-C', 2, 'VERIFIED', '2026-04-14'),
    'PARTY_FINDING_STEPS_IN_ORDER',
    'takenOn',
  ],
  [
    'a second closing',
    step('R-C', 2, 'CLOSED', '2026-04-16'),
    'PARTY_FINDING_STEPS_CLOSED_ONCE',
    'kind',
  ],
  ...(['VERIFIED', 'RETURNED'] as const).map(
    (kind): Attempt => [
      `an open finding that is ${kind.toLowerCase()}`,
      step('R-F', 1, kind, '2026-04-16'),
      'PARTY_FINDING_STEPS_CLOSED_FIRST',
      'kind',
    ],
  ),
  [
    'a verified finding that is returned',
    step('R-V', 3, 'RETURNED', '2026-04-17'),
    'PARTY_FINDING_STEPS_AFTER_VERIFIED',
    'kind',
  ],
];

const ATTEMPTS = [...BRANCHES, ...FINDINGS];
const TABLES = [
  ...['party_branches', 'party_members', 'party_activities', 'party_talks', 'party_opinions'],
  ...['party_findings', 'party_finding_steps', 'grassroots_problems', 'publicity_boards'],
];

describe('a rule of party building', () => {
  it.each(ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    expect(untried(TABLES, ATTEMPTS)).toEqual([
      // Values of an enum, what only steps write and in their order, blanks, steps that no mutation changes.
      'PARTY_ACTIVITIES_KIND',
      'PARTY_FINDINGS_BY_STEPS',
      'PARTY_FINDINGS_VERIFIED_AFTER',
      'PARTY_FINDING_STEPS_KEPT',
      'PARTY_FINDING_STEPS_KIND',
      'PARTY_FINDING_STEPS_STATEMENT',
      'PARTY_OPINIONS_SOURCE',
      'PARTY_TALKS_KIND',
    ]);
  });

  it.each([
    [step('R-F', 1, 'CLOSED', '2026-04-16').replace('已对照整改', '　'), 'MISSING', 'statement'],
    [member('R-X', 'R-Z', '2026-02-01'), 'NOT_FOUND', 'branchCode'],
    [activity('R-X', 'branchCode: "R-Z"'), 'NOT_FOUND', 'branchCode'],
    [step('R-Z', 1, 'CLOSED', '2026-04-16'), 'NOT_FOUND', 'findingNo'],
    [step('R-C', 1, 'CLOSED', '2026-04-16'), 'ALREADY_THERE', null],
    [branch('R-B'), 'ALREADY_THERE', null],
    ['removePartyBranch(id: "R-B")', 'STILL_USED', null],
    ['removePartyFinding(id: "R-C")', 'STILL_USED', null],
    ['amendPartyOpinion(id: "R-Z", input: { matter: "无" })', 'NOT_FOUND', 'id'],
  ])('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });
});
