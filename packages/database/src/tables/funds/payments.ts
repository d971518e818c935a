import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { fundStages } from './stages.ts';

/** Money paid out for a stage. Its key is the payment's own number: the same payment can't be made twice. */
export const fundPayments = pgTable(
  'fund_payments',
  {
    ...recordColumns(),
    paymentNo: text('payment_no').notNull(),
    agreementNo: text('agreement_no').notNull(),
    stageNo: smallint('stage_no').notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
    paidOn: date('paid_on', { mode: 'string' }).notNull(),
    voucherNo: text('voucher_no').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.paymentNo] }),
    batchKey(table),
    foreignKey({
      name: 'fund_payments_stage',
      columns: [table.districtCode, table.agreementNo, table.stageNo],
      foreignColumns: [fundStages.districtCode, fundStages.agreementNo, fundStages.stageNo],
    }),
    index('fund_payments_of_stage').on(table.districtCode, table.agreementNo, table.stageNo),
    index('fund_payments_paid').on(table.districtCode, table.paidOn, table.paymentNo),
    check('fund_payments_amount', sql`${table.amountFen} > 0`),
    check('fund_payments_voucher', sql`${table.voucherNo} <> ''`),
  ],
);
