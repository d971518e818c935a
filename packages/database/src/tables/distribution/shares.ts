import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { households } from '../households/index.ts';
import { batchKey, recordColumns } from '../record.ts';
import { distributionPlans } from './plans.ts';

/**
 * A household's part of a plan: under the rule of 2019 a share is a person, since 2025-05-01 a
 * member's quantified share. Amounts by largest remainder, together the plan's distributable income.
 */
export const distributionShares = pgTable(
  'distribution_shares',
  {
    ...recordColumns(),
    planNo: text('plan_no').notNull(),
    householdNo: text('household_no').notNull(),
    shares: integer('shares').notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.planNo, table.householdNo] }),
    batchKey(table),
    foreignKey({
      name: 'distribution_shares_plan',
      columns: [table.districtCode, table.planNo],
      foreignColumns: [distributionPlans.districtCode, distributionPlans.planNo],
    }),
    foreignKey({
      name: 'distribution_shares_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    index('distribution_shares_of_household').on(table.districtCode, table.householdNo),
    check('distribution_shares_positive', sql`${table.shares} > 0`),
    check('distribution_shares_amount', sql`${table.amountFen} >= 0`),
  ],
);
