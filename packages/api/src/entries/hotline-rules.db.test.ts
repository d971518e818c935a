import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { HOTLINE_ATTEMPTS } from '../testing/hotline/attempts.ts';
import * as hotline from '../testing/hotline/entries.ts';
import { HOTLINE_SCENE } from '../testing/hotline/scene.ts';
import { untried } from '../testing/rules-tried.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of HOTLINE_SCENE) {
    await clerk.enter(mutation, 'id');
  }
});
afterAll(() => api.close());

describe('a rule of the hotline', () => {
  it.each(HOTLINE_ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    const tables = [
      'hotline_categories',
      'hotline_units',
      'hotline_orders',
      'hotline_order_events',
      'hotline_callbacks',
      'hotline_rate_weights',
    ];
    expect(untried(tables, HOTLINE_ATTEMPTS)).toEqual([
      // What events and the system keep, values of an enum, a blank text, and what only imports bring.
      'HOTLINE_CALLBACKS_CLOSURE',
      'HOTLINE_CALLBACKS_SATISFACTION',
      'HOTLINE_CATEGORIES_LEVEL',
      'HOTLINE_ORDERS_CLOSED_AFTER',
      'HOTLINE_ORDERS_COUNTS',
      'HOTLINE_ORDERS_EXTENSION',
      'HOTLINE_ORDERS_LAST_CLOSURE',
      'HOTLINE_ORDERS_VOIDED_AFTER',
      'HOTLINE_ORDER_EVENTS_AS_CAME',
      'HOTLINE_ORDER_EVENTS_KEPT',
      'HOTLINE_ORDER_EVENTS_KIND',
      'HOTLINE_ORDER_EVENTS_NO_DUE',
      'HOTLINE_ORDER_EVENTS_WHOLE',
      'HOTLINE_RATE_WEIGHTS_DOCUMENT',
      'HOTLINE_RATE_WEIGHTS_FORMULA',
    ]);
  });

  it.each([
    [hotline.order('R-O'), 'ALREADY_THERE', null],
    [hotline.order('R-X').replace('E-U', 'E-X'), 'NOT_FOUND', 'unitCode'],
    [hotline.orderEvent('R-X', 'VOIDED', '03-02T10:00', 'reason: "重复"'), 'NOT_FOUND', 'orderNo'],
    [
      hotline.weights('2026-04-01', [10, 50, 40], 'SATISFIED_OVER_VALID', ' '),
      'MISSING',
      'document',
    ],
    ['removeHotlineOrder(id: "R-Z")', 'STILL_USED', null],
    ['removeHotlineUnit(id: "E-U")', 'STILL_USED', null],
    ['removeHotlineCategory(id: "E-C")', 'STILL_USED', null],
  ])('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('lets an order be closed once, however many close it at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        api.answer<{ result: { ok: boolean } }>(
          `mutation { result: ${hotline.orderEvent('R-S', 'CLOSED', '03-04T09:00')} { ok } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
  });
});
