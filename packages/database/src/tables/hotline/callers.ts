import { check, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { sealedOnly } from '../sealed.ts';
import { hotlineOrders } from './orders.ts';

/** Who called, and where they can be reached: one row an order. */
export const hotlineCallers = pgTable(
  'hotline_callers',
  {
    ...recordColumns(),
    orderNo: text('order_no').notNull(),
    callerName: text('caller_name'),
    callerNameIndex: text('caller_name_index'),
    phone: text('phone').notNull(),
    phoneIndex: text('phone_index').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.orderNo] }),
    batchKey(table),
    foreignKey({
      name: 'hotline_callers_order',
      columns: [table.districtCode, table.orderNo],
      foreignColumns: [hotlineOrders.districtCode, hotlineOrders.orderNo],
    }),
    check(
      'hotline_callers_sealed',
      sealedOnly([table.callerName, table.callerNameIndex], [table.phone, table.phoneIndex]),
    ),
  ],
);
