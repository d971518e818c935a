import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { RULES } from '../index.ts';
import { type Entry, enter, ground, refusalBy } from '../testing/enter.ts';
import { change, homes, income, member } from './testing/entries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await ground(database.connection);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.connection.sql`
    truncate household_members, household_changes, household_change_parties, household_incomes, households cascade`;
  await enter(database.connection, homes('A', 'B', 'C'));
});

const put = (...entries: readonly Entry[]) => enter(database.connection, entries);
const refused = (...entries: readonly Entry[]) => refusalBy(put(...entries));
const broken = async (rule: keyof typeof RULES) => {
  const query = RULES[rule]?.broken?.('610902');
  return query
    ? (await database.connection.db.execute<{ key: string }>(query)).map(({ key }) => key)
    : [];
};

describe('a member', () => {
  it('is in one household at a time, and joins another on the day of leaving the first', async () => {
    await put(member('m', 'A', '2019-01-01'));
    expect(await refused(member('m', 'B', '2020-01-01'))).toMatchObject({
      rule: 'household_members_one_household',
      facts: { member: 'm', household: 'A', since: '2019-01-01' },
    });
    expect(await refused(member('m', 'B', '2018-01-01'))).toMatchObject({
      rule: 'household_members_one_household',
    });
    await put(member('m', 'B', '2018-01-01', { left_on: '2019-01-01' }));
    await database.connection.sql`
      update household_members set left_on = '2020-01-01' where member_no = 'm' and household_no = 'A'`;
    await put(member('m', 'C', '2020-01-01'));
  });

  it('is set free by the end of the household, which takes nobody any more', async () => {
    await put(member('m', 'A', '2019-01-01', { relation: 'head' }));
    await put(
      ...change('1', 'merge', '2020-05-01', ['A', 'B'], ['B']),
      member('m', 'B', '2020-05-01', { joined_how: 'merge' }),
    );
    expect(await refused(member('n', 'A', '2020-05-01'))).toMatchObject({
      rule: 'household_members_ended',
      facts: { household: 'A', ended: '2020-05-01', day: '2020-05-01' },
    });
    await put(member('n', 'A', '2020-04-30'));
    expect(await broken('household_members_one_household')).toEqual([]);
  });

  it('stays in one household whatever is tried, and the doctor agrees', async () => {
    const stay = fc.record({
      home: fc.constantFrom('A', 'B', 'C'),
      joined: fc.integer({ min: 1, max: 28 }),
      days: fc.option(fc.integer({ min: 1, max: 9 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stay, { minLength: 2, maxLength: 6 }), async (stays) => {
        await database.connection.sql`truncate household_members`;
        const kept: { from: number; to: number }[] = [];
        const day = (n: number) =>
          `2020-${n > 30 ? '02' : '01'}-${String(n > 30 ? n - 30 : n).padStart(2, '0')}`;
        for (const { home, joined, days } of stays) {
          const to = days === null ? Number.POSITIVE_INFINITY : joined + days;
          if (kept.some(({ from }) => from === joined)) continue;
          const free = kept.every((one) => one.to <= joined || to <= one.from);
          const refusal = await refused(
            member('m', home, day(joined), { left_on: days === null ? null : day(joined + days) }),
          );
          expect(refusal?.rule).toBe(free ? undefined : 'household_members_one_household');
          if (free) kept.push({ from: joined, to });
        }
        expect(await broken('household_members_one_household')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves after joining, in a known way and relation', async () => {
    expect(await refused(member('m', 'A', '2020-01-01', { left_on: '2020-01-01' }))).toMatchObject({
      rule: 'household_members_stay',
    });
    expect(await refused(member('m', 'A', '2020-01-01', { joined_how: 'bought' }))).toMatchObject({
      rule: 'household_members_joined_how',
    });
    expect(await refused(member('m', 'A', '2020-01-01', { relation: 'friend' }))).toMatchObject({
      rule: 'household_members_relation',
    });
  });

  it('is the only head of the household at a time', async () => {
    await put(member('m', 'A', '2019-01-01', { relation: 'head', left_on: '2020-01-01' }));
    expect(await refused(member('n', 'A', '2019-12-31', { relation: 'head' }))).toMatchObject({
      rule: 'household_members_one_head',
      facts: { household: 'A', member: 'm', since: '2019-01-01' },
    });
    await put(member('n', 'A', '2020-01-01', { relation: 'head' }));
    const { sql } = database.connection;
    await sql`alter table household_members disable trigger user`;
    await sql`update household_members set left_on = '2020-06-01' where member_no = 'm'`;
    await put(member('n', 'B', '2020-02-01'));
    await sql`alter table household_members enable trigger user`;
    expect(await broken('household_members_one_head')).toEqual(['n/2020-01-01']);
    expect(await broken('household_members_one_household')).toEqual(['n/2020-02-01']);
  });

  it('can not be entered into two households at the same moment', async () => {
    const both = await Promise.all([
      refused(member('m', 'A', '2020-01-01')),
      refused(member('m', 'B', '2020-02-01')),
    ]);
    expect(both.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(both.find((refusal) => refusal)?.rule).toBe('household_members_one_household');
  });
});

describe('an income', () => {
  it.each([
    ['household_incomes_persons', { persons: 0 }],
    ['household_incomes_wage', { wage_fen: -1 }],
    ['household_incomes_business', { business_fen: -1 }],
    ['household_incomes_property', { property_fen: -1 }],
    ['household_incomes_transfer', { transfer_fen: -1 }],
    ['household_incomes_business_cost', { business_cost_fen: -1 }],
    ['household_incomes_base_before', { base_year: 2020 }],
  ])('is held to %s', async (rule, wrong) => {
    expect(await refused(income('A', 2020, wrong))).toMatchObject({ rule });
  });

  it('may be a loss, and needs its base on record', async () => {
    await put(income('A', 2019, { business_cost_fen: 500 }));
    expect(await refused(income('A', 2020, { base_year: 2018 }))).toMatchObject({
      kind: 'foreign_key',
      rule: 'household_incomes_base',
    });
    await put(income('A', 2020, { base_year: 2019 }));
  });

  it('comes no later than the year in which the household ended', async () => {
    await put(...change('1', 'merge', '2020-05-01', ['A', 'B'], ['B']), income('A', 2020));
    expect(await refused(income('A', 2021))).toMatchObject({
      rule: 'household_incomes_ended',
      facts: { household: 'A', ended: '2020-05-01', year: 2021 },
    });
    await database.connection.sql`alter table household_incomes disable trigger user`;
    await put(income('A', 2022));
    await database.connection.sql`alter table household_incomes enable trigger user`;
    expect(await broken('household_incomes_ended')).toEqual(['A/2022']);
  });
});
