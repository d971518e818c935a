import { hotlineCallbackRules } from './hotline/callbacks.ts';
import { hotlineCategoryRules } from './hotline/categories.ts';
import { hotlineEventRules } from './hotline/events.ts';
import { hotlineOrderRules } from './hotline/orders.ts';
import type { Rules } from './rule.ts';

export const hotlineRules = {
  ...hotlineCategoryRules,
  ...hotlineOrderRules,
  ...hotlineEventRules,
  ...hotlineCallbackRules,
} satisfies Rules;
