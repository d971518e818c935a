import { parsePeriod } from '@minxin/calendar';
import { migrateDatabase, touchedDays, touchedRows } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { models, serviceHall } from '../models/index.ts';
import { openSlice } from '../slice/open-slice.ts';
import { inBatch } from '../testing/in-batch.ts';
import { at, DISTRICT, writeRecords } from '../testing/write-records.ts';
import { rebuildRollups } from './rebuild-rollups.ts';
import { countTouched } from './refresh.ts';
import { takeTouched } from './touched.ts';
import { verifyRollups } from './verify.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const accepted = (day: string) => ({
  department: 'A',
  acceptedAt: at(`${day} 09:00`),
  dueAt: at(`${day} 23:59`),
  closedAt: null,
});
const write = (...days: string[]) =>
  writeRecords(database.connection, {
    firstDay: '2019-03-01',
    lastDay: '2019-12-31',
    cases: days.map(accepted),
  });
/** What waits: `-` and `+` for rows that went and came, by one of their times, and days. */
const touched = async (time = 'closed_at') => {
  const { db } = database.connection;
  const rows = await db.select().from(touchedRows).orderBy(touchedRows.id);
  const days = await db.select().from(touchedDays).orderBy(touchedDays.day);
  return [
    ...rows.map(({ source, sign, image }) => {
      const day = String(image[time]).slice(0, 10);
      return `${sign < 0 ? '-' : '+'} ${source} ${day}`;
    }),
    ...days.map(({ source, day }) => `${source} ${day}`),
  ];
};

const hall = async () =>
  (await verifyRollups(database.connection.db, DISTRICT)).find(
    ({ rollup }) => rollup === 'service_hall_daily',
  );
/** More rows than are counted one by one. */
const MANY = Array.from({ length: 600 }, (_, n) => n);

describe('a row', () => {
  beforeEach(async () => {
    const { sql: query } = database.connection;
    await query`truncate service_cases, hotline_orders cascade`;
    await write('2019-03-04');
    expect(await touched()).toEqual([]);
  });

  it('that comes, changes or goes is written down before and after', async () => {
    const { db } = database.connection;
    await db.execute(sql`update service_cases set closed_at = '2019-03-06 10:00+08'`);
    expect(await touched()).toEqual(['- service_cases null', '+ service_cases 2019-03-06']);
    await write();
    expect(await touched()).toEqual([]);
    await db.execute(sql`delete from service_cases`);
    expect(await touched()).toEqual(['- service_cases 2019-03-06']);
  });

  it('that is emptied away with its table is too', async () => {
    await database.connection.sql`truncate service_cases cascade`;
    expect(await touched('accepted_at')).toEqual(['- service_cases 2019-03-04']);
  });

  it('that a trigger changes is too, but only where what is counted has changed', async () => {
    const { sql: query } = database.connection;
    const enter = (kind: string, day: string) => query`
      insert into service_case_events (district_code, batch_id, source_row, origin, case_no, kind, at)
      select district_code, batch_id, 1, 'entered', case_no, ${kind}, ${`${day} 10:00+08`}
      from service_cases`;
    await enter('closed', '2019-03-08');
    expect(await touched()).toEqual(['- service_cases null', '+ service_cases 2019-03-08']);
    await write();
    // The first closure decides: opened again, it counts as before.
    await enter('reopened', '2019-03-09');
    expect(await touched()).toEqual([]);
  });

  it('is one of many where a statement changes more than can be counted one by one', async () => {
    await write(...MANY.map(() => '2019-03-05'));
    await database.connection.sql`update service_cases set closed_at = '2019-03-06 10:00+08'`;
    expect(await touched()).toEqual(
      ['04', '05', '06'].map((day) => `service_cases 2019-03-${day}`),
    );
  });

  it('is one of many where as many wait already', async () => {
    const { sql: query } = database.connection;
    for (const hour of MANY.slice(0, 260))
      await query`update service_cases set closed_at = '2019-03-06 10:00+08'::timestamptz + ${hour} * interval '1 hour'`;
    const waiting = await touched();
    expect(waiting.length).toBeLessThan(510);
    expect(waiting.at(-1)).toBe('service_cases 2019-03-17');
    await write();
    expect(await hall()).toMatchObject({ waiting: 0, wrong: 0 });
  });
});

it('rules that are made anew leave what waits as days to make anew', async () => {
  const { sql: query } = database.connection;
  await query`truncate service_cases, hotline_orders cascade`;
  await write('2019-03-04');
  await query`update service_cases set closed_at = '2019-03-06 10:00+08'`;
  await query`delete from applied_rules`;
  await migrateDatabase(database.url);
  expect(await touched()).toEqual(['04', '06'].map((day) => `service_cases 2019-03-${day}`));
  await write();
  expect(await hall()).toMatchObject({ waiting: 0, wrong: 0 });
});

describe('a change made by hand', () => {
  const acceptedIn = async (year: number) => {
    const context = { db: database.connection.db, districtCode: DISTRICT, now: new Date() };
    const slice = await openSlice(context, serviceHall, { period: parsePeriod({ year }) });
    return (await slice.metric('accepted')).value;
  };
  const cells = async () => {
    const [row] = await database.connection.sql`
      select sum(accepted)::int as accepted from service_hall_daily where day < '2020-01-01'`;
    return row?.accepted;
  };
  const moveOneAway = () => database.connection.sql`
    update service_cases set accepted_at = '2018-01-05 09:00+08' where case_no =
      (select min(case_no) from service_cases where accepted_at >= '2019-01-01')`;

  beforeEach(async () => {
    await database.connection.sql`truncate service_cases cascade`;
    await write('2019-03-04', '2019-03-04', '2019-06-03');
  });

  it('is answered at once, and by the rollup after the next batch', async () => {
    expect([await acceptedIn(2019), await cells()]).toEqual([3, 3]);
    await moveOneAway();
    expect(await acceptedIn(2019)).toBe(2);
    expect(await hall()).toMatchObject({ waiting: 2 });
    expect((await hall())?.wrong).toBeGreaterThan(0);
    await write('2019-09-02');
    expect(await hall()).toMatchObject({ waiting: 0, wrong: 0 });
    expect([await acceptedIn(2019), await cells()]).toEqual([3, 4]);
  });

  it('is answered by the rollup after a rebuild, of whatever days', async () => {
    await moveOneAway();
    await rebuildRollups(database.connection, DISTRICT, '2019-06-01');
    expect(await hall()).toMatchObject({ waiting: 0, wrong: 0 });
    expect([await acceptedIn(2019), await cells()]).toEqual([2, 3]);
  });

  it('of many rows is waited for by a batch that would forget its days', async () => {
    await write(...MANY.map(() => '2019-03-04'));
    const { sql: query } = database.connection;
    await query`update service_cases set closed_at = '2019-07-05 10:00+08'`;
    let batch: Promise<void> | undefined;
    await query.begin(async (byHand) => {
      await byHand`update service_cases set closed_at = '2019-07-05 12:00+08'`;
      batch = write('2019-09-02');
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    await batch;
    expect(await hall()).toMatchObject({ waiting: 0, wrong: 0 });
  });

  it('is counted once, also when a batch makes its day anew at the same time', async () => {
    await write(...MANY.map(() => '2019-03-04'));
    const { sql: query } = database.connection;
    const numbers = await query<{ no: string }[]>`
      select case_no as no from service_cases where accepted_at < '2019-03-05 00:00+08' order by 1`;
    const [before = '', meanwhile = ''] = numbers.map(({ no }) => no);
    const remove = (no: string) => query`delete from service_cases where case_no = ${no}`;
    await remove(before);
    await inBatch(
      database.connection,
      async (tx) => {
        await tx.sql`update service_cases set visits = 1 where case_no not in (${before}, ${meanwhile})`;
        return { rowCount: MANY.length };
      },
      async (tx, districtCode) => {
        const touched = await takeTouched(tx, districtCode);
        expect([touched.days.size, touched.rows.size]).toEqual([1, 1]);
        await remove(meanwhile);
        await countTouched(tx, districtCode, touched);
      },
    );
    expect(await hall()).toMatchObject({ waiting: 1 });
    expect([await cells(), await acceptedIn(2019)]).toEqual([602, 601]);
    await write();
    expect(await hall()).toMatchObject({ waiting: 0, wrong: 0 });
    expect([await cells(), await acceptedIn(2019)]).toEqual([601, 601]);
  });

  it('beside a batch of other days is left to the next one', async () => {
    await database.connection.sql.begin(async (byHand) => {
      await byHand`delete from service_cases where accepted_at >= '2019-06-01'`;
      await write('2019-09-02');
    });
    expect(await acceptedIn(2019)).toBe(3);
    expect(await hall()).toMatchObject({ waiting: 1 });
    await write();
    expect(await hall()).toMatchObject({ waiting: 0, wrong: 0 });
    expect(await acceptedIn(2019)).toBe(3);
  });
});

describe('a late row', () => {
  it('rebuilds its own days and no other', async () => {
    const { sql: query } = database.connection;
    await query`truncate service_cases cascade`;
    await write('2019-03-04', '2019-06-03', '2019-09-02');
    await query`update service_hall_daily set accepted = 7 where day = '2019-06-03'`;
    await write('2019-03-04', '2019-09-03');
    const days = await query`
      select day::text, accepted from service_hall_daily where accepted > 0 order by day`;
    expect([...days]).toEqual([
      { day: '2019-03-04', accepted: 2 },
      { day: '2019-06-03', accepted: 7 },
      { day: '2019-09-02', accepted: 1 },
      { day: '2019-09-03', accepted: 1 },
    ]);
    await rebuildRollups(database.connection, DISTRICT);
    expect(
      (await verifyRollups(database.connection.db, DISTRICT)).map(({ wrong }) => wrong),
    ).toEqual(Object.values<Model>(models).flatMap(({ rollups }) => rollups.map(() => 0)));
  });
});
