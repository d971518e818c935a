import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import * as hotline from '../testing/hotline/entries.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of hotline.HOTLINE) await clerk.enter(mutation, 'id');
});
afterAll(() => api.close());

const metrics = (month: string, ...ids: string[]) =>
  clerk.metrics(`hotline(period: { month: "2026-${month}" }, where: { unit: ["E-U"] })`, ids);
const ORDER =
  'state dueAt originalDueAt closedAt finalClosedAt voidedAt unitCode reopenings extendedDays';
const time = (text: string) => `2026-${text}+08:00`;

describe('an order from its reception to its second closure', () => {
  const event = (kind: Parameters<typeof hotline.orderEvent>[1], at: string, given?: string) =>
    clerk.enter(hotline.orderEvent('E-1', kind, at, given), `seq order { ${ORDER} }`);

  it('is due after five working days, under a category and a unit of their own', async () => {
    const received = await clerk.enter(
      hotline.order('E-1'),
      `${ORDER} town { name } category { name parent { name } } unit { name } provenance { origin }`,
    );
    expect(received).toEqual({
      ...{ state: 'RECEIVED', dueAt: time('03-09T23:59:59'), closedAt: null, finalClosedAt: null },
      ...{ originalDueAt: time('03-09T23:59:59'), voidedAt: null, unitCode: 'E-U' },
      ...{ reopenings: 0, extendedDays: 0, town: { name: '老城街道' }, unit: { name: '试办单位' } },
      ...{ category: { name: '路灯', parent: { name: '城市管理' } } },
      provenance: { origin: 'ENTERED' },
    });
    expect(await metrics('03', 'orders', 'open')).toEqual({ orders: '1', open: '1' });
  });

  it('is returned within a day by the unit that it does not concern, and assigned to another', async () => {
    expect(await event('ASSIGNED', '03-02T10:00', 'unitCode: "E-V"')).toMatchObject({
      ...{ seq: 1, order: { state: 'ASSIGNED', unitCode: 'E-V' } },
    });
    expect(await event('RETURNED', '03-03T10:00', 'reason: "不属本单位"')).toMatchObject({
      ...{ seq: 2, order: { state: 'RETURNED' } },
    });
    expect(await event('ASSIGNED', '03-03T10:30', 'unitCode: "E-U"')).toMatchObject({
      ...{ seq: 3, order: { state: 'ASSIGNED', unitCode: 'E-U' } },
    });
    expect(await event('SIGNED', '03-03T11:00')).toMatchObject({ order: { state: 'SIGNED' } });
  });

  it('is extended once, closed in the longer time, and the rates move at once', async () => {
    const extension = 'days: 3, approvedBy: "热线办", reason: "待采购配件"';
    expect(await event('EXTENDED', '03-09T09:00', extension)).toMatchObject({
      order: {
        ...{ state: 'SIGNED', extendedDays: 3, dueAt: time('03-12T23:59:59') },
        originalDueAt: time('03-09T23:59:59'),
      },
    });
    expect(await event('CLOSED', '03-12T17:00')).toMatchObject({
      ...{ seq: 6, order: { state: 'CLOSED', closedAt: time('03-12T17:00:00') } },
    });
    expect(await metrics('03', 'closed', 'onTimeRate', 'extendedRate', 'returnedRate')).toEqual({
      ...{ closed: '1', onTimeRate: '1/1', extendedRate: '1/1', returnedRate: '0/1' },
    });
  });

  it('is called back about, reopened, closed and called back about again; the first closure decides', async () => {
    const first = await clerk.enter(
      hotline.callback(
        'E-1',
        '03-13T09:00',
        'valid: true, contacted: true, solved: false, satisfaction: UNSATISFIED',
      ),
      'closure',
    );
    expect(first).toEqual({ closure: 1 });
    const decided = { closedAt: time('03-12T17:00:00') };
    expect(await event('REOPENED', '03-13T10:00', 'reason: "灯仍不亮"')).toMatchObject({
      order: { ...decided, state: 'REOPENED', finalClosedAt: null, reopenings: 1 },
    });
    await event('SIGNED', '03-13T11:00');
    expect(await event('CLOSED', '03-20T17:00')).toMatchObject({
      order: { ...decided, state: 'CLOSED', finalClosedAt: time('03-20T17:00:00') },
    });
    const second = await clerk.enter(
      hotline.callback(
        'E-1',
        '03-23T09:00',
        'valid: true, contacted: true, solved: true, satisfaction: BASICALLY_SATISFIED',
      ),
      'closure order { rating }',
    );
    expect(second).toEqual({ closure: 2, order: { rating: null } });
    await clerk.enter('amendHotlineOrder(id: "E-1", input: { rating: 4 })', 'rating');
    expect(
      await metrics('03', 'onTimeRate', 'reopenedRate', 'satisfactionRate', 'solutionRate'),
    ).toEqual({
      ...{ onTimeRate: '1/1', reopenedRate: '1/1', satisfactionRate: '1/1', solutionRate: '1/2' },
    });
  });
});

describe('an order that is entered with its whole history', () => {
  it('is closed by it and may be rated at once', async () => {
    const whole = await clerk.enter(
      hotline.closedOrder('E-2', '03-10T09:00', 'rating: 5,'),
      `${ORDER} rating hotlineOrderEvents { seq kind provenance { row } }`,
    );
    expect(whole).toMatchObject({
      ...{ state: 'CLOSED', rating: 5, closedAt: time('03-10T09:00:00') },
      hotlineOrderEvents: [
        { seq: 1, kind: 'ASSIGNED', provenance: { row: 2 } },
        { seq: 2, kind: 'SIGNED', provenance: { row: 3 } },
        { seq: 3, kind: 'CLOSED', provenance: { row: 4 } },
      ],
    });
    // Due on 9 March: one of two was closed on time, and both count in the month in which they fell due.
    expect(await metrics('03', 'onTimeRate', 'closedOnTimeRate', 'openOverdue')).toEqual({
      ...{ onTimeRate: '1/2', closedOnTimeRate: '1/2', openOverdue: '0' },
    });
  });

  it('follows a corrected reception while nothing has happened to it, and is gone when removed', async () => {
    await clerk.enter(hotline.order('E-3'), 'id');
    const amend = (given: string) =>
      clerk.enter(`amendHotlineOrder(id: "E-3", input: { ${given} })`, 'dueAt originalDueAt');
    const due = (day: string) => ({ dueAt: time(day), originalDueAt: time(day) });
    expect(await amend(`receivedAt: "${time('03-03T09:00:00')}"`)).toEqual(due('03-10T23:59:59'));
    expect(await amend(`dueAt: "${time('03-05T12:00:00')}"`)).toEqual(due('03-05T12:00:00'));
    expect(await amend(`receivedAt: "${time('03-04T09:00:00')}"`)).toEqual(due('03-05T12:00:00'));
    expect(await amend('dueAt: null')).toEqual(due('03-11T23:59:59'));
    await clerk.enter('removeHotlineOrder(id: "E-3")', 'id');
    expect(await metrics('03', 'orders')).toEqual({ orders: '2' });
  });

  it('counts in no rate once it is void', async () => {
    const rates = ['onTimeRate', 'open', 'openOverdue'];
    const before = await metrics('03', ...rates);
    await clerk.enter(hotline.order('E-4'), 'id');
    expect(await metrics('03', ...rates)).toEqual({
      ...{ onTimeRate: '1/3', open: '1', openOverdue: '1' },
    });
    const voided = await clerk.enter(
      hotline.orderEvent('E-4', 'VOIDED', '03-03T09:00', 'reason: "重复"'),
      'order { state voidedAt }',
    );
    expect(voided).toEqual({ order: { state: 'VOIDED', voidedAt: time('03-03T09:00:00') } });
    expect(await metrics('03', ...rates)).toEqual(before);
  });
});

describe('the three rates', () => {
  const score = (month: string) => metrics(month, 'callbackSatisfactionRate', 'threeRatesScore');

  it('go by the weights of the day of the call, as the table has them', async () => {
    // 1 unsatisfied and unsolved, 1 basically satisfied: (0 + 0.9)/2 and 0.1×1 + 0.5×½ + 0.4×0.45.
    expect(await score('03')).toEqual({
      ...{ callbackSatisfactionRate: '0.9/2', threeRatesScore: '1.06/2' },
    });
    await clerk.enter(
      hotline.weights('2026-03-01', [20, 40, 40], 'SATISFIED_OVER_VALID'),
      'provenance { origin }',
    );
    expect(await score('03')).toEqual({
      ...{ callbackSatisfactionRate: '0/2', threeRatesScore: '0.8/2' },
    });
    await clerk.enter(
      'amendHotlineRateWeight(id: "2026-03-01", input: { formula: VALID_MINUS_UNSATISFIED })',
      'formula',
    );
    expect(await score('03')).toEqual({
      ...{ callbackSatisfactionRate: '1/2', threeRatesScore: '1.2/2' },
    });
  });

  it('leave a call-back out that reached nobody', async () => {
    await clerk.enter(
      hotline.callback('E-2', '03-11T09:00', 'valid: false, invalidReason: "无人接听"'),
      'closure',
    );
    expect(await metrics('03', 'responseRate')).toEqual({ responseRate: '2/2' });
    await clerk.enter(hotline.callback('E-2', '03-12T09:00'), 'closure');
    expect(await metrics('03', 'responseRate')).toEqual({ responseRate: '3/3' });
  });
});
