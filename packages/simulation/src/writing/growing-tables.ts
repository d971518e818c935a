import { hotlineOrders, RECORD_TABLES, serviceCases } from '@minxin/database';
import { getTableConfig } from 'drizzle-orm/pg-core';

/** The tables that grow with the years and with `scale`. */
export const GROWING_TABLES = [serviceCases, hotlineOrders] as const;

/** These and all that refer to them: each row deleted would look for those that refer to it. */
export const TABLES_AROUND_GROWING = RECORD_TABLES.filter(
  (table) =>
    GROWING_TABLES.some((growing) => growing === table) ||
    getTableConfig(table).foreignKeys.some((key) =>
      GROWING_TABLES.some((growing) => growing === key.reference().foreignTable),
    ),
);
