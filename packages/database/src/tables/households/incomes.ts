import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { households } from './households.ts';

/**
 * A household's income of one year by source, in fen, with the year it is compared with. Business is
 * what was taken in: what it cost is kept apart, so no part is ever negative, though their sum may be.
 */
export const householdIncomes = pgTable(
  'household_incomes',
  {
    ...recordColumns(),
    householdNo: text('household_no').notNull(),
    year: smallint('year').notNull(),
    /** The year that the gain is measured from; null for a year that only serves as a base. */
    baseYear: smallint('base_year'),
    persons: smallint('persons').notNull(),
    wageFen: bigint('wage_fen', { mode: 'bigint' }).notNull(),
    businessFen: bigint('business_fen', { mode: 'bigint' }).notNull(),
    propertyFen: bigint('property_fen', { mode: 'bigint' }).notNull(),
    transferFen: bigint('transfer_fen', { mode: 'bigint' }).notNull(),
    businessCostFen: bigint('business_cost_fen', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.householdNo, table.year] }),
    batchKey(table),
    foreignKey({
      name: 'household_incomes_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    foreignKey({
      name: 'household_incomes_base',
      columns: [table.districtCode, table.householdNo, table.baseYear],
      foreignColumns: [table.districtCode, table.householdNo, table.year],
    }),
    check('household_incomes_persons', sql`${table.persons} >= 1`),
    check('household_incomes_base_before', sql`${table.baseYear} < ${table.year}`),
    check('household_incomes_wage', sql`${table.wageFen} >= 0`),
    check('household_incomes_business', sql`${table.businessFen} >= 0`),
    check('household_incomes_property', sql`${table.propertyFen} >= 0`),
    check('household_incomes_transfer', sql`${table.transferFen} >= 0`),
    check('household_incomes_business_cost', sql`${table.businessCostFen} >= 0`),
  ],
);
