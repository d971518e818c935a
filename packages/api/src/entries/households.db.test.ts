import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { change, household, income, member, VILLAGE } from '../testing/households/entries.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  // What clerks enter here are few households, whose numbers are what is tested.
  api = await openTestApi({ smallCells: true });
  clerk = clerkOf(api);
});
afterAll(() => api.close());

describe('a household', () => {
  const gains = () =>
    clerk.metrics('households(period: { year: 2026 })', [
      ...['households', 'persons', 'meanSize', 'villages', 'gainPerHousehold'],
      ...['gainPerPerson', 'medianGain', 'fallers', 'lossShare'],
    ]);

  it('is entered with its members and is in the district’s records', async () => {
    for (const no of ['E-H1', 'E-H2']) {
      const entered = await clerk.enter(
        household(no),
        'endedOn village { code } town { code } provenance { origin fileName }',
      );
      expect(entered).toEqual({
        ...{ endedOn: null, village: { code: VILLAGE }, town: { code: '610902111' } },
        provenance: { origin: 'ENTERED', fileName: '手工录入：农户' },
      });
    }
    for (const [no, home, relation] of [
      ['E-M1', 'E-H1', 'HEAD'],
      ['E-M2', 'E-H1', 'SPOUSE'],
      ['E-M3', 'E-H1', 'CHILD'],
      ['E-M4', 'E-H2', 'HEAD'],
    ] as const) {
      const given = `relation: ${relation}, joinedHow: REGISTERED`;
      await clerk.enter(member(no, home, '2025-01-01', given), 'id');
    }
  });

  it('moves the metrics of the year at once when its incomes are entered', async () => {
    expect((await gains()).households).toBe('-');
    const first =
      'wage: "30000", business: "8000", property: "500", transfer: "1200", businessCost: "3000"';
    await clerk.enter(income('E-H1', 2025, `persons: 3, ${first}`), 'id');
    await clerk.enter(income('E-H2', 2025, 'wage: "20000"'), 'id');
    // A year that only serves as a base is none in which a household gains.
    expect((await gains()).households).toBe('-');
    const second =
      'wage: "36000", business: "9000.50", property: "800", transfer: "1200", businessCost: "3200"';
    const entered = await clerk.enter(
      income('E-H1', 2026, `baseYear: 2025, persons: 3, ${second}`),
      'business provenance { origin }',
    );
    expect(entered).toEqual({ business: '9000.50', provenance: { origin: 'ENTERED' } });
    await clerk.enter(income('E-H2', 2026, 'baseYear: 2025, wage: "19000.01"'), 'id');
    // 43,800.50 − 36,700 = 7,100.50 and 19,000.01 − 20,000 = −999.99.
    expect(await gains()).toEqual({
      ...{ households: '2', persons: '5', meanSize: '5/2', villages: '1' },
      ...{ gainPerHousehold: '6100.51/2', gainPerPerson: '6100.51/5', medianGain: '3050.255' },
      ...{ fallers: '1', lossShare: '1/2' },
    });
    const { records } = await api.answer<{ records: { householdGains: { nodes: unknown[] } } }>(
      '{ records { householdGains(where: { householdNo: { eq: "E-H2" } }) { nodes { yearDay income baseIncome gain } } } }',
    );
    expect(records.householdGains.nodes).toEqual([
      { yearDay: '2026-01-01', income: '19000.01', baseIncome: '20000.00', gain: '-999.99' },
    ]);
  });

  it('moves them again when an income is corrected or removed', async () => {
    await clerk.enter('amendHouseholdIncome(id: "E-H2/2026", input: { wage: "21000" })', 'wage');
    expect(await gains()).toMatchObject({ gainPerHousehold: '8100.5/2', fallers: '0' });
    expect(await clerk.refused('removeHouseholdIncome(id: "E-H2/2025")')).toMatchObject({
      code: 'STILL_USED',
    });
    await clerk.enter('removeHouseholdIncome(id: "E-H2/2026")', 'id');
    expect(await gains()).toMatchObject({ households: '1', persons: '3' });
  });

  it('lives on through a split that names it on both sides', async () => {
    await clerk.enter(household('E-H3'), 'id');
    const split = await clerk.enter(
      change('E-C1', 'SPLIT', '2026-06-01', ['E-H1'], ['E-H1', 'E-H3']),
      'householdChangeParties { role household { householdNo endedOn } } provenance { origin }',
    );
    expect(split.provenance).toEqual({ origin: 'ENTERED' });
    expect(split.householdChangeParties).toHaveLength(3);
    for (const { household } of split.householdChangeParties as {
      household: { endedOn: null };
    }[]) {
      expect(household.endedOn).toBeNull();
    }
    const child = 'relation: HEAD, joinedHow: SPLIT';
    expect(await clerk.refused(member('E-M3', 'E-H3', '2026-06-01', child))).toMatchObject({
      code: 'HOUSEHOLD_MEMBERS_ONE_HOUSEHOLD',
    });
    await clerk.enter(
      'amendHouseholdMember(id: "E-M3/2025-01-01", input: { leftOn: "2026-06-01" })',
      'leftOn',
    );
    await clerk.enter(member('E-M3', 'E-H3', '2026-06-01', child), 'id');
  });

  it('ends by a merge, which sets its members free for the household that it became', async () => {
    await clerk.enter(household('E-H4'), 'id');
    const merged = await clerk.enter(
      change('E-C2', 'MERGE', '2026-07-01', ['E-H2', 'E-H3'], ['E-H4']),
      'householdChangeParties { role household { householdNo endedOn } }',
    );
    const ends = (
      merged.householdChangeParties as { household: { householdNo: string; endedOn: string }[] }[]
    ).map(({ household }) => household);
    expect(ends).toEqual(
      expect.arrayContaining([
        { householdNo: 'E-H2', endedOn: '2026-07-01' },
        { householdNo: 'E-H3', endedOn: '2026-07-01' },
        { householdNo: 'E-H4', endedOn: null },
      ]),
    );
    for (const [no, relation] of [
      ['E-M4', 'HEAD'],
      ['E-M3', 'OTHER'],
    ] as const) {
      const given = `relation: ${relation}, joinedHow: MERGE`;
      await clerk.enter(member(no, 'E-H4', '2026-07-01', given), 'id');
    }
  });

  it('is made up where it points at a made-up one', async () => {
    const { records } = await api.answer<{
      records: { householdMembers: { nodes: { householdNo: string }[] } };
    }>(
      '{ records { householdMembers(first: 1, where: { householdNo: { startsWith: "610902" } }) { nodes { householdNo } } } }',
    );
    const home = records.householdMembers.nodes[0]?.householdNo ?? '';
    for (const mutation of [
      member('E-M9', home, '2026-05-01'),
      income(home, 2026, 'wage: "1"'),
      change('E-C9', 'SPLIT', '2026-08-01', ['E-H1'], ['E-H1', home]),
    ]) {
      expect(await clerk.enter(mutation, 'provenance { origin }')).toEqual({
        provenance: { origin: 'SIMULATED' },
      });
    }
  });
});
