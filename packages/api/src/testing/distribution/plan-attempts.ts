import type { Attempt } from '../rules-tried.ts';
import { amendPlan, OTHER_VILLAGE, plan, TERMS, TOWN } from './entries.ts';

export const PLAN_ATTEMPTS: readonly Attempt[] = [
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
