import type { Rules } from '../rule.ts';
import { hotlineCallbackRules } from './callbacks.ts';
import { hotlineCallerRules } from './callers.ts';
import { hotlineCategoryRules } from './categories.ts';
import { hotlineEventRules } from './events.ts';
import { hotlineOrderRules } from './orders.ts';

export const hotlineRules = {
  ...hotlineCategoryRules,
  ...hotlineOrderRules,
  ...hotlineEventRules,
  ...hotlineCallbackRules,
  ...hotlineCallerRules,
} satisfies Rules;
