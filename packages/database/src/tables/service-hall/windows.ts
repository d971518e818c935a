import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { serviceDepartments } from './catalogue.ts';

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
    check('service_windows_days', sql`${table.closedOn} >= ${table.openedOn}`),
  ],
);

/** Who staffs a window, by staff code: a person is at one window at a time, a window may have several. */
export const serviceWindowPosts = pgTable(
  'service_window_posts',
  {
    ...recordColumns(),
    postNo: text('post_no').notNull(),
    fromOn: date('from_on', { mode: 'string' }).notNull(),
    /** The last day, itself included; null for who is still there. */
    untilOn: date('until_on', { mode: 'string' }),
    windowCode: text('window_code').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.postNo, table.fromOn] }),
    batchKey(table),
    foreignKey({
      name: 'service_window_posts_window',
      columns: [table.districtCode, table.windowCode],
      foreignColumns: [serviceWindows.districtCode, serviceWindows.code],
    }),
    index('service_window_posts_by_window').on(table.districtCode, table.windowCode),
    check('service_window_posts_days', sql`${table.untilOn} >= ${table.fromOn}`),
  ],
);
