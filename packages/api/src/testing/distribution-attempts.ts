import * as entries from './distribution-entries.ts';
import { PLAN_ATTEMPTS } from './distribution-plan-attempts.ts';
import type { Attempt } from './rules-tried.ts';

const { clause, household, income, OTHER_VILLAGE, payout, plan, ruleSet, steps, TERMS, VILLAGE } =
  entries;

/** The records that the attempts stand on, in their order: of 1,000 yuan of the village in 2025 600 are left, of the town 700. */
export const DISTRIBUTION_SCENE: readonly string[] = [
  ...['R-H1', 'R-H2', 'R-H3'].map((no) => household(no)),
  household('R-HO', OTHER_VILLAGE),
  income('R-I', '2025-03-02', '1000'),
  income('R-IO', '2025-03-02', '100', OTHER_VILLAGE),
  ruleSet('R-M', 'MEMBER_SHARES_2025', '2025-05-01'),
  ruleSet('R-F', 'FIXED_SHARES_2019', '2019-01-01'),
  clause('2019-01-01', 'DIVIDE', 1, '经营收入'),
  // Open, proposed, without households, and paid to one of its two.
  plan('R-O', TERMS, { 'R-H1': 1, 'R-H2': 1 }),
  plan('R-S', TERMS, { 'R-H1': 1 }),
  ...steps('R-S', '2025-12', 1),
  plan('R-N', TERMS),
  ...steps('R-N', '2025-12', 3),
  plan('R-W', TERMS, { 'R-H1': 1, 'R-H2': 1 }),
  ...steps('R-W', '2025-12'),
  payout('R-W', 'R-H1', '35', '2025-12-07'),
];

const INCOMES: readonly Attempt[] = [
  [
    'an income of a village of another town',
    income('R-X', '2025-03-02', '1', VILLAGE, '610902111'),
    'COLLECTIVE_INCOMES_PLACE',
    'collectiveCode',
  ],
  ['an income of nothing', income('R-X', '2025-03-02', '0'), 'COLLECTIVE_INCOMES_AMOUNT', 'amount'],
  ['a loss as an income', income('R-X', '2025-03-02', '-1'), 'COLLECTIVE_INCOMES_AMOUNT', 'amount'],
  [
    'a household of a plan moved to another village',
    `amendHousehold(id: "R-H1", input: { villageCode: "${OTHER_VILLAGE}" })`,
    'HOUSEHOLDS_IN_PLANS',
    'villageCode',
  ],
  [
    'less income than plans divide',
    'amendCollectiveIncome(id: "R-I", input: { amount: "399.99" })',
    'COLLECTIVE_INCOMES_DISTRIBUTED',
    'amount',
  ],
  [
    'an income moved to another year than its plans',
    'amendCollectiveIncome(id: "R-I", input: { receivedOn: "2026-01-01" })',
    'COLLECTIVE_INCOMES_DISTRIBUTED',
    'receivedOn',
  ],
  [
    'an income moved to another collective than its plans',
    `amendCollectiveIncome(id: "R-I", input: { collectiveCode: "${OTHER_VILLAGE}" })`,
    'COLLECTIVE_INCOMES_DISTRIBUTED',
    'collectiveCode',
  ],
  [
    'no income, once plans divide it',
    'removeCollectiveIncome(id: "R-I")',
    'COLLECTIVE_INCOMES_DISTRIBUTED',
    null,
  ],
];

const amendRules = (given: string) => `amendDistributionRuleSet(id: "R-M", input: { ${given} })`;
const PERCENTS = 'reservePercent: 10, welfarePercent: 20';
const RULE_SETS: readonly Attempt[] = [
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

export const DISTRIBUTION_ATTEMPTS: readonly Attempt[] = [
  ...INCOMES,
  ...RULE_SETS,
  ...PLAN_ATTEMPTS,
];
