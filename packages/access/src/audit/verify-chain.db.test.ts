import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localActor } from './audit-event.ts';
import { type ChainPlace, recordEvent } from './record-event.ts';
import { verifyChain } from './verify-chain.ts';

const districtCode = '610902';
let database: TestDatabase;
let places: ChainPlace[];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  places = [];
  for (const event of ['sign_in', 'import', 'export', 'sign_out'] as const) {
    const actor = { ...localActor('王某'), accountId: '7', address: '10.0.0.8', requestId: 'r-1' };
    const object = { kind: 'batch', id: '12' };
    places.push(
      await recordEvent(database.connection, {
        ...{ districtCode, actor, event, object, isSuccess: true, details: { rows: 12 } },
      }),
    );
  }
});
afterEach(() => asOwner('truncate audit_events, audit_heads'));

/** What somebody does who owns the tables. */
async function asOwner(...statements: readonly string[]): Promise<void> {
  await database.connection.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    for (const statement of statements) await sql.unsafe(statement);
  });
}

const faults = async (anchor?: ChainPlace) =>
  (await verifyChain(database.connection, districtCode, anchor)).faults;

const ANOTHER: Readonly<Record<string, string>> = {
  at: "at + interval '1 ms'",
  account_id: 'null',
  actor: "'李某'",
  address: "'10.0.0.9'",
  request_id: "''",
  event: "'amend'",
  is_success: 'not is_success',
  object_kind: "'briefing'",
  object_id: "'13'",
  details: `'{"rows": 12}'`,
  previous_hash: `'${'a'.repeat(64)}'`,
  hash: `'${'a'.repeat(64)}'`,
};

describe('a log in the database', () => {
  it('is sound as it was written, and says how far it goes', async () => {
    expect(await verifyChain(database.connection, districtCode, places[1])).toMatchObject({
      ...{ isSound: true, rows: 4, faults: [], through: places[3], districtCode },
    });
  });

  it('of a district that never had one is sound and empty', async () => {
    expect(await verifyChain(database.connection, '610903')).toMatchObject({
      ...{ isSound: true, rows: 0, through: null },
    });
  });

  it.each(Object.entries(ANOTHER))('tells a row whose %s was changed', async (column, value) => {
    await asOwner(`update audit_events set ${column} = ${value} where sequence = 2`);
    expect(await faults()).toContainEqual({ kind: 'changed', from: 2, to: 2 });
  });

  it('has all its columns tried here', async () => {
    const columns = await database.connection.sql<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_name = 'audit_events' and table_schema = 'public'`;
    const tried = [...Object.keys(ANOTHER), 'district_code', 'sequence'];
    expect(columns.map(({ name }) => name).sort()).toEqual(tried.sort());
  });

  it.each<[string, string[], { kind: string; from: number; to: number }]>([
    [
      'a row that is gone',
      ['delete from audit_events where sequence = 2'],
      { kind: 'missing', from: 2, to: 2 },
    ],
    [
      'a row of another district',
      ["update audit_events set district_code = '610903' where sequence = 3"],
      { kind: 'missing', from: 3, to: 3 },
    ],
    [
      'the first rows gone',
      ['delete from audit_events where sequence <= 2'],
      { kind: 'unsealed', from: 1, to: 2 },
    ],
    [
      'a row moved to the end',
      ['update audit_events set sequence = 5 where sequence = 2'],
      { kind: 'missing', from: 2, to: 2 },
    ],
    [
      'rows in each other’s place',
      [
        'update audit_events set sequence = 99 where sequence = 2',
        'update audit_events set sequence = 2 where sequence = 3',
        'update audit_events set sequence = 3 where sequence = 99',
      ],
      { kind: 'changed', from: 3, to: 3 },
    ],
    [
      'the last row gone',
      ['delete from audit_events where sequence = 4'],
      { kind: 'cut', from: 4, to: 4 },
    ],
    ['all rows gone', ['delete from audit_events'], { kind: 'cut', from: 1, to: 4 }],
  ])('tells %s', async (_, statements, fault) => {
    await asOwner(...statements);
    expect(await faults()).toContainEqual(fault);
  });

  it('that was cut together with its head is told by an anchor alone', async () => {
    await asOwner(
      'delete from audit_events where sequence > 2',
      `update audit_heads set sequence = 2, hash = '${places[1]?.hash}'`,
    );
    expect(await faults()).toEqual([]);
    expect(await faults(places[3])).toEqual([{ kind: 'cut', from: 3, to: 4 }]);
    await recordEvent(database.connection, {
      ...{ districtCode, actor: localActor('李某'), event: 'export', isSuccess: true },
    });
    expect(await faults(places[2])).toEqual([{ kind: 'replaced', from: 3, to: 3 }]);
  });
});
