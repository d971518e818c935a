import { type Connection, divisions, households } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFile } from '../data-folder.ts';
import { editedCopy } from '../testing/edited-copy.ts';
import { loadDivisions } from './load-divisions.ts';

const TOWNS = dataFile('divisions/hanbin_610902_towns.csv');
const VILLAGES = dataFile('divisions/hanbin_610902_villages.csv');
const options = { districtCode: '610902', refresh: async () => {} };

let database: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connection;
});
afterAll(() => database.drop());

const held = () => connection.db.select().from(divisions).orderBy(asc(divisions.code));
const withoutVillage = (code: string, town: string) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(code))
    .map((line) =>
      line.startsWith(town) ? line.replace(/,(\d+)(?=\r?$)/, (_, n) => `,${n - 1}`) : line,
    )
    .join('\n');

test('28 towns and 529 villages come in with the names people say', async () => {
  expect(await loadDivisions(connection, options)).toMatchObject([
    { status: 'loaded', kind: 'divisions', rowCount: 28 },
    { status: 'loaded', kind: 'divisions', rowCount: 529 },
  ]);
  const names = await connection.db
    .select({ name: divisions.shortName })
    .from(divisions)
    .where(and(eq(divisions.parentCode, '610902111'), eq(divisions.level, 'village')))
    .orderBy(asc(divisions.code));
  expect(names.map(({ name }) => name)).toEqual([
    ...['七堰社区', '大竹园社区', '槐树村', '粮茶村', '二联村'],
    ...['正义村', '三垭村', '马泥村', '茶栈村'],
  ]);
});

test('the same files again change nothing', async () => {
  const before = await held();
  const results = await loadDivisions(connection, options);
  expect(results.map((result) => result.status)).toEqual(['unchanged', 'unchanged']);
  expect(await held()).toEqual(before);
});

test('files that disagree are refused before anything is written', async () => {
  const before = await held();
  const villages = await editedCopy(VILLAGES, withoutVillage('610902111209', 'none'));
  await expect(
    loadDivisions(connection, { ...options, files: { towns: TOWNS, villages } }),
  ).rejects.toMatchObject({ code: 'COUNT_MISMATCH' });
  const towns = await editedCopy(TOWNS, (text) => text.replace('大竹园镇', '大竹林镇'));
  await expect(
    loadDivisions(connection, { ...options, files: { towns, villages: VILLAGES } }),
  ).rejects.toMatchObject({ code: 'UNKNOWN_REFERENCE', column: 'town_code' });
  expect(await held()).toEqual(before);
});

test('a village that has gone is deleted, unless records use it', async () => {
  const remove = withoutVillage('610902111209', '610902111');
  const files = {
    towns: await editedCopy(TOWNS, remove),
    villages: await editedCopy(VILLAGES, remove),
  };
  const batchId = (await held())[0]?.batchId ?? 0;
  await connection.db.insert(households).values({
    ...{ districtCode: '610902', batchId, sourceRow: 1, origin: 'imported' },
    ...{ householdNo: 'H1', villageCode: '610902111209', townCode: '610902111' },
  });
  await expect(loadDivisions(connection, { ...options, files })).rejects.toMatchObject({
    code: 'STILL_REFERENCED',
    file: 'hanbin_610902_villages.csv',
  });
  expect(await held()).toHaveLength(557);

  await connection.db.delete(households);
  expect((await loadDivisions(connection, { ...options, files }))[1]).toMatchObject({
    status: 'loaded',
    rowCount: 528,
    removedCount: 1,
  });
  expect((await held()).some((row) => row.code === '610902111209')).toBe(false);
});
