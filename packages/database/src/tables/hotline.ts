import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { divisions } from './divisions.ts';
import { batchKey, recordColumns } from './record.ts';

export const ORDER_CHANNELS = ['phone', 'wechat', 'web', 'mailbox'] as const;

/** Units that orders are assigned to. */
export const hotlineUnits = pgTable(
  'hotline_units',
  { ...recordColumns(), code: text('code').notNull(), name: text('name').notNull() },
  (table) => [primaryKey({ columns: [table.districtCode, table.code] }), batchKey(table)],
);

export const hotlineCategories = pgTable(
  'hotline_categories',
  { ...recordColumns(), code: text('code').notNull(), name: text('name').notNull() },
  (table) => [primaryKey({ columns: [table.districtCode, table.code] }), batchKey(table)],
);

/** One 12345 order (工单). */
export const hotlineOrders = pgTable(
  'hotline_orders',
  {
    ...recordColumns(),
    orderNo: text('order_no').notNull(),
    townCode: text('town_code').notNull(),
    categoryCode: text('category_code').notNull(),
    unitCode: text('unit_code').notNull(),
    channel: text('channel', { enum: ORDER_CHANNELS }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    /** 23:59:59 of the last working day of the limit; null is a data-quality defect. */
    dueAt: timestamp('due_at', { withTimezone: true }),
    /** The first closure: what decides whether the order was on time. */
    closedAt: timestamp('closed_at', { withTimezone: true }),
    /** Call-back: 5 非常满意 … 1 非常不满意; null is unrated, which is not satisfied. */
    rating: smallint('rating'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.orderNo] }),
    batchKey(table),
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
    check('hotline_orders_closed_after', sql`${table.closedAt} >= ${table.receivedAt}`),
    check('hotline_orders_due_after', sql`${table.dueAt} >= ${table.receivedAt}`),
    check('hotline_orders_rating', sql`${table.rating} between 1 and 5`),
    check(
      'hotline_orders_rated_when_closed',
      sql`${table.rating} is null or ${table.closedAt} is not null`,
    ),
  ],
);
