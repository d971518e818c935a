import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';

/** A company that bids. */
export const suppliers = pgTable(
  'suppliers',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    /** 统一社会信用代码 (GB 32100); null where it is not known, and always for a made-up company. */
    creditCode: text('credit_code'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    unique('suppliers_one_a_credit_code').on(table.districtCode, table.creditCode),
    check('suppliers_made_up', sql`${table.origin} <> 'simulated' or ${table.creditCode} is null`),
  ],
);
