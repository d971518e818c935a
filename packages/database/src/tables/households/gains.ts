import { sql } from 'drizzle-orm';
import { bigint, date, pgView, smallint, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';

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
  /** The parts of the year's income, business less its cost; they add up to it. */
  wageFen: bigint('wage_fen', { mode: 'bigint' }).notNull(),
  businessFen: bigint('business_fen', { mode: 'bigint' }).notNull(),
  propertyFen: bigint('property_fen', { mode: 'bigint' }).notNull(),
  transferFen: bigint('transfer_fen', { mode: 'bigint' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select i.district_code, i.batch_id, i.source_row, i.origin, i.household_no, h.village_code, h.town_code,
      make_date(i.year, 1, 1) as year_day, i.persons,
      i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen as income_fen,
      b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen as base_income_fen,
      (i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen)
        - (b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen) as gain_fen,
      i.wage_fen, i.business_fen - i.business_cost_fen as business_fen, i.property_fen, i.transfer_fen
    from household_incomes i
    join household_incomes b
      on b.district_code = i.district_code and b.household_no = i.household_no and b.year = i.base_year
    join households h on h.district_code = i.district_code and h.household_no = i.household_no
  `);
