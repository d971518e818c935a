import * as entries from './distribution-entries.ts';
import type { Attempt } from './rules-tried.ts';

const { amendPlan, amendShare, OTHER_VILLAGE, payout, plan, share, step, TERMS, TOWN } = entries;

const PLANS: readonly Attempt[] = [
  [
    'a plan of a village of another town',
    plan('R-X', { ...TERMS, town: '610902111' }),
    'DISTRIBUTION_PLANS_PLACE',
    'collectiveCode',
  ],
  [
    'a plan made before its year',
    plan('R-X', { ...TERMS, plannedOn: '2024-12-31', rules: 'R-F' }),
    'DISTRIBUTION_PLANS_PLANNED_ON',
    'plannedOn',
  ],
  [
    'a plan made two years after',
    plan('R-X', { ...TERMS, plannedOn: '2027-01-01' }),
    'DISTRIBUTION_PLANS_PLANNED_ON',
    'plannedOn',
  ],
  [
    'a plan of no income',
    plan('R-X', { ...TERMS, income: '0' }),
    'DISTRIBUTION_PLANS_INCOME',
    'income',
  ],
  [
    'a plan of a loss',
    plan('R-X', { ...TERMS, income: '-0.01' }),
    'DISTRIBUTION_PLANS_INCOME',
    'income',
  ],
  [
    'a deficit above the income',
    plan('R-X', { ...TERMS, deficit: '100.01' }, { 'R-H1': 1 }),
    'DISTRIBUTION_PLANS_DEFICIT',
    'deficit',
  ],
  [
    'a deficit below nothing',
    plan('R-X', { ...TERMS, deficit: '-0.01' }),
    'DISTRIBUTION_PLANS_DEFICIT',
    'deficit',
  ],
  [
    'a deficit corrected to more than the income',
    amendPlan('R-O', 'deficit: "100.01"'),
    'DISTRIBUTION_PLANS_DEFICIT',
    'deficit',
  ],
  [
    'fixed shares on the first day of the law',
    plan('R-X', { ...TERMS, plannedOn: '2025-05-01', rules: 'R-F' }),
    'DISTRIBUTION_PLANS_RULE_SET_DAY',
    'ruleSetCode',
  ],
  [
    'members’ shares before the law',
    amendPlan('R-O', 'plannedOn: "2025-04-30"'),
    'DISTRIBUTION_PLANS_RULE_SET_DAY',
    'plannedOn',
  ],
  [
    'more than is left of the income',
    plan('R-X', { ...TERMS, income: '600.01' }),
    'DISTRIBUTION_PLANS_RECEIVED',
    'income',
  ],
  [
    'a plan corrected to more than is left of the income',
    amendPlan('R-O', 'income: "700.01"'),
    'DISTRIBUTION_PLANS_RECEIVED',
    'income',
  ],
  [
    'a plan over the town of more than its villages left',
    plan('R-X', { ...TERMS, collective: TOWN, income: '700.01' }),
    'DISTRIBUTION_PLANS_RECEIVED',
    'income',
  ],
  [
    'the income of another year',
    plan('R-X', { ...TERMS, year: 2026 }),
    'DISTRIBUTION_PLANS_RECEIVED',
    'income',
  ],
  [
    'a plan given to a collective that its households are not of',
    amendPlan('R-O', `collectiveCode: "${OTHER_VILLAGE}"`),
    'DISTRIBUTION_PLANS_HOUSEHOLDS',
    'collectiveCode',
  ],
  [
    'a plan dated after its proposal',
    amendPlan('R-S', 'plannedOn: "2025-12-03"'),
    'DISTRIBUTION_PLANS_DAY',
    'plannedOn',
  ],
  [
    'a resolved plan corrected',
    amendPlan('R-W', 'income: "99"'),
    'DISTRIBUTION_PLANS_RESOLVED',
    'income',
  ],
];

const SHARES: readonly Attempt[] = [
  ['no share', share('R-S', 'R-H2', 0), 'DISTRIBUTION_SHARES_POSITIVE', 'shares'],
  [
    'a share below nothing, with its plan',
    plan('R-X', TERMS, { 'R-H1': 2, 'R-H2': -1 }),
    'DISTRIBUTION_SHARES_POSITIVE',
    'shares',
  ],
  [
    'a share corrected to none',
    amendShare('R-O', 'R-H1', 0),
    'DISTRIBUTION_SHARES_POSITIVE',
    'shares',
  ],
  [
    'a household of another village',
    share('R-O', 'R-HO', 1),
    'DISTRIBUTION_SHARES_PLACE',
    'householdNo',
  ],
  [
    'a household of another village, with its plan',
    plan('R-X', TERMS, { 'R-HO': 1 }),
    'DISTRIBUTION_SHARES_PLACE',
    'householdNo',
  ],
  [
    'a made-up household in a real plan',
    share('R-O', '610902111001-0001', 1),
    'DISTRIBUTION_SHARES_MADE_UP',
    'householdNo',
  ],
  [
    'one more share of a resolved plan',
    share('R-W', 'R-H3', 1),
    'DISTRIBUTION_SHARES_RESOLVED',
    null,
  ],
  [
    'other shares of a resolved plan',
    amendShare('R-W', 'R-H1', 2),
    'DISTRIBUTION_SHARES_RESOLVED',
    'shares',
  ],
  [
    'a resolved plan without one of its households',
    'removeDistributionShare(id: "R-W/R-H2")',
    'DISTRIBUTION_SHARES_RESOLVED',
    null,
  ],
];

const STEPS_AND_PAYOUTS: readonly Attempt[] = [
  [
    'a step before its turn',
    step('R-S', 'DELIBERATION', '2025-12-04'),
    'DISTRIBUTION_STEPS_ORDER',
    'step',
  ],
  [
    'a plan that nobody proposed',
    step('R-O', 'CONSULTATION', '2025-12-04'),
    'DISTRIBUTION_STEPS_ORDER',
    'step',
  ],
  [
    'a step before the plan',
    step('R-O', 'PROPOSAL', '2025-11-30'),
    'DISTRIBUTION_STEPS_DATES',
    'doneOn',
  ],
  [
    'a step before the one before',
    step('R-S', 'CONSULTATION', '2025-12-01'),
    'DISTRIBUTION_STEPS_DATES',
    'doneOn',
  ],
  [
    'a resolution that gives nobody a share',
    step('R-N', 'RESOLUTION', '2025-12-05'),
    'DISTRIBUTION_STEPS_SHARES',
    null,
  ],
  [
    'a payout before the result is public',
    payout('R-S', 'R-H1', '70', '2025-12-31'),
    'DISTRIBUTION_PAYOUTS_PUBLIC',
    null,
  ],
  [
    'a payout dated before the result was public',
    payout('R-W', 'R-H2', '35', '2025-12-06'),
    'DISTRIBUTION_PAYOUTS_PAID_ON',
    'paidOn',
  ],
  [
    'a fen less than the share',
    payout('R-W', 'R-H2', '34.99', '2025-12-07'),
    'DISTRIBUTION_PAYOUTS_AMOUNT',
    'amount',
  ],
  [
    'a fen more than the share',
    payout('R-W', 'R-H2', '35.01', '2025-12-07'),
    'DISTRIBUTION_PAYOUTS_AMOUNT',
    'amount',
  ],
];

/** On plans, their shares, steps and payouts; they stand on the scene of distribution. */
export const PLAN_ATTEMPTS: readonly Attempt[] = [...PLANS, ...SHARES, ...STEPS_AND_PAYOUTS];
