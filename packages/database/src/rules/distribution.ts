import { incomeRules } from './distribution/incomes.ts';
import { payoutRules } from './distribution/payouts.ts';
import { planRules } from './distribution/plans.ts';
import { ruleSetRules } from './distribution/rule-sets.ts';
import { shareRules } from './distribution/shares.ts';
import { stepRules } from './distribution/steps.ts';
import type { Rules } from './rule.ts';

export const distributionRules = {
  ...incomeRules,
  ...ruleSetRules,
  ...planRules,
  ...shareRules,
  ...stepRules,
  ...payoutRules,
} satisfies Rules;
