import { commitBatch, RULES, serviceCases } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBulk } from '../bulk/in-bulk.ts';
import { makeServiceHall } from '../service-hall.ts';
import { PRINTED } from '../testing/figures.ts';
import { DISTRICT } from '../testing/ground.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import { deleteSimulated } from '../writing/delete-simulated.ts';
import { GROWING_TABLES } from '../writing/growing-tables.ts';
import { writeServiceHall } from './write.ts';

const refresh = async () => {};
const days = new Days(FIRST_DAY, LAST_DUE_DAY);
const hall = makeServiceHall({ ...PRINTED.serviceHall, cases: 6000 }, days, 2019);
const batch = {
  ...{ districtCode: DISTRICT, kind: 'simulation', origin: 'simulated' as const },
  ...{ fileName: 'hall', fileSha256: '0'.repeat(64) },
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await commitBatch(
    database.connection,
    batch,
    async (tx, { id }) => {
      const stamp = { districtCode: DISTRICT, batchId: id };
      const rowCount = await inBulk(tx, GROWING_TABLES, 'load', () =>
        writeServiceHall(tx, hall, stamp, () => {}),
      );
      return { rowCount };
    },
    refresh,
  );
});
afterAll(() => database.drop());

test('events leave every case as it was made', async () => {
  const rows = await database.connection.db.select().from(serviceCases);
  const kept = new Map(rows.map((row) => [row.caseNo, row]));
  for (const { caseNo, workedDays, ...made } of hall.cases()) {
    const row = kept.get(caseNo);
    expect(row).toMatchObject(made);
    // Pauses come with events, and are no days that a case took.
    expect(row?.workedDays ?? 0).toBeLessThanOrEqual(workedDays ?? 0);
  }
  const states = await database.connection.sql`
    select distinct state from service_cases order by state`;
  expect(states.map(({ state }) => state)).toEqual(
    expect.arrayContaining(['accepted', 'closed', 'reopened', 'withdrawn']),
  );
});

test('the doctor finds nothing', async () => {
  for (const [name, { broken }] of Object.entries(RULES)) {
    if (!broken || !name.startsWith('service_')) continue;
    expect([name, ...(await database.connection.db.execute(broken(DISTRICT)))]).toEqual([name]);
  }
});

test('removing takes everything', async () => {
  await commitBatch(
    database.connection,
    batch,
    async (tx, { id }) => {
      const counts = await deleteSimulated(tx, DISTRICT, id);
      expect(counts.service_case_events).toBeGreaterThan(100);
      return { rowCount: 0 };
    },
    refresh,
  );
  const left = eq(serviceCases.districtCode, DISTRICT);
  expect(await database.connection.db.$count(serviceCases, left)).toBe(0);
});
