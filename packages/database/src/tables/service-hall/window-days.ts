import { sql } from 'drizzle-orm';
import { date, pgView, text } from 'drizzle-orm/pg-core';
import { stampColumns } from './view-columns.ts';

/** Each working day on which a window was open: what the load of windows is counted on (domain §2). */
export const serviceWindowDays = pgView('service_window_days', {
  ...stampColumns(),
  windowCode: text('window_code').notNull(),
  departmentCode: text('department_code').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select w.district_code, w.batch_id, w.source_row, w.origin, w.code as window_code, w.department_code, d.day
    from service_windows w
    join calendar_days d on d.is_working and d.day >= w.opened_on and (w.closed_on is null or d.day < w.closed_on)
  `);
