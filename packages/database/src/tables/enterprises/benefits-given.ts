import { sql } from 'drizzle-orm';
import { bigint, boolean, date, pgView, text } from 'drizzle-orm/pg-core';
import { BENEFIT_WAYS } from './benefits.ts';
import { ofEnterprise, viewStamp } from './view-columns.ts';

/** The entries of 带贫益贫台账 with their enterprise's town, and whether each was recorded in its month. */
export const benefitsGiven = pgView('benefits_given', {
  ...viewStamp(),
  ...ofEnterprise(),
  entryNo: text('entry_no').notNull(),
  /** Entry numbers are an enterprise's own: this one is the district's. */
  entryKey: text('entry_key').notNull(),
  householdNo: text('household_no').notNull(),
  way: text('way', { enum: BENEFIT_WAYS }).notNull(),
  amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
  happenedOn: date('happened_on', { mode: 'string' }).notNull(),
  recordedOn: date('recorded_on', { mode: 'string' }).notNull(),
  isTimely: boolean('is_timely').notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select b.district_code, b.batch_id, b.source_row, b.origin, b.enterprise_code, e.town_code, b.entry_no,
      b.enterprise_code || '/' || b.entry_no as entry_key, b.household_no, b.way, b.amount_fen, b.happened_on,
      b.recorded_on, date_trunc('month', b.recorded_on) = date_trunc('month', b.happened_on) as is_timely
    from benefit_entries b
    join enterprises e on e.district_code = b.district_code and e.code = b.enterprise_code
  `);
