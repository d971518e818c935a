import { batches, type Connection, dataVersions, publishedFigures } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFile } from '../data-folder.ts';
import { editedCopy } from '../testing/edited-copy.ts';
import { loadPublished } from './load-published.ts';

const YARDSTICK = dataFile('published/hanbin-2019.csv');
const CONTEXT = dataFile('published/context.csv');
const options = { districtCode: '610902', refresh: async () => {} };

let database: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connection;
});
afterAll(() => database.drop());

const figures = () =>
  connection.db.select().from(publishedFigures).orderBy(asc(publishedFigures.id));
const version = async () => (await connection.db.select().from(dataVersions))[0]?.version;
const load = (yardstick: string) =>
  loadPublished(connection, { ...options, files: { yardstick, context: CONTEXT } });

test('48 printed figures and 15 beside them come in with their rows', async () => {
  const results = await loadPublished(connection, options);
  expect(results).toMatchObject([
    {
      status: 'loaded',
      kind: 'published',
      fileName: 'hanbin-2019.csv',
      rowCount: 48,
      removedCount: 0,
    },
    { status: 'loaded', kind: 'context', fileName: 'context.csv', rowCount: 15, removedCount: 0 },
  ]);
  const rows = await figures();
  expect(rows).toHaveLength(63);
  expect(rows.every((row) => row.origin === 'published')).toBe(true);
  expect(rows.find((row) => row.id === 'SH-04')).toMatchObject({
    role: 'yardstick',
    value: '181887',
    qualifier: 'exact',
    sourceRow: 5,
    locator: 'article 1 · ◆四个提升',
  });
  expect(await connection.db.select({ rows: batches.rowCount }).from(batches)).toEqual([
    { rows: 48 },
    { rows: 15 },
  ]);
});

test('the same files again change nothing', async () => {
  const before = [await figures(), await version()];
  const results = await loadPublished(connection, options);
  expect(results.map((result) => result.status)).toEqual(['unchanged', 'unchanged']);
  expect([await figures(), await version()]).toEqual(before);
});

test('a changed file replaces its rows and no others', async () => {
  const changed = await editedCopy(YARDSTICK, (text) =>
    text
      .replace(',181887,', ',181888,')
      .split('\n')
      .filter((line) => !line.startsWith('IN-05'))
      .join('\n'),
  );
  expect(await load(changed)).toMatchObject([
    { status: 'loaded', rowCount: 47, removedCount: 1 },
    { status: 'unchanged' },
  ]);
  const rows = await figures();
  expect(rows).toHaveLength(62);
  expect(rows.find((row) => row.id === 'SH-04')?.value).toBe('181888');
  expect(rows.find((row) => row.id === 'IN-05')).toBeUndefined();

  expect(await load(YARDSTICK)).toMatchObject([{ status: 'loaded', rowCount: 48 }, {}]);
  expect((await figures()).find((row) => row.id === 'SH-04')?.value).toBe('181887');
});

test.each([
  ['a bad number', 'BAD_VALUE', 5, (text: string) => text.replace(',181887,', ',18.2万,')],
  ['a bad day', 'BAD_VALUE', 2, (text: string) => text.replace('2019-12-31', '2019-02-30')],
  ['a bad qualifier', 'BAD_VALUE', 8, (text: string) => text.replace('rounded_1e6', 'about')],
  ['an id twice', 'DUPLICATE_ID', 3, (text: string) => text.replace('SH-02', 'SH-01')],
  ['a renamed column', 'MISSING_COLUMN', 1, (text: string) => text.replace('note', 'remark')],
])('%s is refused and leaves all as it was', async (_case, code, row, edit) => {
  const before = [await figures(), await version()];
  const bad = await editedCopy(YARDSTICK, edit);
  await expect(load(bad)).rejects.toMatchObject({
    ...{ code, row, file: 'hanbin-2019.csv' },
  });
  expect([await figures(), await version()]).toEqual(before);
});

test('a failing rebuild takes the whole batch back', async () => {
  const before = [await figures(), await version(), await connection.db.$count(batches)];
  const changed = await editedCopy(YARDSTICK, (text) => text.replace(',181887,', ',1,'));
  const refresh = () => Promise.reject(new Error('no rollup today'));
  const files = { yardstick: changed, context: CONTEXT };
  await expect(loadPublished(connection, { ...options, refresh, files })).rejects.toThrow(/rollup/);
  expect([await figures(), await version(), await connection.db.$count(batches)]).toEqual(before);
});

test('a file that is not there and a district without files say so', async () => {
  await expect(load('/nowhere/hanbin-2019.csv')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  await expect(
    loadPublished(connection, { ...options, districtCode: '110101' }),
  ).rejects.toMatchObject({ code: 'NO_DATA_FOR_DISTRICT' });
  const held = await connection.db.$count(
    publishedFigures,
    eq(publishedFigures.districtCode, '110101'),
  );
  expect(held).toBe(0);
});
