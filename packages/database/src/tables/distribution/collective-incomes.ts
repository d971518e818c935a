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
import { divisions } from '../divisions.ts';
import { batchKey, recordColumns } from '../record.ts';

/** The sources of income that the accounts of village collectives keep apart. */
export const INCOME_SOURCES = [
  'operation',
  'contracting',
  'investment',
  'subsidy',
  'other',
] as const;

/** What a collective took in: one receipt. */
export const collectiveIncomes = pgTable(
  'collective_incomes',
  {
    ...recordColumns(),
    incomeNo: text('income_no').notNull(),
    /** The division whose collective it is: a village, or the town itself for a town's collective. */
    collectiveCode: text('collective_code').notNull(),
    townCode: text('town_code').notNull(),
    source: text('source', { enum: INCOME_SOURCES }).notNull(),
    receivedOn: date('received_on', { mode: 'string' }).notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.incomeNo] }),
    batchKey(table),
    foreignKey({
      name: 'collective_incomes_collective',
      columns: [table.districtCode, table.collectiveCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'collective_incomes_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    index('collective_incomes_received').on(table.districtCode, table.townCode, table.receivedOn),
    check(
      'collective_incomes_source',
      sql`${table.source} in ('operation', 'contracting', 'investment', 'subsidy', 'other')`,
    ),
    check(
      'collective_incomes_place',
      sql`length(${table.townCode}) = 9 and starts_with(${table.collectiveCode}, ${table.townCode})`,
    ),
    check('collective_incomes_amount', sql`${table.amountFen} > 0`),
  ],
);
