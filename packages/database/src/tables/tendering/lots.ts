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
import { tenders } from './tenders.ts';

/** A part of a tender that is bid for and awarded on its own; a tender that is not divided has lot 1. */
export const tenderLots = pgTable(
  'tender_lots',
  {
    ...recordColumns(),
    tenderNo: text('tender_no').notNull(),
    lotNo: smallint('lot_no').notNull(),
    title: text('title').notNull(),
    budgetFen: bigint('budget_fen', { mode: 'bigint' }),
    controlPriceFen: bigint('control_price_fen', { mode: 'bigint' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.tenderNo, table.lotNo] }),
    batchKey(table),
    foreignKey({
      name: 'tender_lots_tender',
      columns: [table.districtCode, table.tenderNo],
      foreignColumns: [tenders.districtCode, tenders.tenderNo],
    }),
    check('tender_lots_number', sql`${table.lotNo} >= 1`),
    check('tender_lots_budget', sql`${table.budgetFen} > 0`),
    check('tender_lots_control_price', sql`${table.controlPriceFen} > 0`),
  ],
);
