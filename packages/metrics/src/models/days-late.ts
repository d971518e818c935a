import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { periodEnd } from '../definition/measure.ts';

/**
 * How many working days something due at an instant is late at the end of a period (or as of the
 * as-of day), at least 1. It asks the calendar a row, so it stands only in measures of few rows: what
 * is open and overdue.
 */
export const daysLate = (dueAt: PgColumn): SQL =>
  sql`minxin_working_days_late((${dueAt} at time zone 'Asia/Shanghai')::date, ${periodEnd} - 1)`;
