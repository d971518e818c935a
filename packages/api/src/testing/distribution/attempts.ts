import type { Attempt } from '../rules-tried.ts';
import { INCOME_ATTEMPTS } from './income-attempts.ts';
import { PAYOUT_ATTEMPTS } from './payout-attempts.ts';
import { PLAN_ATTEMPTS } from './plan-attempts.ts';
import { RULE_SET_ATTEMPTS } from './rule-set-attempts.ts';
import { SHARE_ATTEMPTS } from './share-attempts.ts';

/** What would break the rules of distribution, against the scene. */
export const DISTRIBUTION_ATTEMPTS: readonly Attempt[] = [
  ...INCOME_ATTEMPTS,
  ...RULE_SET_ATTEMPTS,
  ...PLAN_ATTEMPTS,
  ...SHARE_ATTEMPTS,
  ...PAYOUT_ATTEMPTS,
];
