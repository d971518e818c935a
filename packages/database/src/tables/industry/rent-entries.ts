import { sql } from 'drizzle-orm';
import { bigint, date, pgView, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';

/**
 * What fell due and what was paid, entry by entry. `arrears_fen` is by how much the entry changed what
 * its lease owes: a sum of entries up to a day is what was owed on it, and a rent paid ahead on one
 * lease never hides what another owes.
 */
export const rentEntries = pgView('rent_entries', {
  districtCode: text('district_code').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  leaseNo: text('lease_no').notNull(),
  factoryNo: text('factory_no').notNull(),
  villageCode: text('village_code').notNull(),
  townCode: text('town_code').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  dueFen: bigint('due_fen', { mode: 'bigint' }).notNull(),
  paidFen: bigint('paid_fen', { mode: 'bigint' }).notNull(),
  arrearsFen: bigint('arrears_fen', { mode: 'bigint' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    with entries as (
      select district_code, origin, lease_no, due_on as day, due_fen, 0::bigint as paid_fen, '' as payment_no
      from lease_rents
      union all
      select district_code, origin, lease_no, paid_on, 0, amount_fen, payment_no from rent_payments
    ), balances as (
      select *, sum(due_fen - paid_fen) over lease as owed, due_fen - paid_fen as change
      from entries
      window lease as (partition by district_code, lease_no order by day, payment_no rows unbounded preceding)
    )
    select b.district_code, b.origin, b.lease_no, l.factory_no, f.village_code, f.town_code, b.day, b.due_fen, b.paid_fen,
      (greatest(b.owed, 0) - greatest(b.owed - b.change, 0))::bigint as arrears_fen
    from balances b
    join factory_leases l on l.district_code = b.district_code and l.lease_no = b.lease_no
    join factories f on f.district_code = l.district_code and f.factory_no = l.factory_no
  `);
