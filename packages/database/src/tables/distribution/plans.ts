import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { divisions } from '../divisions.ts';
import { batchKey, recordColumns } from '../record.ts';
import { distributionRuleSets } from './rule-sets.ts';

/**
 * How a collective divides a year's income (domain §7). Base = income − deficit; reserve and welfare
 * are the rule set's percents of the base, half-up to the fen; what is left goes to the households.
 */
export const distributionPlans = pgTable(
  'distribution_plans',
  {
    ...recordColumns(),
    planNo: text('plan_no').notNull(),
    /** The division whose collective it is: a village, or the town itself for a plan over the town. */
    collectiveCode: text('collective_code').notNull(),
    townCode: text('town_code').notNull(),
    /** The year whose income is divided. */
    year: smallint('year').notNull(),
    /** The day of the plan: what its rule set must be in force on. */
    plannedOn: date('planned_on', { mode: 'string' }).notNull(),
    ruleSetCode: text('rule_set_code').notNull(),
    incomeFen: bigint('income_fen', { mode: 'bigint' }).notNull(),
    /** The loss or undistributed deficit of earlier years, offset before anything is divided. */
    deficitFen: bigint('deficit_fen', { mode: 'bigint' }).notNull().default(sql`0`),
    reserveFen: bigint('reserve_fen', { mode: 'bigint' }).notNull(),
    welfareFen: bigint('welfare_fen', { mode: 'bigint' }).notNull(),
    distributableFen: bigint('distributable_fen', { mode: 'bigint' }).notNull(),
    /** Kept by triggers: the households and shares it is divided over, and how far 四议两公开 has come. */
    householdCount: integer('household_count').notNull().default(0),
    shareCount: integer('share_count').notNull().default(0),
    stepsDone: smallint('steps_done').notNull().default(0),
    resultPublicOn: date('result_public_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.planNo] }),
    batchKey(table),
    foreignKey({
      name: 'distribution_plans_collective',
      columns: [table.districtCode, table.collectiveCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'distribution_plans_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'distribution_plans_rule_set',
      columns: [table.districtCode, table.ruleSetCode],
      foreignColumns: [distributionRuleSets.districtCode, distributionRuleSets.code],
    }),
    index('distribution_plans_planned').on(table.districtCode, table.plannedOn, table.planNo),
    index('distribution_plans_year').on(table.districtCode, table.townCode, table.year),
    check(
      'distribution_plans_place',
      sql`length(${table.townCode}) = 9 and starts_with(${table.collectiveCode}, ${table.townCode})`,
    ),
    check(
      'distribution_plans_planned_on',
      sql`extract(year from ${table.plannedOn}) between ${table.year} and ${table.year} + 1`,
    ),
    check('distribution_plans_income', sql`${table.incomeFen} > 0`),
    check('distribution_plans_deficit', sql`${table.deficitFen} between 0 and ${table.incomeFen}`),
    check(
      'distribution_plans_sum',
      sql`${table.reserveFen} >= 0 and ${table.welfareFen} >= 0 and ${table.distributableFen} >= 0
        and ${table.distributableFen} = ${table.incomeFen} - ${table.deficitFen} - ${table.reserveFen} - ${table.welfareFen}`,
    ),
  ],
);
