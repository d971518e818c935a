import { bigint, date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { households } from '../households/index.ts';
import { batchKey, recordColumns } from '../record.ts';
import { distributionPlans } from './plans.ts';
import { distributionShares } from './shares.ts';

/** A household's share paid out: once for each plan, whatever is sent twice. What was recorded stays. */
export const distributionPayouts = pgTable(
  'distribution_payouts',
  {
    ...recordColumns(),
    planNo: text('plan_no').notNull(),
    householdNo: text('household_no').notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
    paidOn: date('paid_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.planNo, table.householdNo] }),
    batchKey(table),
    foreignKey({
      name: 'distribution_payouts_plan',
      columns: [table.districtCode, table.planNo],
      foreignColumns: [distributionPlans.districtCode, distributionPlans.planNo],
    }),
    foreignKey({
      name: 'distribution_payouts_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    foreignKey({
      name: 'distribution_payouts_share',
      columns: [table.districtCode, table.planNo, table.householdNo],
      foreignColumns: [
        distributionShares.districtCode,
        distributionShares.planNo,
        distributionShares.householdNo,
      ],
    }),
    index('distribution_payouts_paid').on(table.districtCode, table.paidOn),
  ],
);
