import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  numeric,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../one-of.ts';
import { batchKey, recordColumns } from '../record.ts';
import { factories } from './factories.ts';

export const RENT_INTERVALS = ['month', 'quarter', 'half_year', 'year'] as const;

/** Part of a factory let to an organisation for a time, for one rent in all, due in instalments. */
export const factoryLeases = pgTable(
  'factory_leases',
  {
    ...recordColumns(),
    leaseNo: text('lease_no').notNull(),
    factoryNo: text('factory_no').notNull(),
    /** The organisation that rents. */
    tenant: text('tenant').notNull(),
    leasedM2: numeric('leased_m2', { precision: 10, scale: 2 }).notNull(),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
    fromDay: date('from_day', { mode: 'string' }).notNull(),
    /** The last day of the lease. */
    toDay: date('to_day', { mode: 'string' }).notNull(),
    /** The rent of the whole term, spread over its days evenly (straight-line). */
    rentFen: bigint('rent_fen', { mode: 'bigint' }).notNull(),
    rentEvery: text('rent_every', { enum: RENT_INTERVALS }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.leaseNo] }),
    batchKey(table),
    foreignKey({
      name: 'factory_leases_factory',
      columns: [table.districtCode, table.factoryNo],
      foreignColumns: [factories.districtCode, factories.factoryNo],
    }),
    index('factory_leases_by_factory').on(table.districtCode, table.factoryNo, table.fromDay),
    check('factory_leases_leased', sql`${table.leasedM2} > 0`),
    check('factory_leases_term', sql`${table.fromDay} <= ${table.toDay}`),
    check('factory_leases_signed', sql`${table.signedOn} <= ${table.fromDay}`),
    check('factory_leases_rent', sql`${table.rentFen} > 0`),
    check('factory_leases_rent_every', oneOf(table.rentEvery, RENT_INTERVALS)),
  ],
);
