import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  pgTable,
  pgView,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { divisions } from './divisions.ts';
import { ORIGINS } from './origin.ts';
import { batchKey, recordColumns } from './record.ts';

/** A household that takes part in a village's income schemes. No name, no identity number is kept here. */
export const households = pgTable(
  'households',
  {
    ...recordColumns(),
    householdNo: text('household_no').notNull(),
    villageCode: text('village_code').notNull(),
    townCode: text('town_code').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.householdNo] }),
    batchKey(table),
    foreignKey({
      name: 'households_village',
      columns: [table.districtCode, table.villageCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'households_town_code',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    check('households_town', sql`starts_with(${table.villageCode}, ${table.townCode})`),
  ],
);

/** A household's income of one year by source, in fen, with the year it is compared with. */
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
      name: 'household_incomes_base_year',
      columns: [table.districtCode, table.householdNo, table.baseYear],
      foreignColumns: [table.districtCode, table.householdNo, table.year],
    }),
    check('household_incomes_persons', sql`${table.persons} >= 1`),
    check('household_incomes_base', sql`${table.baseYear} < ${table.year}`),
  ],
);

/**
 * Gain of a household in a year: income of the year − income of its base year, where
 * income = wage + business + property + transfer − business cost (domain §8).
 */
export const householdGains = pgView('household_gains', {
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: bigint('source_row', { mode: 'number' }).notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  householdNo: text('household_no').notNull(),
  villageCode: text('village_code').notNull(),
  townCode: text('town_code').notNull(),
  yearDay: date('year_day', { mode: 'string' }).notNull(),
  persons: smallint('persons').notNull(),
  incomeFen: bigint('income_fen', { mode: 'bigint' }).notNull(),
  baseIncomeFen: bigint('base_income_fen', { mode: 'bigint' }).notNull(),
  gainFen: bigint('gain_fen', { mode: 'bigint' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select i.district_code, i.batch_id, i.source_row, i.origin, i.household_no, h.village_code, h.town_code,
      make_date(i.year, 1, 1) as year_day, i.persons,
      i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen as income_fen,
      b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen as base_income_fen,
      (i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen)
        - (b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen) as gain_fen
    from household_incomes i
    join household_incomes b
      on b.district_code = i.district_code and b.household_no = i.household_no and b.year = i.base_year
    join households h on h.district_code = i.district_code and h.household_no = i.household_no
  `);
