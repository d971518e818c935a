import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { type Desk, openDesk, type Row, refused } from './testing/desk.ts';
import { at } from './testing/ground.ts';

let database: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await openDesk(database);
});
afterAll(() => database.drop());

/** An instant as the driver gives it. */
const stored = (when: string) => `2019-${when}:00+08`;

describe('an order', () => {
  it('entered by hand falls due after five working days; a given due date stays', async () => {
    expect(await desk.read(await desk.order())).toMatchObject({
      ...{ due_at: '2019-03-11 23:59:59+08', state: 'received', events: 0 },
      original_due_at: '2019-03-11 23:59:59+08',
    });
    expect(await desk.read(await desk.order({ due_at: at('03-06 12:00') }))).toMatchObject({
      due_at: stored('03-06 12:00'),
    });
    expect(await desk.read(await desk.order({ origin: 'imported' }))).toMatchObject({
      due_at: null,
    });
  });

  it('corrected before its first event is due as its reception says, unless a limit was given', async () => {
    const given = await desk.order({ due_at: at('03-06 12:00') });
    const worked = await desk.order();
    const correct = async (orderNo: string, row: Row) => {
      await desk.sql`update hotline_orders set ${desk.sql(row)} where order_no = ${orderNo}`;
      return (await desk.read(orderNo)).due_at;
    };
    expect(await correct(worked, { received_at: at('03-05 09:00') })).toBe(
      '2019-03-12 23:59:59+08',
    );
    expect(await correct(given, { received_at: at('03-05 09:00') })).toBe(stored('03-06 12:00'));
    expect(await correct(given, { due_at: null })).toBe('2019-03-12 23:59:59+08');
    const imported = await desk.order({ origin: 'imported' });
    expect(await correct(imported, { received_at: at('03-05 09:00') })).toBeNull();
  });

  it('that comes closed keeps its closure, and follows a correction while it has no events', async () => {
    const orderNo = await desk.order({
      origin: 'imported',
      closed_at: at('03-06 09:00'),
      rating: 4,
    });
    expect(await desk.read(orderNo)).toMatchObject({
      ...{ state: 'closed', final_closed_at: stored('03-06 09:00') },
    });
    await desk.sql`update hotline_orders set closed_at = ${at('03-07 09:00')} where order_no = ${orderNo}`;
    expect(await desk.read(orderNo)).toMatchObject({ final_closed_at: stored('03-07 09:00') });
  });

  it('goes from assignment to closure, and follows its events', async () => {
    const orderNo = await desk.order();
    expect(
      await desk.enter(orderNo, 'assigned', '03-04 09:30', { unit_code: 'U2' }),
    ).toBeUndefined();
    expect(await desk.enter(orderNo, 'returned', '03-05 09:30')).toBeUndefined();
    expect(await desk.enter(orderNo, 'assigned', '03-05 10:00')).toBeUndefined();
    expect(await desk.enter(orderNo, 'signed', '03-05 10:00')).toBeUndefined();
    expect(await desk.enter(orderNo, 'extended', '03-06 09:00')).toBeUndefined();
    expect(await desk.enter(orderNo, 'closed', '03-15 09:00')).toBeUndefined();
    expect(await desk.read(orderNo)).toMatchObject({
      ...{ state: 'closed', unit_code: 'U1', events: 6, extended_days: 5, reopenings: 0 },
      original_due_at: '2019-03-11 23:59:59+08',
      due_at: '2019-03-18 23:59:59+08',
      closed_at: stored('03-15 09:00'),
    });
    const events = await desk.sql`
      select seq, kind, unit_code from hotline_order_events where order_no = ${orderNo} order by seq`;
    expect(events.map(({ seq, kind, unit_code }) => `${seq} ${kind} ${unit_code}`)).toEqual([
      ...['1 assigned U2', '2 returned U2', '3 assigned U1'],
      ...['4 signed U1', '5 extended U1', '6 closed U1'],
    ]);
  });

  it('keeps its first closure when it is done again', async () => {
    const orderNo = await desk.order();
    await desk.enter(orderNo, 'assigned', '03-04 09:30');
    await desk.enter(orderNo, 'signed', '03-04 10:00');
    await desk.enter(orderNo, 'closed', '03-05 10:00');
    expect(await desk.enter(orderNo, 'reopened', '03-06 10:00')).toBeUndefined();
    expect(await desk.read(orderNo)).toMatchObject({ state: 'reopened', final_closed_at: null });
    expect(await desk.enter(orderNo, 'signed', '03-06 11:00')).toBeUndefined();
    expect(await desk.enter(orderNo, 'closed', '03-20 10:00')).toBeUndefined();
    expect(await desk.read(orderNo)).toMatchObject({
      ...{ state: 'closed', reopenings: 1, closed_at: stored('03-05 10:00') },
      final_closed_at: stored('03-20 10:00'),
    });
  });
});

describe('the history of an order that came closed', () => {
  const CLOSED = { origin: 'imported', closed_at: at('03-06 09:00'), rating: 5 };

  it('may be brought in afterwards, and must arrive where the order did', async () => {
    const orderNo = await desk.order(CLOSED);
    const bring = (tx: postgres.TransactionSql, kind: string, when: string, more: Row = {}) => {
      const row = { ...desk.stamp('imported'), order_no: orderNo, kind, at: at(when), ...more };
      return tx`insert into hotline_order_events ${tx(row)}`;
    };
    const stops = desk.sql.begin(async (tx) => {
      await bring(tx, 'assigned', '03-04 10:00', { unit_code: 'U1' });
      await bring(tx, 'signed', '03-04 11:00');
    });
    expect(await refused(stops)).toBe('hotline_order_events_whole');
    const differs = desk.sql.begin(async (tx) => {
      await bring(tx, 'assigned', '03-04 10:00', { unit_code: 'U1' });
      await bring(tx, 'signed', '03-04 11:00');
      await bring(tx, 'closed', '03-06 09:01');
    });
    expect(await refused(differs)).toBe('hotline_order_events_as_came');
    await desk.sql.begin(async (tx) => {
      await bring(tx, 'assigned', '03-04 10:00', { unit_code: 'U1' });
      await bring(tx, 'signed', '03-04 11:00');
      await bring(tx, 'closed', '03-06 09:00');
      await bring(tx, 'reopened', '03-07 09:00', { reason: '诉求人不认可' });
    });
    expect(await desk.read(orderNo)).toMatchObject({
      ...{ state: 'reopened', closed_at: stored('03-06 09:00'), reopenings: 1 },
    });
  });

  it('is not entered by hand: there it can only be reopened', async () => {
    const orderNo = await desk.order(CLOSED);
    expect(await desk.enter(orderNo, 'assigned', '03-06 10:00')).toBe(
      'hotline_order_events_assigned',
    );
    expect(await desk.enter(orderNo, 'reopened', '03-06 08:00')).toBe(
      'hotline_order_events_in_order',
    );
    expect(await desk.enter(orderNo, 'reopened', '03-06 10:00')).toBeUndefined();
  });
});
