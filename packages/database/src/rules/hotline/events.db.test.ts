import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { type Desk, openDesk, refused } from './testing/desk.ts';
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

describe('an event is refused', () => {
  it('out of its turn', async () => {
    const orderNo = await desk.order();
    expect(await desk.enter(orderNo, 'signed', '03-04 10:00')).toBe('hotline_order_events_signed');
    expect(await desk.enter(orderNo, 'returned', '03-04 10:00')).toBe(
      'hotline_order_events_returned',
    );
    expect(await desk.enter(orderNo, 'closed', '03-04 10:00')).toBe('hotline_order_events_closed');
    expect(await desk.enter(orderNo, 'reopened', '03-04 10:00')).toBe(
      'hotline_order_events_reopened',
    );
    await desk.enter(orderNo, 'assigned', '03-04 10:00');
    expect(await desk.enter(orderNo, 'assigned', '03-04 10:01')).toBe(
      'hotline_order_events_assigned',
    );
    expect(await desk.enter(orderNo, 'closed', '03-04 10:01')).toBe('hotline_order_events_closed');
    await desk.enter(orderNo, 'signed', '03-04 11:00');
    expect(await desk.enter(orderNo, 'returned', '03-04 12:00')).toBe(
      'hotline_order_events_returned',
    );
    await desk.enter(orderNo, 'closed', '03-04 12:00');
    expect(await desk.enter(orderNo, 'voided', '03-04 13:00')).toBe('hotline_order_events_voided');
    expect(await desk.enter(orderNo, 'extended', '03-04 13:00')).toBe(
      'hotline_order_events_extended',
    );
    await desk.enter(orderNo, 'reopened', '03-04 13:00');
    expect(await desk.enter(orderNo, 'extended', '03-04 14:00')).toBe(
      'hotline_order_events_extended',
    );
  });

  it('before the one before it, or before the order came', async () => {
    const orderNo = await desk.order();
    expect(await desk.enter(orderNo, 'assigned', '03-04 08:59')).toBe(
      'hotline_order_events_in_order',
    );
    await desk.enter(orderNo, 'assigned', '03-04 10:00');
    expect(await desk.enter(orderNo, 'signed', '03-04 09:59')).toBe(
      'hotline_order_events_in_order',
    );
    expect(await desk.enter(orderNo, 'signed', '03-04 10:00')).toBeUndefined();
  });

  it('as a return after 24 hours', async () => {
    const orderNo = await desk.order();
    await desk.enter(orderNo, 'assigned', '03-04 10:00');
    expect(await desk.enter(orderNo, 'returned', '03-05 10:01')).toBe(
      'hotline_order_events_return_limit',
    );
    expect(await desk.enter(orderNo, 'returned', '03-05 10:00')).toBeUndefined();
  });

  it('as a second extension, one without approval, or one of an order without due date', async () => {
    const orderNo = await desk.order();
    expect(await desk.enter(orderNo, 'extended', '03-04 10:00', { days: 6 })).toBe(
      'hotline_order_events_days',
    );
    expect(await desk.enter(orderNo, 'extended', '03-04 10:00', { approved_by: ' ' })).toBe(
      'hotline_order_events_approved',
    );
    expect(await desk.enter(orderNo, 'extended', '03-04 10:00', { days: 3 })).toBeUndefined();
    expect(await desk.enter(orderNo, 'extended', '03-04 11:00', { days: 2 })).toBe(
      'hotline_order_events_extended_once',
    );
    const undated = await desk.order({ origin: 'imported' });
    expect(await desk.enter(undated, 'extended', '03-04 10:00')).toBe(
      'hotline_order_events_no_due',
    );
  });

  it('after a void', async () => {
    const orderNo = await desk.order();
    expect(await desk.enter(orderNo, 'voided', '03-04 10:00')).toBeUndefined();
    expect(await desk.read(orderNo)).toMatchObject({
      state: 'voided',
      voided_at: stored('03-04 10:00'),
    });
    expect(await desk.enter(orderNo, 'assigned', '03-04 11:00')).toBe(
      'hotline_order_events_after_void',
    );
  });

  it('without unit or reason, with what is not its own, or of an unknown kind', async () => {
    const orderNo = await desk.order();
    expect(await desk.enter(orderNo, 'assigned', '03-04 10:00', { unit_code: null })).toBe(
      'hotline_order_events_unit_given',
    );
    expect(await desk.enter(orderNo, 'voided', '03-04 10:00', { reason: null })).toBe(
      'hotline_order_events_reason',
    );
    expect(await desk.enter(orderNo, 'assigned', '03-04 10:00', { days: 2 })).toBe(
      'hotline_order_events_days',
    );
    expect(await desk.enter(orderNo, 'praised', '03-04 10:00', { reason: '好' })).toBe(
      'hotline_order_events_kind',
    );
    expect(await desk.read(orderNo)).toMatchObject({ state: 'received', events: 0 });
  });

  it('when it is changed or removed, unless it is made up; and so is what follows events', async () => {
    const orderNo = await desk.order();
    await desk.enter(orderNo, 'assigned', '03-04 10:00');
    expect(
      await refused(
        desk.sql`update hotline_order_events set reason = 'x' where order_no = ${orderNo}`,
      ),
    ).toBe('hotline_order_events_kept');
    expect(
      await refused(desk.sql`delete from hotline_order_events where order_no = ${orderNo}`),
    ).toBe('hotline_order_events_kept');
    expect(
      await refused(
        desk.sql`update hotline_orders set unit_code = 'U2' where order_no = ${orderNo}`,
      ),
    ).toBe('hotline_orders_by_events');
    expect(
      await refused(
        desk.sql`update hotline_orders set channel = 'web' where order_no = ${orderNo}`,
      ),
    ).toBeUndefined();
    const made = await desk.order({ origin: 'simulated' });
    const row = {
      ...desk.stamp('simulated'),
      order_no: made,
      kind: 'signed',
      at: at('03-04 10:00'),
    };
    await desk.sql`insert into hotline_order_events ${desk.sql({ ...row, kind: 'assigned', unit_code: 'U1' })}`;
    await desk.sql`delete from hotline_order_events where order_no = ${made}`;
    await desk.sql`delete from hotline_orders where order_no = ${made}`;
  });

  it('when another writer took the step first', async () => {
    const orderNo = await desk.order();
    const both = [
      desk.enter(orderNo, 'assigned', '03-04 10:00'),
      desk.enter(orderNo, 'assigned', '03-04 10:00', { unit_code: 'U2' }),
    ];
    expect((await Promise.all(both)).filter(Boolean)).toEqual(['hotline_order_events_assigned']);
  });
});
