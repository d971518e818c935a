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
const ends = async () => {
  const rows = await database.connection.sql<{ no: string; day: string | null }[]>`
    select household_no as no, ended_on::text as day from households order by 1`;
  return Object.fromEntries(rows.map(({ no, day }) => [no, day]));
};
const broken = async (rule: keyof typeof RULES) => {
  const query = RULES[rule]?.broken?.('610902');
  return query
    ? (await database.connection.db.execute<{ key: string }>(query)).map(({ key }) => key)
    : [];
};

describe('a household', () => {
  it.each([
    ['a village of nine digits', { village_code: '610902111' }],
    ['a village of another town', { town_code: '610902001' }],
  ])('does not lie in %s', async (_, wrong) => {
    const home = {
      household_no: 'X',
      village_code: '610902111001',
      town_code: '610902111',
      ...wrong,
    };
    expect(await refused(['households', home])).toMatchObject({
      rule: 'households_village_in_town',
    });
  });

  it('ends only by a change', async () => {
    const { sql } = database.connection;
    expect(
      await refusalBy(sql`update households set ended_on = '2020-01-01' where household_no = 'A'`),
    ).toMatchObject({ rule: 'households_ended_by_change', facts: { household: 'A' } });
    const made = { household_no: 'X', village_code: '610902111001', town_code: '610902111' };
    expect(await refused(['households', { ...made, ended_on: '2020-01-01' }])).toMatchObject({
      rule: 'households_ended_by_change',
    });
    await sql`alter table households disable trigger user`;
    await sql`update households set ended_on = '2020-01-01' where household_no = 'A'`;
    await sql`alter table households enable trigger user`;
    expect(await broken('households_ended_by_change')).toEqual(['A']);
  });
});

describe('a split or merge', () => {
  it('ends those that went into it and did not come out', async () => {
    await put(
      ...homes('A2', 'B1', 'B2'),
      ...change('1', 'split', '2020-05-01', ['A'], ['A', 'A2']),
    );
    await put(...change('2', 'split', '2020-06-01', ['B'], ['B1', 'B2']));
    await put(...change('3', 'merge', '2020-07-01', ['B1', 'C'], ['C']));
    expect(await ends()).toEqual({
      A: null,
      A2: null,
      B: '2020-06-01',
      B1: '2020-07-01',
      B2: null,
      C: null,
    });
  });

  it('lets a household live on whichever of its sides is entered first', async () => {
    const [head, ...parties] = change('1', 'split', '2020-05-01', ['A'], ['B', 'A']);
    if (head) await put(head, ...parties.reverse());
    expect(await ends()).toEqual({ A: null, B: null, C: null });
  });

  it.each([
    ['split', ['A'], ['B'], 'household_changes_split', { from: 1, to: 1 }],
    ['split', ['A', 'B'], ['A', 'B'], 'household_changes_split', { from: 2, to: 2 }],
    ['split', [], [], 'household_changes_split', { from: 0, to: 0 }],
    ['merge', ['A'], ['B'], 'household_changes_merge', { from: 1, to: 1 }],
    ['merge', ['A', 'B'], ['A', 'B'], 'household_changes_merge', { from: 2, to: 2 }],
  ])('is refused: %s of %j into %j', async (kind, from, to, rule, facts) => {
    expect(await refused(...change('1', kind, '2020-05-01', from, to))).toMatchObject({
      rule,
      facts,
    });
    expect(await ends()).toEqual({ A: null, B: null, C: null });
  });

  it('is refused with a household that has ended by then, in whatever order they are entered', async () => {
    await put(...change('1', 'merge', '2020-05-01', ['A', 'B'], ['B']));
    const later = change('2', 'merge', '2020-05-01', ['A', 'C'], ['C']);
    expect(await refused(...later)).toMatchObject({
      rule: 'household_change_parties_ended',
      facts: { household: 'A', ended: '2020-05-01', day: '2020-05-01' },
    });
    expect(await refused(...change('2', 'merge', '2020-04-01', ['A', 'C'], ['C']))).toMatchObject({
      rule: 'household_change_parties_later',
      facts: { household: 'A', ended: '2020-04-01', later: '1' },
    });
    await put(...change('2', 'merge', '2020-04-01', ['C', 'B'], ['B']));
  });

  it('is refused where a household has members or incomes after its end', async () => {
    await put(member('m', 'A', '2020-05-01'), income('B', 2021));
    const merge = change('1', 'merge', '2020-05-01', ['A', 'C'], ['C']);
    expect(await refused(...merge)).toMatchObject({
      rule: 'household_change_parties_later',
      facts: { household: 'A', later: 'm' },
    });
    expect(await refused(...change('1', 'merge', '2020-12-31', ['B', 'C'], ['C']))).toMatchObject({
      rule: 'household_change_parties_later',
      facts: { household: 'B', later: '2021' },
    });
    await put(...change('1', 'merge', '2021-12-31', ['B', 'C'], ['C']));
  });

  it('has a document, a kind, and sides', async () => {
    const [head, party] = change('1', 'split', '2020-05-01', ['A'], ['A', 'B']);
    if (!head || !party) throw new Error('A change has parts.');
    expect(await refused([head[0], { ...head[1], document: ' ' }])).toMatchObject({
      rule: 'household_changes_document',
    });
    expect(await refused([head[0], { ...head[1], kind: 'sale' }])).toMatchObject({
      rule: 'household_changes_kind',
    });
    expect(await refused(head, [party[0], { ...party[1], role: 'by' }])).toMatchObject({
      rule: 'household_change_parties_role',
    });
  });

  it('is found by the doctor where it was damaged', async () => {
    const { sql } = database.connection;
    await put(
      ...change('1', 'merge', '2020-05-01', ['A', 'B'], ['B']),
      ...change('2', 'split', '2020-03-01', ['C'], ['C', 'B']),
    );
    for (const table of ['household_changes', 'household_change_parties', 'household_members']) {
      await sql.unsafe(`alter table ${table} disable trigger user`);
    }
    await put(member('m', 'A', '2020-06-01'));
    await sql`update household_changes set happened_on = '2020-09-01' where change_no = '2'`;
    await sql`update household_change_parties set household_no = 'A' where change_no = '2' and household_no = 'B'`;
    await sql`update household_changes set kind = 'split' where change_no = '1'`;
    expect(await broken('household_change_parties_ended')).toEqual(['2/A/to']);
    expect(await broken('household_change_parties_later')).toEqual(['1/A/from', '2/A/to']);
    expect(await broken('household_changes_split')).toEqual(['1']);
    await sql`update household_changes set kind = 'merge' where change_no = '2'`;
    expect(await broken('household_changes_merge')).toEqual(['2']);
    expect(await broken('household_members_ended')).toEqual(['m/2020-06-01']);
    for (const table of ['household_changes', 'household_change_parties', 'household_members']) {
      await sql.unsafe(`alter table ${table} enable trigger user`);
    }
  });

  it('is undone when made-up detail goes, and the household is open again', async () => {
    const { sql } = database.connection;
    await put(...change('1', 'merge', '2020-05-01', ['A', 'B'], ['B']));
    await sql.begin(async (tx) => {
      await tx`update household_change_parties set origin = 'simulated'`;
      await tx`delete from household_change_parties where origin = 'simulated'`;
      await tx`delete from household_changes`;
    });
    expect(await ends()).toEqual({ A: null, B: null, C: null });
  });

  it('waits for an income that is being entered, and then sees it', async () => {
    const { connection } = database;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let entered = () => {};
    const begun = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const first = enter(connection, [income('A', 2021)], async () => {
      entered();
      await held;
    });
    await begun;
    const second = refused(...change('1', 'merge', '2020-05-01', ['A', 'B'], ['B']));
    setTimeout(release, 200);
    await first;
    expect(await second).toMatchObject({ rule: 'household_change_parties_later' });
  });
});
