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
import { batchKey, recordColumns } from '../record.ts';
import { factoryLeases } from './factory-leases.ts';

/** An instalment of a lease's rent; all of them add up to it. */
export const leaseRents = pgTable(
  'lease_rents',
  {
    ...recordColumns(),
    leaseNo: text('lease_no').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    dueFen: bigint('due_fen', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.leaseNo, table.dueOn] }),
    batchKey(table),
    foreignKey({
      name: 'lease_rents_lease',
      columns: [table.districtCode, table.leaseNo],
      foreignColumns: [factoryLeases.districtCode, factoryLeases.leaseNo],
    }),
    check('lease_rents_due', sql`${table.dueFen} > 0`),
  ],
);

/** Money received for a lease; a payment stands for whatever is due first. */
export const rentPayments = pgTable(
  'rent_payments',
  {
    ...recordColumns(),
    paymentNo: text('payment_no').notNull(),
    leaseNo: text('lease_no').notNull(),
    paidOn: date('paid_on', { mode: 'string' }).notNull(),
    amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.paymentNo] }),
    batchKey(table),
    foreignKey({
      name: 'rent_payments_lease',
      columns: [table.districtCode, table.leaseNo],
      foreignColumns: [factoryLeases.districtCode, factoryLeases.leaseNo],
    }),
    index('rent_payments_by_lease').on(table.districtCode, table.leaseNo, table.paidOn),
    check('rent_payments_amount', sql`${table.amountFen} > 0`),
  ],
);
