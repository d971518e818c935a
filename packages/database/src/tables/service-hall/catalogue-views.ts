import { sql } from 'drizzle-orm';
import { date, pgView, text } from 'drizzle-orm/pg-core';
import { stampColumns } from './view-columns.ts';

const itemColumns = () => ({
  ...stampColumns(),
  code: text('code').notNull(),
  departmentCode: text('department_code').notNull(),
  listedOn: date('listed_on', { mode: 'string' }).notNull(),
  delistedOn: date('delisted_on', { mode: 'string' }),
});

/** The items that promise at most one visit. */
export const serviceOneVisitItems = pgView('service_one_visit_items', itemColumns())
  .with({ securityInvoker: true })
  .as(sql`
    select district_code, batch_id, source_row, origin, code, department_code, listed_on, delisted_on
    from service_items where visits_promised <= 1
  `);

/**
 * One row for each working day that the law allows an item with both limits; `saved_on` is the
 * listing day where the promise does without that day. Counted, they are Σstatutory and
 * Σstatutory − Σpromised of the catalogue as it stood on any day.
 */
export const serviceStatutoryDays = pgView('service_statutory_days', {
  ...itemColumns(),
  savedOn: date('saved_on', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select i.district_code, i.batch_id, i.source_row, i.origin, i.code, i.department_code,
      i.listed_on, i.delisted_on, case when n > i.promised_days then i.listed_on end as saved_on
    from service_items i, generate_series(1, i.statutory_days) as n
  `);
