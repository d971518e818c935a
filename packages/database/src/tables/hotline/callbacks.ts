import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { hotlineOrders } from './orders.ts';

export const CALLBACK_ANSWERS = ['satisfied', 'basically_satisfied', 'unsatisfied'] as const;

/** A call-back (回访): what the caller says of a closure. Only a valid one counts in the three rates. */
export const hotlineCallbacks = pgTable(
  'hotline_callbacks',
  {
    ...recordColumns(),
    orderNo: text('order_no').notNull(),
    calledAt: timestamp('called_at', { withTimezone: true }).notNull(),
    /** Which closure it asks about: 1 is the first, each reopening one more. A trigger counts. */
    closure: smallint('closure').notNull().default(1),
    valid: boolean('valid').notNull(),
    /** Why it does not count: nobody answered, a wrong number … */
    invalidReason: text('invalid_reason'),
    /** 响应: the unit got in touch with the caller. */
    contacted: boolean('contacted'),
    /** 解决: the matter is solved, says the caller. */
    solved: boolean('solved'),
    satisfaction: text('satisfaction', { enum: CALLBACK_ANSWERS }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.orderNo, table.calledAt] }),
    batchKey(table),
    foreignKey({
      name: 'hotline_callbacks_order',
      columns: [table.districtCode, table.orderNo],
      foreignColumns: [hotlineOrders.districtCode, hotlineOrders.orderNo],
    }),
    index('hotline_callbacks_called').on(table.districtCode, table.calledAt),
    check(
      'hotline_callbacks_answers',
      sql`case when ${table.valid} then num_nonnulls(${table.contacted}, ${table.solved}, ${table.satisfaction}) = 3
        else num_nonnulls(${table.contacted}, ${table.solved}, ${table.satisfaction}) = 0 end`,
    ),
    check(
      'hotline_callbacks_invalid_reason',
      sql`case when ${table.valid} then ${table.invalidReason} is null
        else coalesce(btrim(${table.invalidReason}) <> '', false) end`,
    ),
    check(
      'hotline_callbacks_satisfaction',
      sql`${table.satisfaction} in ('satisfied', 'basically_satisfied', 'unsatisfied')`,
    ),
    check('hotline_callbacks_closure', sql`${table.closure} >= 1`),
  ],
);
