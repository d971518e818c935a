import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refreshRollups } from '../../rollups/refresh.ts';
import { verifyRollups } from '../../rollups/verify.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT, writeRecords } from '../../testing/write-records.ts';
import { hotline } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const order = { town: '610902001', dueAt: at('2019-03-11 23:59'), closedAt: null };
  await writeRecords(database.connection, {
    ...{ firstDay: '2019-03-01', lastDay: '2019-12-31' },
    orders: [
      ...['u1', 'u1', 'u2', 'u2'].map((unit) => ({
        ...{ ...order, unit, receivedAt: at('2019-03-04 09:00') },
      })),
    ],
  });
  await enterEvents();
});
afterAll(() => database.drop());

/**
 * The first order is sent back, closed on time and done again; the second is signed late, extended
 * and closed late; the third is void; the fourth is assigned and stays so.
 */
async function enterEvents() {
  const { sql, db } = database.connection;
  const orders = await sql`select order_no, batch_id from hotline_orders order by order_no`;
  const events = [
    [0, 'assigned', '2019-03-04 09:10', 'u2'],
    [0, 'returned', '2019-03-04 12:00'],
    [0, 'assigned', '2019-03-04 12:10', 'u1'],
    [0, 'signed', '2019-03-04 13:00'],
    [0, 'closed', '2019-03-05 13:00'],
    [0, 'reopened', '2019-03-07 13:00'],
    [0, 'signed', '2019-03-07 14:00'],
    [0, 'closed', '2019-03-20 13:00'],
    [1, 'assigned', '2019-03-04 09:10', 'u1'],
    [1, 'signed', '2019-03-06 09:10'],
    [1, 'extended', '2019-03-07 09:10'],
    [1, 'closed', '2019-03-19 09:00'],
    [2, 'voided', '2019-03-05 09:00'],
    [3, 'assigned', '2019-03-04 09:10', 'u2'],
  ] as const;
  const stamp = { district_code: DISTRICT, source_row: 1, origin: 'entered' };
  for (const [place, kind, when, unit = null] of events) {
    const extension = kind === 'extended' ? { days: 5, approved_by: '区热线办' } : {};
    await sql`insert into hotline_order_events ${sql({
      ...{ ...stamp, ...extension, ...orders[place], kind, at: at(when).toISOString() },
      ...{ unit_code: unit, reason: '测试' },
    })}`;
  }
  const calls = [
    [0, '2019-03-06 10:00', 'unsatisfied', false],
    [0, '2019-03-21 10:00', 'basically_satisfied', true],
    [1, '2019-03-21 10:00', 'satisfied', true],
  ] as const;
  for (const [place, when, satisfaction, solved] of calls) {
    await sql`insert into hotline_callbacks ${sql({
      ...{ ...stamp, ...orders[place], called_at: at(when).toISOString(), valid: true },
      ...{ contacted: true, solved, satisfaction },
    })}`;
  }
  await database.connection.sql.begin((tx) =>
    refreshRollups({ db, sql: tx } as Parameters<typeof refreshRollups>[0], DISTRICT),
  );
}

const march = (asOf?: Date) =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-06-01 00:00') },
    hotline,
    { period: parsePeriod({ month: '2019-03' }), ...(asOf ? { asOf } : {}) },
  );

it.each([
  // The void order is in no rate; the first closure decides; the extension moved one due date.
  ['onTimeRate', '1', '3'],
  ['closedOnTimeRate', '1', '2'],
  ['returnedRate', '1', '4'],
  ['signedInTimeRate', '1', '3'],
  ['reopenedRate', '1', '2'],
  ['extendedRate', '1', '4'],
  ['responseRate', '3', '3'],
  ['solutionRate', '2', '3'],
  ['callbackSatisfactionRate', '1.9', '3'],
  ['threeRatesScore', '2.06', '3'],
] as const)('%s is %s of %s', async (metric, numerator, denominator) => {
  const value = await (await march()).metric(metric);
  expect([Number(value.numerator), Number(value.denominator)]).toEqual([
    ...[Number(numerator), Number(denominator)],
  ]);
});

it('tells the hours to the first closure of half and of nine in ten, each by its bucket', async () => {
  // 28 hours and 360 hours lie in the buckets 1203 and 1331 of (101/99)^b nano-hours.
  const value = async (id: string) => (await (await march()).metric(id)).exact;
  expect(await value('medianHandlingHours')).toBe('27.8681894516427');
  expect(await value('p90HandlingHours')).toBe('360.528573299585');
});

it('counts as open what is done again, and nothing void', async () => {
  const open = async (when: string) => (await (await march(at(when))).metric('open')).value;
  expect([
    await open('2019-03-05 00:00'),
    await open('2019-03-06 00:00'),
    await open('2019-03-08 00:00'),
    await open('2019-03-21 00:00'),
  ]).toEqual([4, 2, 3, 1]);
});

it('keeps the rollup equal to the records, voids and extensions included', async () => {
  const checks = await verifyRollups(database.connection.db, DISTRICT);
  expect(checks.filter(({ wrong }) => wrong > 0)).toEqual([]);
  expect(await (await march()).metric('openOverdue')).toMatchObject({ value: 1 });
});
