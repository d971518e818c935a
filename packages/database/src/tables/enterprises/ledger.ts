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
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { enterprises } from './enterprises.ts';

/** `asset_cash` are cash and bank accounts, whose balance may never fall below zero. */
export const ACCOUNT_KINDS = [
  'asset_cash',
  'asset',
  'liability',
  'equity',
  'income',
  'expense',
] as const;

/** An account of an enterprise's special account (企业财务运行专账). */
export const ledgerAccounts = pgTable(
  'ledger_accounts',
  {
    ...recordColumns(),
    enterpriseCode: text('enterprise_code').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ACCOUNT_KINDS }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.enterpriseCode, table.code] }),
    batchKey(table),
    foreignKey({
      name: 'ledger_accounts_enterprise',
      columns: [table.districtCode, table.enterpriseCode],
      foreignColumns: [enterprises.districtCode, enterprises.code],
    }),
  ],
);

/** A voucher: entered with its lines, never changed, corrected by one that reverses it. */
export const ledgerVouchers = pgTable(
  'ledger_vouchers',
  {
    ...recordColumns(),
    enterpriseCode: text('enterprise_code').notNull(),
    voucherNo: text('voucher_no').notNull(),
    bookedOn: date('booked_on', { mode: 'string' }).notNull(),
    recordedOn: date('recorded_on', { mode: 'string' }).notNull(),
    summary: text('summary').notNull(),
    /** The voucher that this one takes back in full (红字冲销); null for every other. */
    reversesNo: text('reverses_no'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.enterpriseCode, table.voucherNo] }),
    batchKey(table),
    foreignKey({
      name: 'ledger_vouchers_enterprise',
      columns: [table.districtCode, table.enterpriseCode],
      foreignColumns: [enterprises.districtCode, enterprises.code],
    }),
    foreignKey({
      name: 'ledger_vouchers_reversed',
      columns: [table.districtCode, table.enterpriseCode, table.reversesNo],
      foreignColumns: [table.districtCode, table.enterpriseCode, table.voucherNo],
    }),
    uniqueIndex('ledger_vouchers_reverses').on(
      table.districtCode,
      table.enterpriseCode,
      table.reversesNo,
    ),
    index('ledger_vouchers_booked').on(table.districtCode, table.enterpriseCode, table.bookedOn),
    check('ledger_vouchers_recorded_after', sql`${table.recordedOn} >= ${table.bookedOn}`),
    check('ledger_vouchers_summary_given', sql`${table.summary} ~ '\\S'`),
    check('ledger_vouchers_not_itself', sql`${table.reversesNo} <> ${table.voucherNo}`),
  ],
);

/** A line of a voucher: one account, debited or credited. */
export const ledgerLines = pgTable(
  'ledger_lines',
  {
    ...recordColumns(),
    enterpriseCode: text('enterprise_code').notNull(),
    voucherNo: text('voucher_no').notNull(),
    lineNo: smallint('line_no').notNull(),
    accountCode: text('account_code').notNull(),
    debitFen: bigint('debit_fen', { mode: 'bigint' }).notNull(),
    creditFen: bigint('credit_fen', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.districtCode, table.enterpriseCode, table.voucherNo, table.lineNo],
    }),
    batchKey(table),
    foreignKey({
      name: 'ledger_lines_voucher',
      columns: [table.districtCode, table.enterpriseCode, table.voucherNo],
      foreignColumns: [
        ledgerVouchers.districtCode,
        ledgerVouchers.enterpriseCode,
        ledgerVouchers.voucherNo,
      ],
    }),
    foreignKey({
      name: 'ledger_lines_account',
      columns: [table.districtCode, table.enterpriseCode, table.accountCode],
      foreignColumns: [
        ledgerAccounts.districtCode,
        ledgerAccounts.enterpriseCode,
        ledgerAccounts.code,
      ],
    }),
    index('ledger_lines_of_account').on(
      table.districtCode,
      table.enterpriseCode,
      table.accountCode,
    ),
    check('ledger_lines_numbered', sql`${table.lineNo} >= 1`),
    check('ledger_lines_not_negative', sql`${table.debitFen} >= 0 and ${table.creditFen} >= 0`),
    check('ledger_lines_one_side', sql`(${table.debitFen} > 0) <> (${table.creditFen} > 0)`),
  ],
);

/** A month's books closed: nothing is booked into it, changed in it or removed from it any more. */
export const ledgerMonthClosings = pgTable(
  'ledger_month_closings',
  {
    ...recordColumns(),
    enterpriseCode: text('enterprise_code').notNull(),
    /** The month's first day. */
    month: date('month', { mode: 'string' }).notNull(),
    closedOn: date('closed_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.enterpriseCode, table.month] }),
    batchKey(table),
    foreignKey({
      name: 'ledger_month_closings_enterprise',
      columns: [table.districtCode, table.enterpriseCode],
      foreignColumns: [enterprises.districtCode, enterprises.code],
    }),
    check('ledger_month_closings_first_day', sql`extract(day from ${table.month}) = 1`),
    check(
      'ledger_month_closings_month_over',
      sql`${table.closedOn} >= (${table.month} + interval '1 month' - interval '1 day')`,
    ),
  ],
);
