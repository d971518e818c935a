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
import { batchKey, recordColumns } from '../record.ts';
import { serviceDepartments, serviceItems } from './catalogue.ts';
import { serviceWindows } from './windows.ts';

export const CASE_CHANNELS = ['window', 'online', 'mobile', 'kiosk'] as const;
export const CASE_STATES = ['accepted', 'paused', 'closed', 'reopened', 'withdrawn'] as const;

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** One 办件: one instance of one item. What happens to it comes in as events, which keep its columns up. */
export const serviceCases = pgTable(
  'service_cases',
  {
    ...recordColumns(),
    caseNo: text('case_no').notNull(),
    departmentCode: text('department_code').notNull(),
    itemCode: text('item_code').notNull(),
    windowCode: text('window_code'),
    channel: text('channel', { enum: CASE_CHANNELS }).notNull(),
    acceptedAt: instant('accepted_at').notNull(),
    /**
     * 23:59:59 of the last promised day, pauses and extensions added; null is a data-quality defect,
     * never "on time".
     */
    dueAt: instant('due_at'),
    /** The first closure: it decides whether the case was on time, whatever comes after. */
    closedAt: instant('closed_at'),
    withdrawnAt: instant('withdrawn_at'),
    /** Times the applicant came to the hall; null where nobody wrote it down. */
    visits: smallint('visits'),
    /** 好差评: 5 非常满意 … 1 非常不满意; null is unrated, which is not satisfied. */
    rating: smallint('rating'),
    /** Due as promised at acceptance. */
    originalDueAt: instant('original_due_at'),
    /** Since when a pause runs that has not ended. */
    pausedAt: instant('paused_at'),
    /** The latest reopening. */
    reopenedAt: instant('reopened_at'),
    /** The closure that ended the latest reopening; null while it is open, and where there was none. */
    finalClosedAt: instant('final_closed_at'),
    /** When a supplement (补正) was first asked for; null where all was there. */
    supplementedAt: instant('supplemented_at'),
    /**
     * Kept by a trigger when a case is closed, so that what its item promises later changes no past:
     * the working days promised for a 承诺件 (null for what is decided on the spot), and those that it
     * took to the first closure, pauses left out (null outside the years whose holidays are known).
     */
    promisedDays: smallint('promised_days'),
    workedDays: smallint('worked_days'),
    state: text('state', { enum: CASE_STATES }).generatedAlwaysAs(
      sql`case when withdrawn_at is not null then 'withdrawn'
        when reopened_at is not null and final_closed_at is null then 'reopened'
        when closed_at is not null then 'closed'
        when paused_at is not null then 'paused'
        else 'accepted' end`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.caseNo] }),
    batchKey(table),
    // The rows of a batch lie together: they are counted, and found again, without reading the others.
    index('service_cases_batch').using('brin', table.batchId),
    foreignKey({
      name: 'service_cases_department',
      columns: [table.districtCode, table.departmentCode],
      foreignColumns: [serviceDepartments.districtCode, serviceDepartments.code],
    }),
    foreignKey({
      name: 'service_cases_item',
      columns: [table.districtCode, table.itemCode],
      foreignColumns: [serviceItems.districtCode, serviceItems.code],
    }),
    foreignKey({
      name: 'service_cases_window',
      columns: [table.districtCode, table.windowCode],
      foreignColumns: [serviceWindows.districtCode, serviceWindows.code],
    }),
    index('service_cases_accepted').on(table.districtCode, table.acceptedAt, table.caseNo),
    index('service_cases_due').on(table.districtCode, table.dueAt),
    index('service_cases_closed').on(table.districtCode, table.closedAt),
    index('service_cases_withdrawn')
      .on(table.districtCode, table.withdrawnAt)
      .where(sql`${table.withdrawnAt} is not null`),
    index('service_cases_rated_bad')
      .on(table.districtCode, table.closedAt)
      .where(sql`${table.rating} <= 2`),
    index('service_cases_late')
      .on(table.districtCode, table.dueAt)
      .where(sql`coalesce(${table.closedAt}, ${table.withdrawnAt}, 'infinity') > ${table.dueAt}`),
    index('service_cases_reopened')
      .on(table.districtCode, table.reopenedAt)
      .where(sql`${table.reopenedAt} is not null`),
    check('service_cases_closed_after', sql`${table.closedAt} >= ${table.acceptedAt}`),
    check('service_cases_due_after', sql`${table.dueAt} >= ${table.acceptedAt}`),
    check('service_cases_withdrawn_after', sql`${table.withdrawnAt} >= ${table.acceptedAt}`),
    check(
      'service_cases_one_end',
      sql`${table.closedAt} is null or ${table.withdrawnAt} is null
        or (${table.reopenedAt} is not null and ${table.withdrawnAt} >= ${table.reopenedAt})`,
    ),
    check('service_cases_visits', sql`${table.visits} >= 0`),
    check('service_cases_rating', sql`${table.rating} between 1 and 5`),
    check(
      'service_cases_rated_when_closed',
      sql`${table.rating} is null or ${table.closedAt} is not null`,
    ),
    check(
      'service_cases_original_due',
      sql`${table.originalDueAt} is null or (${table.dueAt} is not null
        and ${table.originalDueAt} between ${table.acceptedAt} and ${table.dueAt})`,
    ),
    check('service_cases_paused_after', sql`${table.pausedAt} >= ${table.acceptedAt}`),
    check(
      'service_cases_reopened_after',
      sql`${table.reopenedAt} is null
        or (${table.closedAt} is not null and ${table.reopenedAt} >= ${table.closedAt})`,
    ),
    check(
      'service_cases_final_after',
      sql`${table.finalClosedAt} is null or (${table.reopenedAt} is not null
        and ${table.finalClosedAt} >= ${table.reopenedAt} and ${table.withdrawnAt} is null)`,
    ),
  ],
);
