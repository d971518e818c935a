import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../connect.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import type { Transaction } from '../transaction.ts';
import { type BatchDescription, commitBatch } from './commit-batch.ts';
import { readDataVersion } from './read-data-version.ts';
import { tryBatch } from './try-batch.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(() => database.connection.sql`truncate batches, hotline_units cascade`);

const districtCode = '610902';
const about: BatchDescription = {
  ...{ districtCode, kind: 'import', origin: 'imported' as const, fileName: '单位.csv' },
  fileSha256: '0'.repeat(64),
};
const write = async ({ sql }: Transaction, batchId: number, code: string): Promise<void> => {
  await sql`insert into hotline_units (district_code, batch_id, source_row, origin, code, name)
    values (${districtCode}, ${batchId}, 1, 'imported', ${code}, ${code})`;
};
const commit = (code: string, connection = database.connection) =>
  commitBatch(
    connection,
    about,
    async (tx, { id }) => {
      await write(tx, id, code);
      return { rowCount: 1 };
    },
    async () => {},
  );
const units = async () =>
  (await database.connection.sql`select code from hotline_units order by 1`).map(
    ({ code }) => code,
  );
const version = () => readDataVersion(database.connection.db, districtCode);

describe('what is tried in the open', () => {
  it('is taken back as if it had never been', async () => {
    const before = await version();
    const stood = await tryBatch(
      database.connection,
      about,
      (tx, batchId) => write(tx, batchId, 'A'),
      false,
    );
    expect(stood).toBe(true);
    expect(await units()).toEqual([]);
    expect(await version()).toBe(before);
    expect(await database.connection.sql`select from batches`).toHaveLength(0);
  });

  it('keeps no other batch from being written, and says that one came between', async () => {
    const stood = await tryBatch(
      database.connection,
      about,
      async (tx, batchId) => {
        await write(tx, batchId, 'A');
        await commit('B');
        expect(await units()).toEqual(['B']);
      },
      false,
    );
    expect(stood).toBe(false);
    expect(await units()).toEqual(['B']);
  });

  it('does not wait for a batch that writes the same row', async () => {
    await commitBatch(
      database.connection,
      about,
      async (tx, { id }) => {
        await write(tx, id, 'A');
        const stood = await tryBatch(
          database.connection,
          about,
          (inner, batchId) => write(inner, batchId, 'A'),
          false,
        );
        expect(stood).toBe(false);
        return { rowCount: 1 };
      },
      async () => {},
    );
    expect(await units()).toEqual(['A']);
  });

  it('fails as it would in earnest', async () => {
    const failing = tryBatch(
      database.connection,
      about,
      async () => {
        throw new RangeError('too many');
      },
      false,
    );
    await expect(failing).rejects.toThrow(RangeError);
  });
});

describe('what is tried in line', () => {
  it('stands still: another batch waits, and is told that the district is busy when that is too long', async () => {
    const hurried = await connect(database.url, { statementTimeoutMs: 100 });
    const stood = await tryBatch(
      database.connection,
      about,
      async (tx, batchId) => {
        await write(tx, batchId, 'A');
        await expect(commit('B', hurried)).rejects.toMatchObject({ code: 'DISTRICT_BUSY' });
      },
      true,
    );
    await hurried.close();
    expect(stood).toBe(true);
    expect(await units()).toEqual([]);
  });
});
