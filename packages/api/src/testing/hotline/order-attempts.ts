import type { Attempt } from '../rules-tried.ts';
import * as hotline from './entries.ts';

const amend = (no: string, given: string) => `amendHotlineOrder(id: "${no}", input: { ${given} })`;

export const CATEGORY_ATTEMPTS: readonly Attempt[] = [
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
