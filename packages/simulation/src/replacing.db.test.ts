import {
  batches,
  type Connection,
  dataDays,
  dataVersions,
  divisions,
  serviceCases,
  type Transaction,
  touchedBatches,
  touchedDays,
  touchedRows,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { removeSimulated } from './remove-simulated.ts';
import { simulate } from './simulate.ts';
import { DISTRICT, loadFigures, loadTowns } from './testing/ground.ts';

const refresh = async () => {};
const small = { districtCode: DISTRICT, scale: 0.005, refresh };
const CASES_OF_2019 = Math.round(181_887 * 0.005);

const opened: TestDatabase[] = [];
let database: TestDatabase;
let connection: Connection;
beforeEach(async () => {
  database = await createTestDatabase();
  opened.push(database);
  connection = database.connection;
});
afterAll(() => Promise.all(opened.map((one) => one.drop())));

const ready = async () => {
  await loadFigures(connection);
  await loadTowns(connection);
};
const version = async () => (await connection.db.select().from(dataVersions))[0]?.version;
const state = async () => ({
  version: await version(),
  batches: await connection.db.$count(batches),
  cases:
    await connection.sql`select md5(string_agg(c::text, ';' order by case_no)) from service_cases c`,
  days: await connection.db.select().from(dataDays),
});
/** A rebuild that only looks at the days it is left: first and last by fact. */
function lookAtTouched() {
  const seen = new Map<string, { first: string; last: string }>();
  const look = async ({ db }: Transaction) => {
    const rows = await db.execute<{ source: string; first: string; last: string }>(sql`
      select source, min(day)::text as first, max(day)::text as last from (
        select source, day from ${touchedDays}
        union all
        select source, value::date from ${touchedRows}, jsonb_each_text(image) where key ~ '_(at|on)$'
      ) d group by source`);
    for (const { source, ...days } of rows) seen.set(source, days);
  };
  return { seen, look };
}
const casesOf2019 = async () => {
  const [row] = await connection.sql<{ count: number }[]>`
    select count(*)::int as count from service_cases
    where accepted_at < '2020-01-01 +08' and origin = 'simulated'`;
  return row?.count;
};
const copyOneCase = (caseNo: string) =>
  connection.sql.unsafe(`
  insert into service_cases
  select district_code, (select min(id) from batches), 1, 'imported', '${caseNo}', department_code,
    item_code, window_code, channel, accepted_at, due_at, closed_at, withdrawn_at, visits, rating
  from service_cases order by case_no limit 1`);

describe('simulating', () => {
  test('is refused without published figures, naming them', async () => {
    await loadTowns(connection);
    const before = await state();
    await expect(simulate(connection, small)).rejects.toMatchObject({
      code: 'PUBLISHED_MISSING',
      message: expect.stringContaining('hotline satisfaction_rate'),
    });
    expect(await state()).toEqual(before);
  });

  test('is refused without the printed villages', async () => {
    await loadFigures(connection);
    await expect(simulate(connection, small)).rejects.toMatchObject({ code: 'DIVISIONS_MISSING' });
    await loadTowns(connection);
    await connection.db.delete(divisions).where(eq(divisions.code, '610902111209'));
    await expect(simulate(connection, small)).rejects.toMatchObject({
      code: 'DIVISIONS_MISSING',
      message: expect.stringContaining('9 villages are printed'),
    });
  });

  test('is refused a second time, and replaces when told', async () => {
    await ready();
    await simulate(connection, small);
    const before = await state();
    await expect(simulate(connection, small)).rejects.toMatchObject({ code: 'ALREADY_SIMULATED' });
    expect(await state()).toEqual(before);

    const batch = await simulate(connection, { ...small, scale: 0.01, replace: true });
    expect(batch.dataVersion).toBe((before.version ?? 0) + 1);
    expect(await casesOf2019()).toBe(Math.round(181_887 * 0.01));
    const simulated = and(eq(batches.kind, 'simulation'), isNull(batches.removedAt));
    expect(await connection.db.$count(batches, simulated)).toBe(1);
  });

  test('makes the same rows again from the same seed', async () => {
    await ready();
    const rows = async () => [
      ...(await connection.sql`
        select md5(string_agg((to_jsonb(c) - 'batch_id')::text, ';' order by case_no)) as hash
        from service_cases c`),
    ];
    await simulate(connection, small);
    const first = await rows();
    await simulate(connection, { ...small, replace: true });
    expect(await rows()).toEqual(first);
    await simulate(connection, { ...small, seed: 7, replace: true });
    expect(await rows()).not.toEqual(first);
  });

  test('tells the rollups what is new: many rows by their batch, few one by one', async () => {
    await ready();
    const { seen, look } = lookAtTouched();
    let brought: readonly string[] = [];
    const { id } = await simulate(connection, {
      ...small,
      refresh: async (tx) => {
        await look(tx);
        const rows = await tx.db.select().from(touchedBatches);
        brought = rows.map(({ source, batchId }) => `${source} ${batchId}`).sort();
      },
    });
    expect(brought).toEqual([`hotline_orders ${id}`, `service_cases ${id}`]);
    expect([...seen.keys()]).toEqual(['tenders']);
  });

  test('is taken back whole when the rebuild fails', async () => {
    await ready();
    const before = await state();
    const failing = () => Promise.reject(new Error('no rollup today'));
    await expect(simulate(connection, { ...small, refresh: failing })).rejects.toThrow(/rollup/);
    expect(await state()).toEqual(before);
  });

  test('works beside somebody who is reading the tables', async () => {
    await ready();
    await connection.sql.begin(async (reader) => {
      await reader`select count(*) from service_cases`;
      await simulate(connection, small);
    });
    expect(await casesOf2019()).toBe(CASES_OF_2019);
  });
});

describe('removing', () => {
  test('raises the version and touches what was there', async () => {
    await ready();
    const { dataVersion } = await simulate(connection, small);
    await connection.db.delete(touchedDays);
    await connection.db.delete(touchedRows);
    await connection.db.delete(touchedBatches);
    const { seen, look } = lookAtTouched();
    const { counts } = await removeSimulated(connection, { districtCode: DISTRICT, refresh: look });
    expect(counts).toMatchObject({ tenders: 441, households: 891, service_windows: 200 });
    expect([...seen.keys()].sort()).toEqual(['hotline_orders', 'service_cases', 'tenders']);
    expect(seen.get('service_cases')?.first).toBe('2019-02-11');
    expect(await version()).toBe(dataVersion + 1);
  });

  test('is refused while a real record needs a made-up one, and changes nothing', async () => {
    await ready();
    await simulate(connection, small);
    await copyOneCase('REAL-1');
    const before = await state();
    await expect(removeSimulated(connection, small)).rejects.toMatchObject({
      code: 'SIMULATED_IN_USE',
    });
    expect(await state()).toEqual(before);
  });

  test('keeps real records, and lets the subject reach as far as they do', async () => {
    await ready();
    await simulate(connection, small);
    await copyOneCase('REAL-1');
    await connection.sql`
      update service_departments set origin = 'imported', batch_id = (select min(id) from batches)`;
    await connection.sql`
      update service_items set origin = 'imported', batch_id = (select min(id) from batches)`;
    await connection.sql`
      update service_windows set origin = 'imported', batch_id = (select min(id) from batches)`;
    await removeSimulated(connection, small);
    const left = await connection.db.select().from(serviceCases);
    expect(left.map((one) => one.caseNo)).toEqual(['REAL-1']);
    const days = await connection.db.select().from(dataDays);
    expect(days).toHaveLength(1);
    expect(days[0]?.subject).toBe('service-hall');
    expect(days[0] && days[0].lastDay < '2019-12-31').toBe(true);
  });
});
