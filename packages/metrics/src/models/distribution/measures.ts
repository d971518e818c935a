import { collectiveIncomes, distributionDividends, distributionPlans } from '@minxin/database';
import { eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { count, distinct, type Measure, sum } from '../../definition/measure.ts';

const { plannedOn, incomeFen, deficitFen, reserveFen, welfareFen, stepsDone } = distributionPlans;
const dividends = distributionDividends;
/** Only under this rule is a share a person. */
const byHead = eq(dividends.ruleSetKind, 'fixed_shares_2019');

export const measures = {
  incomeFen: sum(collectiveIncomes.amountFen, { at: collectiveIncomes.receivedOn, inFen: true }),
  plannedIncomeFen: sum(incomeFen, { at: plannedOn, inFen: true }),
  deficitFen: sum(deficitFen, { at: plannedOn, inFen: true }),
  baseFen: sum(sql`${incomeFen} - ${deficitFen}`, { at: plannedOn, inFen: true }),
  reserveFen: sum(reserveFen, { at: plannedOn, inFen: true }),
  welfareFen: sum(welfareFen, { at: plannedOn, inFen: true }),
  plans: count({ at: plannedOn }),
  wholePlans: count({ at: plannedOn, where: eq(stepsDone, 6) }),
  distributedFen: sum(dividends.amountFen, { at: dividends.plannedOn, inFen: true }),
  households: distinct(dividends.householdNo, { at: dividends.plannedOn }),
  byHeadFen: sum(dividends.amountFen, { at: dividends.plannedOn, where: byHead, inFen: true }),
  persons: sum(dividends.shares, { at: dividends.plannedOn, where: byHead }),
  settledFen: sum(dividends.amountFen, {
    at: dividends.plannedOn,
    where: isNotNull(dividends.paidOn),
    inFen: true,
  }),
  unsettledFen: sum(dividends.amountFen, {
    at: dividends.plannedOn,
    where: isNull(dividends.paidOn),
    inFen: true,
  }),
  paidFen: sum(dividends.amountFen, { at: dividends.paidOn, inFen: true }),
} as const satisfies Record<string, Measure>;
