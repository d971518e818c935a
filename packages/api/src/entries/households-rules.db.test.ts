import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { change, household, income, member } from '../testing/households/entries.ts';
import { type Attempt, untried } from '../testing/rules-tried.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

describe('a rule of households', () => {
  beforeAll(async () => {
    for (const no of ['R-A', 'R-B', 'R-C', 'R-D', 'R-N']) await clerk.enter(household(no), 'id');
    for (const mutation of [
      member('R-M1', 'R-A', '2026-01-01', 'relation: HEAD, joinedHow: REGISTERED'),
      member('R-M2', 'R-D', '2026-06-01'),
      income('R-A', 2025),
      income('R-D', 2027),
      change('R-C1', 'MERGE', '2026-05-01', ['R-B', 'R-C'], ['R-C']),
    ]) {
      await clerk.enter(mutation, 'id');
    }
  });

  const attempts: readonly Attempt[] = [
    [
      'a village of another town',
      household('R-X', '610902001003', '610902111'),
      'HOUSEHOLDS_VILLAGE_IN_TOWN',
      'villageCode',
    ],
    [
      'a household moved to a town alone',
      'amendHousehold(id: "R-A", input: { townCode: "610902001" })',
      'HOUSEHOLDS_VILLAGE_IN_TOWN',
      'townCode',
    ],
    ...['2026-01-01', '2025-12-31'].map(
      (day): Attempt => [
        `a member who left on ${day}`,
        `amendHouseholdMember(id: "R-M1/2026-01-01", input: { leftOn: "${day}" })`,
        'HOUSEHOLD_MEMBERS_STAY',
        'leftOn',
      ],
    ),
    [
      'a member of a household that ended',
      member('R-M3', 'R-B', '2026-05-01'),
      'HOUSEHOLD_MEMBERS_ENDED',
      'joinedOn',
    ],
    [
      'a member of two households',
      member('R-M1', 'R-D', '2026-02-01'),
      'HOUSEHOLD_MEMBERS_ONE_HOUSEHOLD',
      'memberNo',
    ],
    [
      'two heads',
      member('R-M3', 'R-A', '2026-02-01', 'relation: HEAD, joinedHow: MARRIAGE'),
      'HOUSEHOLD_MEMBERS_ONE_HEAD',
      'relation',
    ],
    [
      'a split into one',
      change('R-X', 'SPLIT', '2026-06-01', ['R-A'], ['R-N']),
      'HOUSEHOLD_CHANGES_SPLIT',
      null,
    ],
    [
      'a split of nobody',
      change('R-X', 'SPLIT', '2026-06-01', [], []),
      'HOUSEHOLD_CHANGES_SPLIT',
      null,
    ],
    [
      'a merge of one',
      change('R-X', 'MERGE', '2026-06-01', ['R-A'], ['R-N']),
      'HOUSEHOLD_CHANGES_MERGE',
      null,
    ],
    [
      'a second household after a merge',
      'recordHouseholdChangeParty(input: { changeNo: "R-C1", householdNo: "R-N", role: TO })',
      'HOUSEHOLD_CHANGES_MERGE',
      null,
    ],
    [
      'a change of what has ended',
      change('R-X', 'SPLIT', '2026-06-01', ['R-B'], ['R-B', 'R-N']),
      'HOUSEHOLD_CHANGE_PARTIES_ENDED',
      'householdNo',
    ],
    [
      'an end before a member joined',
      change('R-X', 'MERGE', '2026-05-31', ['R-D', 'R-A'], ['R-A']),
      'HOUSEHOLD_CHANGE_PARTIES_LATER',
      'householdNo',
    ],
    [
      'an end before a year of income',
      change('R-X', 'MERGE', '2026-07-01', ['R-D', 'R-A'], ['R-A']),
      'HOUSEHOLD_CHANGE_PARTIES_LATER',
      'householdNo',
    ],
    ['nobody at home', income('R-A', 2026, 'persons: 0'), 'HOUSEHOLD_INCOMES_PERSONS', 'persons'],
    [
      'a year that is its own base',
      income('R-A', 2026, 'baseYear: 2026'),
      'HOUSEHOLD_INCOMES_BASE_BEFORE',
      'baseYear',
    ],
    ['a year after the household', income('R-B', 2027), 'HOUSEHOLD_INCOMES_ENDED', 'year'],
    ...(
      [
        ['wage', 'WAGE'],
        ['business', 'BUSINESS'],
        ['property', 'PROPERTY'],
        ['transfer', 'TRANSFER'],
        ['businessCost', 'BUSINESS_COST'],
      ] as const
    ).map(
      ([field, name]): Attempt => [
        `one fen below nothing as ${field}`,
        income('R-A', 2026, `${field}: "-0.01"`),
        `HOUSEHOLD_INCOMES_${name}`,
        field,
      ],
    ),
  ];

  it.each(attempts)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    const tables = [
      ...['households', 'household_members', 'household_incomes'],
      ...['household_changes', 'household_change_parties'],
    ];
    expect(untried(tables, attempts)).toEqual([
      // Values of an enum, a blank text, a day that nobody enters, and what distribution's tests try.
      'HOUSEHOLDS_ENDED_BY_CHANGE',
      'HOUSEHOLDS_IN_PLANS',
      'HOUSEHOLD_CHANGES_DOCUMENT',
      'HOUSEHOLD_CHANGES_KIND',
      'HOUSEHOLD_CHANGE_PARTIES_ROLE',
      'HOUSEHOLD_MEMBERS_JOINED_HOW',
      'HOUSEHOLD_MEMBERS_RELATION',
    ]);
  });

  it.each([
    [income('R-A', 2026, 'baseYear: 2024'), 'NOT_FOUND', 'baseYear'],
    [member('R-M3', 'R-Y', '2026-01-01'), 'NOT_FOUND', 'householdNo'],
    [change('R-X', 'MERGE', '2026-06-01', ['R-A', 'R-N'], ['R-Y']), 'NOT_FOUND', 'householdNo'],
    [change('R-X', 'SPLIT', '2026-06-01', ['R-A'], ['R-A', 'R-N'], '　'), 'MISSING', 'document'],
    [household('R-A'), 'ALREADY_THERE', null],
  ])('and what is not there is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('holds where two merges of one household come at once: one is taken', async () => {
    for (const no of ['R-K1', 'R-K2', 'R-K3']) await clerk.enter(household(no), 'id');
    const answers = await Promise.all(
      ['R-K2', 'R-K3'].map((other, n) =>
        api.answer<{ result: { ok: boolean; refusals: { code: string }[] } }>(
          `mutation { result: ${change(`R-K${n}`, 'MERGE', '2026-09-01', ['R-K1', other], [other])} { ok refusals { code } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    expect(answers.flatMap(({ result }) => result.refusals)).toEqual([
      { code: 'HOUSEHOLD_CHANGE_PARTIES_ENDED' },
    ]);
  });
});
