import { sql } from 'drizzle-orm';
import { bigint, date, integer, pgView, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';

const ofLease = () => ({
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  leaseNo: text('lease_no').notNull(),
  factoryNo: text('factory_no').notNull(),
  villageCode: text('village_code').notNull(),
  townCode: text('town_code').notNull(),
});

const placed = sql`
    join factory_leases l on l.district_code = e.district_code and l.lease_no = e.lease_no
    join factories f on f.district_code = l.district_code and f.factory_no = l.factory_no`;

/** What fell due and what was paid, entry by entry. */
export const rentEntries = pgView('rent_entries', {
  ...ofLease(),
  day: date('day', { mode: 'string' }).notNull(),
  dueFen: bigint('due_fen', { mode: 'bigint' }).notNull(),
  paidFen: bigint('paid_fen', { mode: 'bigint' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select e.district_code, e.batch_id, e.source_row, e.origin, e.lease_no, l.factory_no, f.village_code,
      f.town_code, e.day, e.due_fen, e.paid_fen
    from (
      select district_code, batch_id, source_row, origin, lease_no, due_on as day, due_fen, 0::bigint as paid_fen
      from lease_rents
      union all
      select district_code, batch_id, source_row, origin, lease_no, paid_on, 0, amount_fen from rent_payments
    ) e${placed}
  `);

/**
 * Each part of an instalment with the payment that settled it, the oldest instalment first: what was
 * owed on a day is what had fallen due and was settled later, or never. What is paid ahead on one
 * lease settles no other's rent.
 */
export const rentDebts = pgView('rent_debts', {
  ...ofLease(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  /** Null while nobody has paid it. */
  settledOn: date('settled_on', { mode: 'string' }),
  amountFen: bigint('amount_fen', { mode: 'bigint' }).notNull(),
  /** The first days on which it has been due for more than 30 and more than 90 days. */
  over30On: date('over_30_on', { mode: 'string' }).notNull(),
  over90On: date('over_90_on', { mode: 'string' }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    with dues as (
      select r.*, sum(due_fen) over lease as upto, sum(due_fen) over lease - due_fen as before
      from lease_rents r
      window lease as (partition by district_code, lease_no order by due_on)
    ), paid as (
      select p.*, sum(amount_fen) over lease as upto, sum(amount_fen) over lease - amount_fen as before
      from rent_payments p
      window lease as (partition by district_code, lease_no order by paid_on, payment_no)
    ), parts as (
      select d.*, p.origin = 'simulated' as made_up, p.paid_on as settled_on,
        least(d.upto, p.upto) - greatest(d.before, p.before) as amount_fen
      from dues d
      join paid p on p.district_code = d.district_code and p.lease_no = d.lease_no
        and p.before < d.upto and p.upto > d.before
      union all
      select d.*, false, null, d.upto - greatest(d.before, coalesce(t.total, 0))
      from dues d
      left join (
        select district_code, lease_no, sum(amount_fen) as total from rent_payments group by 1, 2
      ) t on t.district_code = d.district_code and t.lease_no = d.lease_no
      where d.upto > coalesce(t.total, 0)
    )
    select e.district_code, e.batch_id, e.source_row,
      case when e.made_up then 'simulated' else e.origin end as origin, e.lease_no, l.factory_no,
      f.village_code, f.town_code, e.due_on, e.settled_on, e.amount_fen::bigint as amount_fen,
      e.due_on + 31 as over_30_on, e.due_on + 91 as over_90_on
    from parts e${placed}
  `);
