import { type Connection, tenders } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { CATALOGUE, columnsOf, enterRecord, RECORD_KINDS, type RecordKind } from '@minxin/records';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../../testing/fixture.ts';
import { type ReadTable, readSource } from '../../testing/read-source.ts';
import { ocdsFormat } from './ocds-format.ts';

let database: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connection;
});
afterAll(() => database.drop());

/** A row as somebody would enter it by hand. */
function entry(kind: RecordKind, row: ReadTable['rows'][number]) {
  const values: Record<string, unknown> = {};
  for (const { publicName, type } of columnsOf(kind)) {
    const text = row[publicName];
    if (!text) continue;
    if (type === 'int') values[publicName] = Number(text);
    else if (type === 'instant') values[publicName] = new Date(text);
    else values[publicName] = type === 'enum' ? text.toUpperCase() : text;
  }
  return values;
}

test('the made-up package keeps every rule of the database, entered in the order of its tables', async () => {
  const context = {
    ...{ connection, catalogue: CATALOGUE, districtCode: '610902' },
    now: new Date('2024-09-01T00:00:00Z'),
    refresh: async () => {},
  };
  const path = fixture('ocds/roads-cny.json');
  const { tables } = await readSource(await ocdsFormat.open(path, { name: 'roads-cny.json' }));
  for (const { name, rows } of tables) {
    const kind = RECORD_KINDS.find(({ plural }) => plural === name);
    for (const row of rows) {
      const outcome = kind && (await enterRecord(context, kind, entry(kind, row)));
      expect({ path: row.path, refusals: outcome?.refusals }).toEqual({
        path: row.path,
        refusals: [],
      });
    }
  }
  const held = await connection.db
    .select({ no: tenders.tenderNo, award: tenders.awardFen, day: tenders.awardedOn })
    .from(tenders)
    .orderBy(tenders.tenderNo);
  expect(held).toEqual([
    { no: 'HBZC-2024-001', award: 444_900_000n, day: '2024-03-28' },
    { no: 'HBZC-2024-002', award: 45_200_000n, day: '2024-05-17' },
  ]);
});
