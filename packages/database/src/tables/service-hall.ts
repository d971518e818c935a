import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from './record.ts';

export const CASE_CHANNELS = ['window', 'online', 'mobile', 'kiosk'] as const;
export const CASE_TYPES = ['instant', 'promised'] as const;

/** Units with windows in the hall. */
export const serviceDepartments = pgTable(
  'service_departments',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    joinedOn: date('joined_on', { mode: 'string' }).notNull(),
    leftOn: date('left_on', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.districtCode, table.code] }), batchKey(table)],
);

/** The catalogue: what can be applied for, decided on the spot (即办件) or within a promise (承诺件). */
export const serviceItems = pgTable(
  'service_items',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    departmentCode: text('department_code').notNull(),
    caseType: text('case_type', { enum: CASE_TYPES }).notNull(),
    /** Working days; null where the law names none. */
    statutoryDays: smallint('statutory_days'),
    /** Working days; 0 for an item decided on the spot. */
    promisedDays: smallint('promised_days').notNull(),
    visitsPromised: smallint('visits_promised').notNull(),
    listedOn: date('listed_on', { mode: 'string' }).notNull(),
    delistedOn: date('delisted_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    foreignKey({
      name: 'service_items_department',
      columns: [table.districtCode, table.departmentCode],
      foreignColumns: [serviceDepartments.districtCode, serviceDepartments.code],
    }),
    check(
      'service_items_promise',
      sql`(${table.caseType} = 'instant') = (${table.promisedDays} = 0)`,
    ),
    check(
      'service_items_within_law',
      sql`${table.promisedDays} >= 0 and (${table.statutoryDays} is null or ${table.promisedDays} <= ${table.statutoryDays})`,
    ),
  ],
);

export const serviceWindows = pgTable(
  'service_windows',
  {
    ...recordColumns(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    departmentCode: text('department_code').notNull(),
    openedOn: date('opened_on', { mode: 'string' }).notNull(),
    closedOn: date('closed_on', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.code] }),
    batchKey(table),
    foreignKey({
      name: 'service_windows_department',
      columns: [table.districtCode, table.departmentCode],
      foreignColumns: [serviceDepartments.districtCode, serviceDepartments.code],
    }),
  ],
);

/** One 办件: one instance of one item. */
export const serviceCases = pgTable(
  'service_cases',
  {
    ...recordColumns(),
    caseNo: text('case_no').notNull(),
    departmentCode: text('department_code').notNull(),
    itemCode: text('item_code').notNull(),
    windowCode: text('window_code'),
    channel: text('channel', { enum: CASE_CHANNELS }).notNull(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }).notNull(),
    /** 23:59:59 of the last promised day; null is a data-quality defect, never "on time". */
    dueAt: timestamp('due_at', { withTimezone: true }),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    /** Times the applicant came to the hall; null where nobody wrote it down. */
    visits: smallint('visits'),
    /** 好差评: 5 非常满意 … 1 非常不满意; null is unrated, which is not satisfied. */
    rating: smallint('rating'),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.caseNo] }),
    batchKey(table),
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
    check('service_cases_closed_after', sql`${table.closedAt} >= ${table.acceptedAt}`),
    check('service_cases_due_after', sql`${table.dueAt} >= ${table.acceptedAt}`),
    check('service_cases_withdrawn_after', sql`${table.withdrawnAt} >= ${table.acceptedAt}`),
    check('service_cases_one_end', sql`${table.closedAt} is null or ${table.withdrawnAt} is null`),
    check('service_cases_visits', sql`${table.visits} >= 0`),
    check('service_cases_rating', sql`${table.rating} between 1 and 5`),
    check(
      'service_cases_rated_when_closed',
      sql`${table.rating} is null or ${table.closedAt} is not null`,
    ),
  ],
);

/** Questions answered, a counter a day and channel: never added to cases. */
export const serviceConsultations = pgTable(
  'service_consultations',
  {
    ...recordColumns(),
    day: date('day', { mode: 'string' }).notNull(),
    channel: text('channel', { enum: ['desk', 'phone', 'online'] }).notNull(),
    persons: integer('persons').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.day, table.channel] }),
    batchKey(table),
    check('service_consultations_persons', sql`${table.persons} >= 0`),
  ],
);
