import { benefitRules } from './enterprises/benefits.ts';
import { closingRules } from './enterprises/closings.ts';
import { teamRules } from './enterprises/teams.ts';
import { voucherRules } from './enterprises/vouchers.ts';
import type { Rules } from './rule.ts';

export const enterprisesRules = {
  ...teamRules,
  ...benefitRules,
  ...voucherRules,
  ...closingRules,
} satisfies Rules;
