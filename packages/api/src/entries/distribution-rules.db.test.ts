import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { DISTRIBUTION_ATTEMPTS } from '../testing/distribution/attempts.ts';
import * as entries from '../testing/distribution/entries.ts';
import { DISTRIBUTION_SCENE } from '../testing/distribution/scene.ts';
import { untried } from '../testing/rules-tried.ts';

const { amendPlan, amendShare, clause, income, payout, plan, ruleSet, share, step } = entries;

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of DISTRIBUTION_SCENE) await clerk.enter(mutation, 'id');
});
afterAll(() => api.close());

const TABLES = [
  ...['collective_incomes', 'distribution_rule_sets', 'four_four_not_rules', 'distribution_plans'],
  ...['distribution_shares', 'distribution_steps', 'distribution_payouts'],
];

describe('a rule of distribution', () => {
  it.each(DISTRIBUTION_ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    const untriable = [
      // Values of an enum.
      ...['COLLECTIVE_INCOMES_SOURCE', 'DISTRIBUTION_RULE_SETS_KIND', 'DISTRIBUTION_STEPS_STEP'],
      'FOUR_FOUR_NOT_RULES_KIND',
      // Sums and amounts that no clerk enters.
      ...['DISTRIBUTION_PLANS_PERCENTS', 'DISTRIBUTION_PLANS_SUM'],
      ...['DISTRIBUTION_SHARES_AMOUNT', 'DISTRIBUTION_SHARES_EXACT'],
      // Blanks, which are MISSING before the rule is asked.
      ...['DISTRIBUTION_RULE_SETS_DOCUMENT', 'DISTRIBUTION_STEPS_DOCUMENT'],
      ...['FOUR_FOUR_NOT_RULES_DOCUMENT', 'FOUR_FOUR_NOT_RULES_TEXT'],
      // No mutation corrects or removes a step or a payout.
      ...['DISTRIBUTION_PAYOUTS_KEPT', 'DISTRIBUTION_STEPS_KEPT'],
    ];
    expect(untried(TABLES, DISTRIBUTION_ATTEMPTS)).toEqual(untriable.toSorted());
  });

  const terms = { ...entries.TERMS, income: '1' };
  it.each([
    [ruleSet('R-X', 'MEMBER_SHARES_2025', '2025-05-01', undefined, '　'), 'MISSING', 'document'],
    [clause('2019-01-01', 'DIVIDE', 2, ' '), 'MISSING', 'text'],
    [clause('2019-01-01', 'DIVIDE', 2, '经营收入', ' '), 'MISSING', 'document'],
    [step('R-O', 'PROPOSAL', '2025-12-02', ' '), 'MISSING', 'document'],
    [income('R-X', '2025-03-02', '1.005'), 'BAD_VALUE', 'amount'],
    [income('R-X', '2025-03-02', '1', '610902001999'), 'NOT_FOUND', 'collectiveCode'],
    [plan('R-X', { ...terms, rules: 'R-Z' }), 'NOT_FOUND', 'ruleSetCode'],
    [plan('R-X', terms, { 'R-Z': 1 }), 'NOT_FOUND', 'householdNo'],
    [share('R-Z', 'R-H1', 1), 'NOT_FOUND', 'planNo'],
    [share('R-O', 'R-Z', 1), 'NOT_FOUND', 'householdNo'],
    [step('R-Z', 'PROPOSAL', '2025-12-02'), 'NOT_FOUND', 'planNo'],
    [payout('R-Z', 'R-H1', '70', '2025-12-08'), 'NOT_FOUND', 'planNo'],
    [payout('R-W', 'R-Z', '70', '2025-12-08'), 'NOT_FOUND', 'householdNo'],
    // A household that is there and has no share in the plan.
    [payout('R-W', 'R-H3', '35', '2025-12-08'), 'NOT_FOUND', 'householdNo'],
    [
      plan('R-X', { ...terms, year: 0, plannedOn: '2025-12-01' }),
      'DISTRIBUTION_PLANS_RECEIVED',
      'income',
    ],
    [plan('R-X', { ...terms, year: 99999, plannedOn: '2025-12-01' }), 'BAD_VALUE', null],
    [income('R-I', '2025-03-02', '1'), 'ALREADY_THERE', null],
    [ruleSet('R-M', 'MEMBER_SHARES_2025', '2025-05-01'), 'ALREADY_THERE', null],
    [clause('2019-01-01', 'DIVIDE', 1, '另一条'), 'ALREADY_THERE', null],
    [plan('R-O', terms), 'ALREADY_THERE', null],
    [
      plan('R-X', terms, {}).replace(
        'shares: []',
        'shares: [{ householdNo: "R-H1", shares: 1 } { householdNo: "R-H1", shares: 1 }]',
      ),
      'ALREADY_THERE',
      null,
    ],
    [share('R-O', 'R-H1', 1), 'ALREADY_THERE', null],
    [step('R-W', 'PROPOSAL', '2025-12-08'), 'ALREADY_THERE', null],
    [payout('R-W', 'R-H1', '35', '2025-12-08'), 'ALREADY_THERE', null],
    [payout('R-W', 'R-H1', '71', '2025-12-01'), 'ALREADY_THERE', null],
    ['removeDistributionRuleSet(id: "R-M")', 'STILL_USED', null],
    ['removeDistributionPlan(id: "R-S")', 'STILL_USED', null],
    ['removeDistributionPlan(id: "R-W")', 'STILL_USED', null],
    ['removeHousehold(id: "R-H1")', 'STILL_USED', null],
  ])('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('keeps a plan whose steps stay, and says so', async () => {
    expect(await clerk.refused('removeDistributionPlan(id: "R-S")')).toMatchObject({
      message: '还有四议两公开记录用到这条分配方案',
      fix: '四议两公开记录一经录入不能删除，这条分配方案也要保留',
    });
  });

  it('lets through what is at its edge', async () => {
    for (const mutation of [
      // All that is left, after an offset of all of it: nobody has anything to be paid.
      plan('R-E', { rules: 'R-M', income: '600', deficit: '600' }),
      ...entries.steps('R-E', '2025-12'),
      // Not resolved: its shares go and come, its income and its day change.
      amendPlan('R-S', 'income: "99.99", plannedOn: "2025-12-02"'),
      amendShare('R-S', 'R-H1', 5),
      'removeDistributionShare(id: "R-S/R-H1")',
      share('R-S', 'R-H2', 1),
      amendPlan('R-S', 'plannedOn: "2025-12-01"'),
      'amendCollectiveIncome(id: "R-I", input: { source: OTHER, receivedOn: "2025-12-31" })',
      'amendDistributionRuleSet(id: "R-M", input: { toDay: "2025-12-01" })',
      'amendDistributionRuleSet(id: "R-M", input: { toDay: null })',
      'removeDistributionPlan(id: "R-O")',
    ]) {
      await clerk.enter(mutation, 'id');
    }
  });
});
