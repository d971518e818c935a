import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import * as hotline from '../testing/hotline-entries.ts';
import { type Attempt, untried } from '../testing/rules-tried.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of [
    ...hotline.HOTLINE,
    'recordHotlineCategory(input: { code: "R-C", name: "无下级类别" })',
    hotline.order('R-O'),
    hotline.order('R-A'),
    hotline.orderEvent('R-A', 'ASSIGNED', '03-02T10:00', UNIT),
    hotline.order('R-S'),
    hotline.orderEvent('R-S', 'ASSIGNED', '03-02T10:00', UNIT),
    hotline.orderEvent('R-S', 'SIGNED', '03-02T11:00'),
    hotline.orderEvent('R-S', 'EXTENDED', '03-03T09:00', EXTENSION),
    hotline.closedOrder('R-Z', '03-05T09:00'),
    hotline.callback('R-Z', '03-06T09:00'),
    hotline.closedOrder('R-Y', '03-05T09:00'),
    hotline.order('R-V'),
    hotline.orderEvent('R-V', 'VOIDED', '03-02T10:00', REASON),
    hotline.weights('2026-03-01', [10, 50, 40], 'BASIC_AT_NINE_TENTHS'),
  ]) {
    await clerk.enter(mutation, 'id');
  }
});
afterAll(() => api.close());

const UNIT = 'unitCode: "E-U"';
const REASON = 'reason: "诉求重复"';
const EXTENSION = 'days: 3, approvedBy: "热线办", reason: "待采购"';
const event = hotline.orderEvent;
const amend = (no: string, given: string) => `amendHotlineOrder(id: "${no}", input: { ${given} })`;
const calledBack = (given: string) => hotline.callback('R-Y', '03-07T09:00', given);

const ORDERS: readonly Attempt[] = [
  [
    'an order before its limit began',
    hotline.order('R-X', 'dueAt: "2026-03-02T08:59:59+08:00"'),
    'HOTLINE_ORDERS_DUE_AFTER',
    'dueAt',
  ],
  ['a rating of 6', amend('R-Z', 'rating: 6'), 'HOTLINE_ORDERS_RATING', 'rating'],
  ['a rating of 0', amend('R-Z', 'rating: 0'), 'HOTLINE_ORDERS_RATING', 'rating'],
  [
    'a rating of an open order',
    amend('R-O', 'rating: 5'),
    'HOTLINE_ORDERS_RATED_WHEN_CLOSED',
    'rating',
  ],
  [
    'a rating with no closure in the same entry',
    hotline.order('R-X', 'rating: 5'),
    'HOTLINE_ORDERS_RATED_WHEN_CLOSED',
    'rating',
  ],
  [
    'an order under a category that has others below it',
    hotline.order('R-X').replace('E-CL', 'E-C'),
    'HOTLINE_ORDERS_LEAF',
    'categoryCode',
  ],
  [
    'an order moved to such a category',
    amend('R-O', 'categoryCode: "E-C"'),
    'HOTLINE_ORDERS_LEAF',
    'categoryCode',
  ],
  [
    'another unit once there are events',
    amend('R-A', 'unitCode: "E-V"'),
    'HOTLINE_ORDERS_BY_EVENTS',
    'unitCode',
  ],
  [
    'another limit once there are events',
    amend('R-A', 'dueAt: "2026-04-01T09:00:00+08:00"'),
    'HOTLINE_ORDERS_BY_EVENTS',
    'dueAt',
  ],
];

const EVENTS: readonly Attempt[] = [
  [
    'an assignment to nobody',
    event('R-O', 'ASSIGNED', '03-02T10:00'),
    'HOTLINE_ORDER_EVENTS_UNIT_GIVEN',
    'unitCode',
  ],
  [
    'an assignment before the reception',
    event('R-O', 'ASSIGNED', '03-02T08:59', UNIT),
    'HOTLINE_ORDER_EVENTS_IN_ORDER',
    'at',
  ],
  [
    'a second assignment',
    event('R-A', 'ASSIGNED', '03-02T11:00', UNIT),
    'HOTLINE_ORDER_EVENTS_ASSIGNED',
    'kind',
  ],
  [
    'a receipt of what is not assigned',
    event('R-O', 'SIGNED', '03-02T10:00'),
    'HOTLINE_ORDER_EVENTS_SIGNED',
    'kind',
  ],
  [
    'a return of what is signed for',
    event('R-S', 'RETURNED', '03-03T09:30', REASON),
    'HOTLINE_ORDER_EVENTS_RETURNED',
    'kind',
  ],
  [
    'a return after more than 24 hours',
    event('R-A', 'RETURNED', '03-03T10:01', REASON),
    'HOTLINE_ORDER_EVENTS_RETURN_LIMIT',
    'at',
  ],
  [
    'a return for no reason',
    event('R-A', 'RETURNED', '03-03T10:00'),
    'HOTLINE_ORDER_EVENTS_REASON',
    'reason',
  ],
  [
    'an extension of 6 days',
    event('R-A', 'EXTENDED', '03-03T10:00', EXTENSION.replace('3', '6')),
    'HOTLINE_ORDER_EVENTS_DAYS',
    'days',
  ],
  [
    'a receipt with days',
    event('R-A', 'SIGNED', '03-03T09:00', 'days: 1'),
    'HOTLINE_ORDER_EVENTS_DAYS',
    'days',
  ],
  [
    'an extension that nobody approved',
    event('R-A', 'EXTENDED', '03-03T10:00', 'days: 3, reason: "待采购"'),
    'HOTLINE_ORDER_EVENTS_APPROVED',
    'approvedBy',
  ],
  [
    'a second extension',
    event('R-S', 'EXTENDED', '03-03T10:00', EXTENSION),
    'HOTLINE_ORDER_EVENTS_EXTENDED_ONCE',
    'kind',
  ],
  [
    'an extension of what is closed',
    event('R-Z', 'EXTENDED', '03-06T10:00', EXTENSION),
    'HOTLINE_ORDER_EVENTS_EXTENDED',
    'kind',
  ],
  [
    'a closure of what is not signed for',
    event('R-A', 'CLOSED', '03-03T10:00'),
    'HOTLINE_ORDER_EVENTS_CLOSED',
    'kind',
  ],
  [
    'a reopening of what is open',
    event('R-S', 'REOPENED', '03-04T10:00', REASON),
    'HOTLINE_ORDER_EVENTS_REOPENED',
    'kind',
  ],
  [
    'a void of what is closed',
    event('R-Z', 'VOIDED', '03-06T10:00', REASON),
    'HOTLINE_ORDER_EVENTS_VOIDED',
    'kind',
  ],
  [
    'anything after a void',
    event('R-V', 'ASSIGNED', '03-03T10:00', UNIT),
    'HOTLINE_ORDER_EVENTS_AFTER_VOID',
    null,
  ],
];

const REST: readonly Attempt[] = [
  [
    'a category below itself',
    'amendHotlineCategory(id: "E-C", input: { parentCode: "E-CL" })',
    'HOTLINE_CATEGORIES_CIRCLE',
    'parentCode',
  ],
  [
    'a category below one that has orders',
    'recordHotlineCategory(input: { code: "R-X", name: "灯杆", parentCode: "E-CL" })',
    'HOTLINE_CATEGORIES_USED',
    'parentCode',
  ],
  [
    'a call-back about an open order',
    hotline.callback('R-O', '03-06T09:00'),
    'HOTLINE_CALLBACKS_CLOSED',
    'calledAt',
  ],
  [
    'a call-back before the closure',
    hotline.callback('R-Z', '03-05T08:59'),
    'HOTLINE_CALLBACKS_CLOSED',
    'calledAt',
  ],
  [
    'a second valid call-back about one closure',
    hotline.callback('R-Z', '03-07T09:00'),
    'HOTLINE_CALLBACKS_ONCE',
    'valid',
  ],
  [
    'a valid call-back with an answer missing',
    calledBack('valid: true, contacted: true, solved: true'),
    'HOTLINE_CALLBACKS_ANSWERS',
    null,
  ],
  [
    'an answer of a call-back that does not count',
    calledBack('valid: false, solved: true, invalidReason: "号码有误"'),
    'HOTLINE_CALLBACKS_ANSWERS',
    null,
  ],
  [
    'a call-back that does not count, nobody knows why',
    calledBack('valid: false'),
    'HOTLINE_CALLBACKS_INVALID_REASON',
    'invalidReason',
  ],
  [
    'weights of 99 percent',
    hotline.weights('2026-04-01', [10, 49, 40], 'SATISFIED_OVER_VALID'),
    'HOTLINE_RATE_WEIGHTS_WHOLE',
    null,
  ],
  [
    'a weight below nothing',
    hotline.weights('2026-04-01', [-10, 70, 40], 'SATISFIED_OVER_VALID'),
    'HOTLINE_RATE_WEIGHTS_WHOLE',
    null,
  ],
];

const ATTEMPTS = [...ORDERS, ...EVENTS, ...REST];

describe('a rule of the hotline', () => {
  it.each(ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
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
    expect(untried(tables, ATTEMPTS)).toEqual([
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
    [event('R-X', 'VOIDED', '03-02T10:00', REASON), 'NOT_FOUND', 'orderNo'],
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
          `mutation { result: ${event('R-S', 'CLOSED', '03-04T09:00')} { ok } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
  });
});
