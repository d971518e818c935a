import type { Attempt } from '../rules-tried.ts';
import { clause, ruleSet } from './entries.ts';

const amendRules = (given: string) => `amendDistributionRuleSet(id: "R-M", input: { ${given} })`;
const PERCENTS = 'reservePercent: 10, welfarePercent: 20';

export const RULE_SET_ATTEMPTS: readonly Attempt[] = [
  [
    'a rule set that ends before it begins',
    ruleSet('R-X', 'FIXED_SHARES_2019', '2019-01-01', `${PERCENTS}, toDay: "2018-12-31"`),
    'DISTRIBUTION_RULE_SETS_DAYS',
    'toDay',
  ],
  [
    'fixed shares under the law of 2025',
    ruleSet('R-X', 'FIXED_SHARES_2019', '2025-05-01'),
    'DISTRIBUTION_RULE_SETS_LAW',
    'fromDay',
  ],
  [
    'members’ shares before the law of 2025',
    ruleSet('R-X', 'MEMBER_SHARES_2025', '2025-04-30'),
    'DISTRIBUTION_RULE_SETS_LAW',
    'fromDay',
  ],
  [
    'more than the whole set aside',
    ruleSet('R-X', 'FIXED_SHARES_2019', '2019-01-01', 'reservePercent: 81, welfarePercent: 20'),
    'DISTRIBUTION_RULE_SETS_PERCENTS',
    null,
  ],
  [
    'less than nothing set aside',
    ruleSet('R-X', 'FIXED_SHARES_2019', '2019-01-01', 'reservePercent: -1, welfarePercent: 20'),
    'DISTRIBUTION_RULE_SETS_PERCENTS',
    null,
  ],
  [
    'other percents for plans that were made',
    amendRules('reservePercent: 5'),
    'DISTRIBUTION_RULE_SETS_KEPT',
    'reservePercent',
  ],
  [
    'another document for plans that were made',
    amendRules('document: "另一办法"'),
    'DISTRIBUTION_RULE_SETS_KEPT',
    'document',
  ],
  [
    'a rule set ended before its last plan',
    amendRules('toDay: "2025-11-30"'),
    'DISTRIBUTION_RULE_SETS_KEPT',
    'toDay',
  ],
  [
    'a fifth clause',
    clause('2019-01-01', 'WITHHOLD', 5, '第五条'),
    'FOUR_FOUR_NOT_RULES_ORDINAL',
    'ordinal',
  ],
  [
    'a clause before the first',
    clause('2019-01-01', 'WITHHOLD', 0, '第零条'),
    'FOUR_FOUR_NOT_RULES_ORDINAL',
    'ordinal',
  ],
];
