import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { divisions } from '../divisions.ts';
import { batchKey, recordColumns } from '../record.ts';
import { hotlineCategories, hotlineUnits } from './catalogue.ts';

export const ORDER_CHANNELS = ['phone', 'wechat', 'web', 'mailbox'] as const;

/**
 * Where an order stands: the kind of its last event. An extension changes no state, it moves the
 * due date (`extended_days`).
 */
export const ORDER_STATES = [
  'received',
  'assigned',
  'signed',
  'returned',
  'closed',
  'reopened',
  'voided',
] as const;

const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * One 12345 order (工单). What happens to it is entered as events; the columns from `unit_code`,
 * `due_at` and `closed_at` on follow them. An order that came without events keeps what it came with.
 */
export const hotlineOrders = pgTable(
  'hotline_orders',
  {
    ...recordColumns(),
    orderNo: text('order_no').notNull(),
    townCode: text('town_code').notNull(),
    categoryCode: text('category_code').notNull(),
    /** The unit that it was assigned to last. */
    unitCode: text('unit_code').notNull(),
    channel: text('channel', { enum: ORDER_CHANNELS }).notNull(),
    receivedAt: instant('received_at').notNull(),
    /** 23:59:59 of the last working day of the limit, extension included; null is a data-quality defect. */
    dueAt: instant('due_at'),
    /** The first closure: what decides whether the order was on time. */
    closedAt: instant('closed_at'),
    /** Call-back: 5 非常满意 … 1 非常不满意; null is unrated, which is not satisfied. */
    rating: smallint('rating'),
    /** The due date before any extension. */
    originalDueAt: instant('original_due_at'),
    /** The last closure; null while it is open, also when it was closed before and is done again. */
    finalClosedAt: instant('final_closed_at'),
    /** When it was found to be no order (a duplicate, a mistake). It then counts in no rate. */
    voidedAt: instant('voided_at'),
    state: text('state', { enum: ORDER_STATES }).notNull().default('received'),
    /** How often it was opened again after a closure. */
    reopenings: smallint('reopenings').notNull().default(0),
    /** Working days by which its due date was moved; 0 without extension. */
    extendedDays: smallint('extended_days').notNull().default(0),
    /** Its last assignment, from which the 24 hours of a return run. */
    assignedAt: instant('assigned_at'),
    lastEventAt: instant('last_event_at'),
    /** How many events it has; each takes the next number. */
    events: integer('events').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.orderNo] }),
    batchKey(table),
    // The rows of a batch lie together: they are counted, and found again, without reading the others.
    index('hotline_orders_batch').using('brin', table.batchId),
    foreignKey({
      name: 'hotline_orders_town',
      columns: [table.districtCode, table.townCode],
      foreignColumns: [divisions.districtCode, divisions.code],
    }),
    foreignKey({
      name: 'hotline_orders_category',
      columns: [table.districtCode, table.categoryCode],
      foreignColumns: [hotlineCategories.districtCode, hotlineCategories.code],
    }),
    foreignKey({
      name: 'hotline_orders_unit',
      columns: [table.districtCode, table.unitCode],
      foreignColumns: [hotlineUnits.districtCode, hotlineUnits.code],
    }),
    index('hotline_orders_received').on(table.districtCode, table.receivedAt, table.orderNo),
    index('hotline_orders_due').on(table.districtCode, table.dueAt),
    index('hotline_orders_closed').on(table.districtCode, table.closedAt),
    index('hotline_orders_voided')
      .on(table.districtCode, table.voidedAt)
      .where(sql`${table.voidedAt} is not null`),
    index('hotline_orders_late')
      .on(table.districtCode, table.dueAt)
      .where(sql`coalesce(${table.closedAt}, ${table.voidedAt}, 'infinity') > ${table.dueAt}`),
    check('hotline_orders_closed_after', sql`${table.closedAt} >= ${table.receivedAt}`),
    check('hotline_orders_due_after', sql`${table.dueAt} >= ${table.receivedAt}`),
    check('hotline_orders_rating', sql`${table.rating} between 1 and 5`),
    check(
      'hotline_orders_rated_when_closed',
      sql`${table.rating} is null or ${table.closedAt} is not null`,
    ),
    check('hotline_orders_voided_after', sql`${table.voidedAt} >= ${table.receivedAt}`),
    check('hotline_orders_last_closure', sql`${table.finalClosedAt} >= ${table.closedAt}`),
    check(
      'hotline_orders_extension',
      sql`${table.extendedDays} between 0 and 5
        and (${table.extendedDays} = 0 or ${table.dueAt} > ${table.originalDueAt})`,
    ),
    check('hotline_orders_counts', sql`${table.reopenings} >= 0 and ${table.events} >= 0`),
  ],
);
