import type { Transaction } from '@minxin/database';
import { touchedBatches } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DISTRICT, inBatch } from '../testing/in-batch.ts';
import { at, writeRecords } from '../testing/write-records.ts';
import { verifyRollups } from './verify.ts';

/** Rows of a batch that are not counted one by one. */
const MANY = 600;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const some = (count: number) =>
  writeRecords(database.connection, {
    firstDay: '2019-01-01',
    lastDay: '2019-12-31',
    cases: Array.from({ length: count }, (_, n) => ({
      department: 'A',
      acceptedAt: at(`2019-03-${String(1 + (n % 28)).padStart(2, '0')} 09:00`),
      dueAt: at('2019-04-05 23:59'),
      closedAt: null,
    })),
  });

const hall = async () => {
  const checks = await verifyRollups(database.connection.db, DISTRICT);
  return checks.filter(({ rollup }) => rollup.startsWith('service_hall'));
};
const isRight = async () =>
  (await hall()).every(({ wrong, waiting }) => wrong === 0 && waiting === 0);

/** Cases like those that are there, under numbers of their own, in a batch. */
const insert = (tx: Transaction, batchId: number, prefix: string, count: number) => tx.sql`
  insert into service_cases (district_code, batch_id, source_row, origin, case_no, department_code,
    item_code, channel, accepted_at, due_at)
  select district_code, ${batchId}, n, origin, ${prefix} || n, department_code, item_code, channel,
    accepted_at + n % 40 * interval '1 day', due_at + 60 * interval '1 day'
  from (select * from service_cases order by case_no limit 1) one, generate_series(1, ${count}) n`;

beforeEach(async () => {
  await database.connection.sql`truncate service_cases, hotline_orders cascade`;
  await some(40);
});

describe('a batch of many new rows', () => {
  it('is written down as such, and added to what is there', async () => {
    let waiting: unknown;
    const [before] = await hall();
    await inBatch(database.connection, async (tx, { id }) => {
      await insert(tx, id, 'new-', MANY);
      waiting = await tx.db.select().from(touchedBatches);
      expect(waiting).toEqual([{ districtCode: DISTRICT, source: 'service_cases', batchId: id }]);
      const days = await tx.sql`select count(*)::int as count from touched_days`;
      expect(days[0]?.count).toBe(0);
      return { rowCount: MANY };
    });
    expect(await isRight()).toBe(true);
    expect((await hall())[0]?.cells).toBeGreaterThan(before?.cells ?? 0);
  });

  it('that claims to be an older one makes its days anew', async () => {
    const { sql } = database.connection;
    const [old] = await sql<{ id: number }[]>`select max(batch_id)::int as id from service_cases`;
    await inBatch(database.connection, async (tx) => {
      await insert(tx, old?.id ?? 0, 'old-', MANY);
      expect(await tx.db.select().from(touchedBatches)).toEqual([]);
      return { rowCount: MANY };
    });
    expect(await isRight()).toBe(true);
  });

  it('that was never counted is counted by the next one, and is not answered from rollups before', async () => {
    await inBatch(
      database.connection,
      async (tx, { id }) => {
        await insert(tx, id, 'left-', MANY);
        return { rowCount: MANY };
      },
      async () => {},
    );
    expect((await hall())[0]?.waiting).toBe(1);
    await database.connection.sql`update service_cases set visits = 1 where case_no like 'left-1%'`;
    await some(1);
    expect(await isRight()).toBe(true);
  });
});

/** What can happen to rows within a batch, to few of them or to many. */
const statement = fc.record({
  act: fc.constantFrom('insert', 'close', 'move', 'adopt', 'delete'),
  isMany: fc.boolean(),
  of: fc.constantFrom('old', 'new', 'all'),
});

it('whatever a batch does to its own rows and to others, all are counted as they are in the end', async () => {
  let serial = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 5 }), async (statements) => {
      await database.connection.sql`truncate service_cases cascade`;
      await some(40);
      await some(MANY);
      await inBatch(database.connection, async (tx, { id }) => {
        for (const { act, isMany, of } of [
          { act: 'insert', isMany: true, of: 'new' },
          ...statements,
        ]) {
          serial += 1;
          if (act === 'insert') {
            await insert(tx, id, `s${serial}-`, isMany ? MANY : 7);
            continue;
          }
          const chosen = tx.sql`case_no in (
            select case_no from service_cases
            where ${of === 'all'} or (batch_id = ${id}) = ${of === 'new'}
            order by md5(case_no || ${serial}) limit ${isMany ? MANY : 5})`;
          if (act === 'close')
            await tx.sql`update service_cases set closed_at = accepted_at + interval '3 days' where ${chosen}`;
          if (act === 'move')
            await tx.sql`update service_cases set accepted_at = accepted_at - interval '9 days' where ${chosen}`;
          if (act === 'adopt')
            await tx.sql`update service_cases set batch_id = ${id} where ${chosen}`;
          if (act === 'delete') await tx.sql`delete from service_cases where ${chosen}`;
        }
        return { rowCount: 1 };
      });
      expect(await isRight()).toBe(true);
    }),
    { numRuns: 15 },
  );
});
