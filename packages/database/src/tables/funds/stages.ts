import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { fundAgreements } from './agreements.ts';

/** A stage of an agreement: how much of the contract may be paid in it. */
export const fundStages = pgTable(
  'fund_stages',
  {
    ...recordColumns(),
    agreementNo: text('agreement_no').notNull(),
    /** 1, 2, 3 … without a gap. */
    stageNo: smallint('stage_no').notNull(),
    name: text('name').notNull(),
    capFen: bigint('cap_fen', { mode: 'bigint' }).notNull(),
    /** The stage with the highest number, which is only paid after acceptance. */
    isLast: boolean('is_last').notNull(),
    paidFen: bigint('paid_fen', { mode: 'bigint' }).notNull().default(sql`0`),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.agreementNo, table.stageNo] }),
    batchKey(table),
    foreignKey({
      name: 'fund_stages_agreement',
      columns: [table.districtCode, table.agreementNo],
      foreignColumns: [fundAgreements.districtCode, fundAgreements.agreementNo],
    }),
    check('fund_stages_number', sql`${table.stageNo} >= 1`),
    check('fund_stages_cap', sql`${table.capFen} > 0`),
    check('fund_stages_paid', sql`${table.paidFen} between 0 and ${table.capFen}`),
  ],
);
