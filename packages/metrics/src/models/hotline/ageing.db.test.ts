import { parsePeriod } from '@minxin/calendar';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { longestLate } from '../../records/longest-late.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { type Row, writeRows } from '../../testing/write-rows.ts';
import { hotline } from './index.ts';

const TOWN = '610902111';
const clock = (dayAndTime: string) => `2020-${dayAndTime}+08`;
const order = (order_no: string, received: string, row: Row = {}): Row => ({
  ...{ order_no, town_code: TOWN, category_code: 'A11', unit_code: 'U', channel: 'phone' },
  ...{ received_at: clock(received), ...row },
});
const category = (code: string, parent_code: string | null): Row => ({
  ...{ code, name: `类别${code}`, parent_code },
});
const event = (kind: string, instant: string, row: Row = {}): Row => ({
  ...{ order_no: 'again', kind, at: clock(instant), origin: 'entered', ...row },
});
const due = (day: string) => ({ due_at: clock(`${day} 23:59:59`) });

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  divisions: [
    { code: TOWN, level: 'town', parent_code: DISTRICT, name: '大竹园镇', short_name: '大竹园镇' },
  ],
  hotline_units: [{ code: 'U', name: '单位' }],
  hotline_categories: [
    category('A', null),
    category('A1', 'A'),
    category('A11', 'A1'),
    category('B', null),
  ],
  hotline_orders: [
    order('late-1', '06-15 10:00', due('06-29')),
    order('late-6', '06-05 10:00', due('06-19')),
    order('late-21', '05-15 10:00', due('05-29')),
    order('no-due', '06-02 10:00'),
    order('void', '06-02 10:00', { voided_at: clock('06-03 10:00') }),
    order('bad', '06-02 10:00', {
      ...{ ...due('06-09'), closed_at: clock('06-04 10:00'), rating: 1, category_code: 'B' },
    }),
    order('again', '06-01 09:00', { origin: 'entered' }),
  ],
  hotline_order_events: [
    event('assigned', '06-01 09:10', { unit_code: 'U' }),
    event('signed', '06-01 10:00'),
    event('closed', '06-02 10:00'),
    event('reopened', '06-03 10:00', { reason: '未解决' }),
    event('signed', '06-03 11:00'),
    event('closed', '06-05 10:00'),
  ],
  hotline_callbacks: [
    {
      ...{ order_no: 'bad', called_at: clock('06-05 10:00'), valid: true },
      ...{ contacted: true, solved: false, satisfaction: 'unsatisfied' },
    },
  ],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const days = { subject: 'hotline', from: '2020-05-01', to: '2020-06-30' } as const;
  await writeRows(database.connection, days, TABLES);
});
afterAll(() => database.drop());

const june = (asOf?: Date) =>
  openSlice(
    { db: database.connection.db, districtCode: DISTRICT, now: at('2020-12-31 00:00') },
    hotline,
    { period: parsePeriod({ month: '2020-06' }), ...(asOf ? { asOf } : {}) },
  );

it.each([
  ['openOverdue', 3],
  ['overdueUpTo5', 1],
  ['overdueUpTo20', 1],
  ['overdueOver20', 1],
  // The void order never was one.
  ['withoutDue', 1],
  ['voided', 1],
  ['badRatings', 1],
  ['callbacks', 1],
])('%s are %i', async (metric, count) => {
  expect((await (await june()).metric(metric)).value).toBe(count);
});

it('tells how long the oldest of what is open and overdue is late, as its ageing counts it', async () => {
  expect(await longestLate(await june(), 'openOverdue')).toBe(21);
  expect(await longestLate(await june(at('2020-06-20 00:00')), 'openOverdue')).toBe(15);
  expect(await longestLate(await june(at('2020-05-20 00:00')), 'openOverdue')).toBeNull();
  await expect(longestLate(await june(), 'orders')).rejects.toMatchObject({ code: 'NOT_IN_MODEL' });
});

it('tells what was reopened and is closed again', async () => {
  const share = async (asOf?: Date) => {
    const { numerator, denominator } = await (await june(asOf)).metric('finalClosureRate');
    return [numerator, denominator].map(Number);
  };
  expect(await share(at('2020-06-05 00:00'))).toEqual([0, 1]);
  expect(await share()).toEqual([1, 1]);
});

it('is cut by the first level of categories, whatever the level of an order', async () => {
  const groups = await (await june()).by('CATEGORY_GROUP', { metrics: ['orders'] });
  const rows = await Promise.all(
    groups.map(async (part) => [part.label, (await part.metric('orders')).value]),
  );
  expect(rows).toEqual([
    ['类别A', 5],
    ['类别B', 1],
  ]);
});
