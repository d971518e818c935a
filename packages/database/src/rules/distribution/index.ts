import type { Rules } from '../rule.ts';
import { incomeRules } from './incomes.ts';
import { payoutRules } from './payouts.ts';
import { planRules } from './plans.ts';
import { ruleSetRules } from './rule-sets.ts';
import { shareRules } from './shares.ts';
import { stepRules } from './steps.ts';

export const distributionRules = {
  ...incomeRules,
  ...ruleSetRules,
  ...planRules,
  ...shareRules,
  ...stepRules,
  ...payoutRules,
} satisfies Rules;
