import type { Attempt } from '../rules-tried.ts';
import * as hotline from './entries.ts';

export const EVENT_ATTEMPTS: readonly Attempt[] = [
  [
    'an assignment to nobody',
    hotline.orderEvent('R-O', 'ASSIGNED', '03-02T10:00'),
    'HOTLINE_ORDER_EVENTS_UNIT_GIVEN',
    'unitCode',
  ],
  [
    'an assignment before the reception',
    hotline.orderEvent('R-O', 'ASSIGNED', '03-02T08:59', hotline.UNIT),
    'HOTLINE_ORDER_EVENTS_IN_ORDER',
    'at',
  ],
  [
    'a second assignment',
    hotline.orderEvent('R-A', 'ASSIGNED', '03-02T11:00', hotline.UNIT),
    'HOTLINE_ORDER_EVENTS_ASSIGNED',
    'kind',
  ],
  [
    'a receipt of what is not assigned',
    hotline.orderEvent('R-O', 'SIGNED', '03-02T10:00'),
    'HOTLINE_ORDER_EVENTS_SIGNED',
    'kind',
  ],
  [
    'a return of what is signed for',
    hotline.orderEvent('R-S', 'RETURNED', '03-03T09:30', hotline.REASON),
    'HOTLINE_ORDER_EVENTS_RETURNED',
    'kind',
  ],
  [
    'a return after more than 24 hours',
    hotline.orderEvent('R-A', 'RETURNED', '03-03T10:01', hotline.REASON),
    'HOTLINE_ORDER_EVENTS_RETURN_LIMIT',
    'at',
  ],
  [
    'a return for no reason',
    hotline.orderEvent('R-A', 'RETURNED', '03-03T10:00'),
    'HOTLINE_ORDER_EVENTS_REASON',
    'reason',
  ],
  [
    'an extension of 6 days',
    hotline.orderEvent('R-A', 'EXTENDED', '03-03T10:00', hotline.EXTENSION.replace('3', '6')),
    'HOTLINE_ORDER_EVENTS_DAYS',
    'days',
  ],
  [
    'a receipt with days',
    hotline.orderEvent('R-A', 'SIGNED', '03-03T09:00', 'days: 1'),
    'HOTLINE_ORDER_EVENTS_DAYS',
    'days',
  ],
  [
    'an extension that nobody approved',
    hotline.orderEvent('R-A', 'EXTENDED', '03-03T10:00', 'days: 3, reason: "待采购"'),
    'HOTLINE_ORDER_EVENTS_APPROVED',
    'approvedBy',
  ],
  [
    'a second extension',
    hotline.orderEvent('R-S', 'EXTENDED', '03-03T10:00', hotline.EXTENSION),
    'HOTLINE_ORDER_EVENTS_EXTENDED_ONCE',
    'kind',
  ],
  [
    'an extension of what is closed',
    hotline.orderEvent('R-Z', 'EXTENDED', '03-06T10:00', hotline.EXTENSION),
    'HOTLINE_ORDER_EVENTS_EXTENDED',
    'kind',
  ],
  [
    'a closure of what is not signed for',
    hotline.orderEvent('R-A', 'CLOSED', '03-03T10:00'),
    'HOTLINE_ORDER_EVENTS_CLOSED',
    'kind',
  ],
  [
    'a reopening of what is open',
    hotline.orderEvent('R-S', 'REOPENED', '03-04T10:00', hotline.REASON),
    'HOTLINE_ORDER_EVENTS_REOPENED',
    'kind',
  ],
  [
    'a void of what is closed',
    hotline.orderEvent('R-Z', 'VOIDED', '03-06T10:00', hotline.REASON),
    'HOTLINE_ORDER_EVENTS_VOIDED',
    'kind',
  ],
  [
    'anything after a void',
    hotline.orderEvent('R-V', 'ASSIGNED', '03-03T10:00', hotline.UNIT),
    'HOTLINE_ORDER_EVENTS_AFTER_VOID',
    null,
  ],
];
