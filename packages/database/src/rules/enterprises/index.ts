import type { Rules } from '../rule.ts';
import { benefitRules } from './benefits.ts';
import { closingRules } from './closings.ts';
import { teamRules } from './teams.ts';
import { voucherRules } from './vouchers.ts';

export const enterprisesRules = {
  ...teamRules,
  ...benefitRules,
  ...voucherRules,
  ...closingRules,
} satisfies Rules;
