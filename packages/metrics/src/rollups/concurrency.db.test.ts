import { parsePeriod } from '@minxin/calendar';
import { type Connection, connect, serviceCases, type Transaction } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { serviceHall } from '../models/index.ts';
import { openSlice } from '../slice/open-slice.ts';
import { DISTRICT, inBatch } from '../testing/in-batch.ts';
import { at, writeRecords } from '../testing/write-records.ts';
import { verifyRollups } from './verify.ts';

const WRITERS = 10;
const BATCHES = 5;
const READERS = 6;

let database: TestDatabase;
let many: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  many = await connect(database.url, { max: WRITERS + READERS });
  const common = { dueAt: at('2019-11-29 23:59'), closedAt: null };
  await writeRecords(database.connection, {
    firstDay: '2019-01-01',
    lastDay: '2019-12-31',
    cases: ['A', 'B'].map((department) => ({
      ...{ ...common, department, acceptedAt: at('2019-03-01 09:00') },
    })),
  });
});
afterAll(async () => {
  await many.close();
  await database.drop();
});

/** One case of each department, on days that other writers write to as well. */
const pair = (batchId: number, writer: number, batch: number) =>
  ['A', 'B'].map((department, d) => ({
    ...{ districtCode: DISTRICT, batchId, sourceRow: d, origin: 'imported' as const },
    ...{ departmentCode: department, itemCode: `${department}-1`, channel: 'window' as const },
    caseNo: `W${writer}-${batch}-${department}`,
    acceptedAt: at(`2019-0${1 + ((writer + batch + 4 * d) % 8)}-0${1 + (batch % 3)} 09:00`),
    dueAt: at('2019-11-29 23:59'),
  }));

/** All cases of the year, as the writer's own transaction counts them before it is committed. */
async function total({ db }: Transaction): Promise<number> {
  const [row] = await db.execute<{ cases: number }>(
    sql`select count(*)::int as cases from service_cases`,
  );
  return row?.cases ?? 0;
}

it('ten writers and six readers: every answer is of a state that was committed', async () => {
  const committed = new Set([2]);
  const read = { rollup: [] as number[], records: [] as number[] };
  let writing = true;

  const writer = async (w: number) => {
    for (let batch = 0; batch < BATCHES; batch += 1) {
      await inBatch(many, async (tx, { id }) => {
        await tx.db.insert(serviceCases).values(pair(id, w, batch));
        // Every third batch moves a pair, every fourth takes one back.
        if (batch % 3 === 2)
          await tx.db.execute(sql`update service_cases set accepted_at = accepted_at + interval '17 days'
            where case_no like ${`W${w}-${batch - 1}-%`}`);
        if (batch % 4 === 3)
          await tx.db.execute(
            sql`delete from service_cases where case_no like ${`W${w}-${batch - 2}-%`}`,
          );
        committed.add(await total(tx));
        return { rowCount: 2 };
      });
    }
  };
  const reader = async (source: 'rollup' | 'records') => {
    const model: Model = source === 'rollup' ? serviceHall : { ...serviceHall, rollups: [] };
    while (writing) {
      const context = { db: many.db, districtCode: DISTRICT, now: at('2020-06-01 00:00') };
      const slice = await openSlice(context, model, { period: parsePeriod({ year: 2019 }) });
      const [accepted, open] = await Promise.all([slice.metric('accepted'), slice.metric('open')]);
      expect(accepted.value).toBe(open.value);
      const parts = await slice.by('DEPARTMENT');
      const [a, b] = await Promise.all(parts.map((part) => part.metric('accepted')));
      expect(a?.value).toBe(b?.value);
      read[source].push(accepted.value ?? Number.NaN);
    }
  };

  const writers = Array.from({ length: WRITERS }, (_, w) => writer(w));
  const written = Promise.all(writers).finally(() => {
    writing = false;
  });
  const readers = Array.from({ length: READERS }, (_, r) => reader(r % 2 ? 'rollup' : 'records'));
  await Promise.all([written, ...readers]);

  for (const totals of Object.values(read)) {
    expect(totals.length).toBeGreaterThan(20);
    expect(totals.filter((one) => one % 2 !== 0 || !committed.has(one))).toEqual([]);
    expect(new Set(totals).size).toBeGreaterThan(5);
  }
  for (const check of await verifyRollups(database.connection.db, DISTRICT)) {
    expect(check).toMatchObject({ wrong: 0, waiting: 0 });
  }
});
