import * as hotline from './hotline-entries.ts';
import type { Attempt } from './rules-tried.ts';

const UNIT = 'unitCode: "E-U"';
const REASON = 'reason: "诉求重复"';
const EXTENSION = 'days: 3, approvedBy: "热线办", reason: "待采购"';
const event = hotline.orderEvent;
const amend = (no: string, given: string) => `amendHotlineOrder(id: "${no}", input: { ${given} })`;
const calledBack = (given: string) => hotline.callback('R-Y', '03-07T09:00', given);

/** What the attempts below are made on. */
export const HOTLINE_GROUND: readonly string[] = [
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
];

export const ORDER_ATTEMPTS: readonly Attempt[] = [
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

export const EVENT_ATTEMPTS: readonly Attempt[] = [
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

export const OTHER_ATTEMPTS: readonly Attempt[] = [
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
