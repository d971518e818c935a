import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from './connect.ts';
import { copyRows } from './copy-rows.ts';
import { dataVersions, hotlineCategories } from './tables/index.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';
import { inTransaction } from './transaction.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const copyVersions = (rows: Iterable<{ districtCode: string; version: number }>) =>
  inTransaction(database.connection, (tx) =>
    copyRows(tx, dataVersions, ['districtCode', 'version'], rows),
  );

const count = () => database.connection.db.$count(dataVersions);

describe('copyRows', () => {
  it('brings any text over as it is', async () => {
    const odd = [
      'a\tb',
      'line\nbreak',
      'back\\slash',
      '\\N',
      '\r',
      '汉滨区 😀',
      '',
      '\\.',
      "'; drop table x; --",
    ];
    await copyVersions(odd.map((districtCode, version) => ({ districtCode, version })));
    const rows = await database.connection.db
      .select()
      .from(dataVersions)
      .orderBy(dataVersions.version);
    expect(rows.map(({ districtCode }) => districtCode)).toEqual(odd);
  });

  it.each([2, 200_000])(
    'says what the database refuses, after %d rows, and keeps nothing',
    async (length) => {
      const before = await count();
      const rows = Array.from({ length }, (_, r) => ({
        districtCode: `d${r % (length - 1)}`,
        version: r,
      }));
      await expect(copyVersions(rows)).rejects.toMatchObject({
        code: '23505',
        constraint_name: 'data_versions_pkey',
      });
      expect(await count()).toBe(before);
    },
  );

  it('says that its session was ended in the middle, and the connection is there again', async () => {
    const { connection, url } = database;
    const alone = await connect(url, { max: 1 });
    const before = await count();
    for (let round = 0; round < 3; round += 1) {
      await expect(
        inTransaction(alone, async (tx) => {
          const [session] = await tx.sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
          async function* rows() {
            for (let version = 0; version < 100_000; version += 1) {
              yield { districtCode: `cut${version}`, version };
              if (version === 5000) {
                await connection.sql`select pg_terminate_backend(${session?.pid ?? 0})`;
              }
            }
          }
          await copyRows(tx, dataVersions, ['districtCode', 'version'], rows());
        }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/57P01|CONNECTION_CLOSED/) });
      expect(await alone.sql`select 1 as one`).toEqual([{ one: 1 }]);
    }
    expect(await count()).toBe(before);
    await alone.close();
  });

  it('passes on a fault of the rows themselves, and keeps nothing', async () => {
    const before = await count();
    function* failing() {
      yield { districtCode: 'one', version: 1 };
      throw new Error('the third row is bad');
    }
    await expect(copyVersions(failing())).rejects.toThrow('the third row is bad');
    expect(await count()).toBe(before);
  });

  it('refuses a row whose batch is unknown', async () => {
    const row = {
      districtCode: 'x',
      batchId: 99,
      sourceRow: 1,
      origin: 'imported' as const,
      code: 'c',
      name: 'n',
    };
    const copy = inTransaction(database.connection, (tx) =>
      copyRows(
        tx,
        hotlineCategories,
        ['districtCode', 'batchId', 'sourceRow', 'origin', 'code', 'name'],
        [row],
      ),
    );
    await expect(copy).rejects.toMatchObject({ constraint_name: 'hotline_categories_batch' });
  });
});
