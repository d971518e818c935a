import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { households } from '../households/index.ts';
import { batchKey, recordColumns } from '../record.ts';
import { enterprises } from './enterprises.ts';

/** How a household is helped: 务工, 分红, 收购, 租赁流转, 培训. */
export const BENEFIT_WAYS = ['wage', 'dividend', 'purchase', 'lease', 'training'] as const;

/** A household served by an enterprise from a day on. One served by two enterprises counts once. */
export const enterpriseHouseholdLinks = pgTable(
  'enterprise_household_links',
  {
    ...recordColumns(),
    enterpriseCode: text('enterprise_code').notNull(),
    householdNo: text('household_no').notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    /** The first day on which it is no longer served; null while it is. */
    untilDay: date('until_day', { mode: 'string' }),
  },
  (table) => [
    primaryKey({
      columns: [table.districtCode, table.enterpriseCode, table.householdNo, table.fromDay],
    }),
    batchKey(table),
    foreignKey({
      name: 'enterprise_household_links_enterprise',
      columns: [table.districtCode, table.enterpriseCode],
      foreignColumns: [enterprises.districtCode, enterprises.code],
    }),
    foreignKey({
      name: 'enterprise_household_links_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    index('enterprise_household_links_home').on(table.districtCode, table.householdNo),
    check('enterprise_household_links_until_after', sql`${table.untilDay} > ${table.fromDay}`),
  ],
);

/** An entry of 带贫益贫台账: which household was helped, how, by how much, when. */
export const benefitEntries = pgTable(
  'benefit_entries',
  {
    ...recordColumns(),
    enterpriseCode: text('enterprise_code').notNull(),
    entryNo: text('entry_no').notNull(),
    householdNo: text('household_no').notNull(),
    way: text('way', { enum: BENEFIT_WAYS }).notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    recordedOn: date('recorded_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.enterpriseCode, table.entryNo] }),
    batchKey(table),
    foreignKey({
      name: 'benefit_entries_enterprise',
      columns: [table.districtCode, table.enterpriseCode],
      foreignColumns: [enterprises.districtCode, enterprises.code],
    }),
    foreignKey({
      name: 'benefit_entries_household',
      columns: [table.districtCode, table.householdNo],
      foreignColumns: [households.districtCode, households.householdNo],
    }),
    index('benefit_entries_happened').on(table.districtCode, table.happenedOn),
    index('benefit_entries_home').on(table.districtCode, table.householdNo),
    check(
      'benefit_entries_amount_for_way',
      sql`${table.amountFen} > 0 or (${table.way} = 'training' and ${table.amountFen} = 0)`,
    ),
    check('benefit_entries_recorded_after', sql`${table.recordedOn} >= ${table.happenedOn}`),
  ],
);
