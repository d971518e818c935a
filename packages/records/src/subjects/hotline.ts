import type { RecordKind } from '../definition/record-kind.ts';
import { hotlineCallback } from './hotline/callback.ts';
import { hotlineCategory, hotlineUnit } from './hotline/catalogue.ts';
import { hotlineOrder } from './hotline/order.ts';
import { hotlineOrderEvent } from './hotline/order-event.ts';
import { hotlineRateWeight } from './hotline/rate-weight.ts';

export const hotlineRecords: readonly RecordKind[] = [
  hotlineUnit,
  hotlineCategory,
  hotlineOrder,
  hotlineOrderEvent,
  hotlineCallback,
  hotlineRateWeight,
];
