import { sql } from 'drizzle-orm';
import { boolean, date, pgView, text } from 'drizzle-orm/pg-core';
import { ofEnterprise, viewStamp } from './view-columns.ts';

/** Vouchers with their town, their sum, and whether they were recorded in the month they are booked in. */
export const voucherBookings = pgView('voucher_bookings', {
  ...viewStamp(),
  ...ofEnterprise(),
  voucherNo: text('voucher_no').notNull(),
  bookedOn: date('booked_on', { mode: 'string' }).notNull(),
  isTimely: boolean('is_timely').notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select v.district_code, v.batch_id, v.source_row, v.origin, v.enterprise_code, e.town_code, v.voucher_no, v.booked_on,
      date_trunc('month', v.recorded_on) = date_trunc('month', v.booked_on) as is_timely
    from ledger_vouchers v
    join enterprises e on e.district_code = v.district_code and e.code = v.enterprise_code
  `);

/**
 * A row for each whole month of an enterprise up to the subject's data day: compliant when both
 * ledgers have entries of the month and none was recorded after it (domain §6). Made up where one of these is.
 */
export const enterpriseLedgerMonths = pgView('enterprise_ledger_months', {
  ...viewStamp(),
  ...ofEnterprise(),
  month: date('month', { mode: 'string' }).notNull(),
  isCompliant: boolean('is_compliant').notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select e.district_code, e.batch_id, e.source_row,
      case when v.made_up or b.made_up then 'simulated' else e.origin end as origin, e.code as enterprise_code, e.town_code,
      m.month::date as month, coalesce(v.timely and b.timely, false) as is_compliant
    from enterprises e
    join data_days d on d.district_code = e.district_code and d.subject = 'enterprises'
    cross join lateral generate_series(
      date_trunc('month', e.registered_on::timestamp),
      least(d.last_day, e.closed_on - 1) + interval '1 day' - interval '1 month', interval '1 month') m (month)
    left join (
      select district_code, enterprise_code, date_trunc('month', booked_on::timestamp) as month,
        bool_and(date_trunc('month', recorded_on) = date_trunc('month', booked_on)) as timely,
        bool_or(origin = 'simulated') as made_up
      from ledger_vouchers group by 1, 2, 3
    ) v on v.district_code = e.district_code and v.enterprise_code = e.code and v.month = m.month
    left join (
      select district_code, enterprise_code, date_trunc('month', happened_on::timestamp) as month,
        bool_and(date_trunc('month', recorded_on) = date_trunc('month', happened_on)) as timely,
        bool_or(origin = 'simulated') as made_up
      from benefit_entries group by 1, 2, 3
    ) b on b.district_code = e.district_code and b.enterprise_code = e.code and b.month = m.month
  `);
