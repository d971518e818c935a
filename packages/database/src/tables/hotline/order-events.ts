import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { hotlineUnits } from './catalogue.ts';
import { hotlineOrders } from './orders.ts';

export const ORDER_EVENTS = [
  'assigned',
  'signed',
  'returned',
  'extended',
  'closed',
  'reopened',
  'voided',
] as const;

/** A step of an order (流转记录): entered once, never changed; the order's columns follow it. */
export const hotlineOrderEvents = pgTable(
  'hotline_order_events',
  {
    ...recordColumns(),
    orderNo: text('order_no').notNull(),
    /** 1, 2, 3 … within the order: a trigger numbers it, whatever was given. */
    seq: integer('seq').notNull().default(0),
    kind: text('kind', { enum: ORDER_EVENTS }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** The unit that the order is assigned to; for every other kind the unit that holds it, filled by a trigger. */
    unitCode: text('unit_code'),
    /** Working days of an extension. */
    days: smallint('days'),
    /** The office that approved an extension. */
    approvedBy: text('approved_by'),
    reason: text('reason'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.orderNo, table.seq] }),
    batchKey(table),
    foreignKey({
      name: 'hotline_order_events_order',
      columns: [table.districtCode, table.orderNo],
      foreignColumns: [hotlineOrders.districtCode, hotlineOrders.orderNo],
    }),
    foreignKey({
      name: 'hotline_order_events_unit',
      columns: [table.districtCode, table.unitCode],
      foreignColumns: [hotlineUnits.districtCode, hotlineUnits.code],
    }),
    check(
      'hotline_order_events_kind',
      sql`${table.kind} in ('assigned', 'signed', 'returned', 'extended', 'closed', 'reopened', 'voided')`,
    ),
    check(
      'hotline_order_events_unit_given',
      sql`${table.kind} <> 'assigned' or ${table.unitCode} is not null`,
    ),
    check(
      'hotline_order_events_days',
      sql`case ${table.kind} when 'extended' then coalesce(${table.days} between 1 and 5, false)
        else ${table.days} is null end`,
    ),
    check(
      'hotline_order_events_approved',
      sql`case ${table.kind} when 'extended' then coalesce(btrim(${table.approvedBy}) <> '', false)
        else ${table.approvedBy} is null end`,
    ),
    check(
      'hotline_order_events_reason',
      sql`${table.kind} in ('assigned', 'signed', 'closed') or coalesce(btrim(${table.reason}) <> '', false)`,
    ),
  ],
);
