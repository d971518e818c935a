import type { Attempt } from '../rules-tried.ts';
import { income, OTHER_VILLAGE, VILLAGE } from './entries.ts';

export const INCOME_ATTEMPTS: readonly Attempt[] = [
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
