import type { RecordKind } from '../../definition/record-kind.ts';
import { hotlineCallback } from './callback.ts';
import { hotlineCaller } from './caller.ts';
import { hotlineCategory, hotlineUnit } from './catalogue.ts';
import { hotlineOrder } from './order.ts';
import { hotlineOrderEvent } from './order-event.ts';
import { hotlineRateWeight } from './rate-weight.ts';

export const hotlineRecords: readonly RecordKind[] = [
  hotlineUnit,
  hotlineCategory,
  hotlineOrder,
  hotlineOrderEvent,
  hotlineCallback,
  hotlineCaller,
  hotlineRateWeight,
];
