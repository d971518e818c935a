import type { Attempt } from '../rules-tried.ts';
import { CALLBACK_ATTEMPTS } from './callback-attempts.ts';
import { EVENT_ATTEMPTS } from './event-attempts.ts';
import { CATEGORY_ATTEMPTS, ORDER_ATTEMPTS } from './order-attempts.ts';

/** What would break the rules of the hotline, against the scene. */
export const HOTLINE_ATTEMPTS: readonly Attempt[] = [
  ...ORDER_ATTEMPTS,
  ...EVENT_ATTEMPTS,
  ...CATEGORY_ATTEMPTS,
  ...CALLBACK_ATTEMPTS,
];
