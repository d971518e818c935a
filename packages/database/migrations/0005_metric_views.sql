DROP VIEW "public"."fund_inspection_spans";--> statement-breakpoint
DROP VIEW "public"."fund_progress_spans";--> statement-breakpoint
DROP VIEW "public"."household_gains";--> statement-breakpoint
DROP VIEW "public"."factory_days";--> statement-breakpoint
DROP VIEW "public"."rent_entries";--> statement-breakpoint
DROP VIEW "public"."service_reopenings";--> statement-breakpoint
DROP VIEW "public"."tender_results";--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "supplemented_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "promised_days" smallint;--> statement-breakpoint
ALTER TABLE "service_cases" ADD COLUMN "worked_days" smallint;--> statement-breakpoint
CREATE INDEX "hotline_orders_late" ON "hotline_orders" USING btree ("district_code","due_at") WHERE coalesce("hotline_orders"."closed_at", "hotline_orders"."voided_at", 'infinity') > "hotline_orders"."due_at";--> statement-breakpoint
CREATE VIEW "public"."hotline_category_tops" WITH (security_invoker = true) AS (
    with recursive tops as (
      select district_code, code, code as top_code from hotline_categories where parent_code is null
      union all
      select c.district_code, c.code, t.top_code
      from hotline_categories c
      join tops t on t.district_code = c.district_code and t.code = c.parent_code
    )
    select district_code, code, top_code from tops
  );--> statement-breakpoint
CREATE VIEW "public"."rent_debts" WITH (security_invoker = true) AS (
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
    from parts e
    join factory_leases l on l.district_code = e.district_code and l.lease_no = e.lease_no
    join factories f on f.district_code = l.district_code and f.factory_no = l.factory_no
  );--> statement-breakpoint
CREATE VIEW "public"."service_window_days" WITH (security_invoker = true) AS (
    select w.district_code, w.batch_id, w.source_row, w.origin, w.code as window_code, w.department_code, d.day
    from service_windows w
    join calendar_days d on d.is_working and d.day >= w.opened_on and (w.closed_on is null or d.day < w.closed_on)
  );--> statement-breakpoint
CREATE VIEW "public"."fund_inspection_spans" WITH (security_invoker = true) AS (
    select s.district_code, s.batch_id, s.source_row, s.origin, s.agreement_no, a.project_no, p.town_code, p.source,
      s.from_day + 60 as stagnant_on,
      lead(s.from_day) over (partition by s.district_code, s.agreement_no order by s.from_day, s.place)
        as next_inspected_on,
      p.accepted_on
    from (
      select district_code, batch_id, source_row, origin, agreement_no, signed_on as from_day, 0 as place from fund_agreements
      union all
      select district_code, batch_id, source_row, origin, agreement_no, inspected_on, 1 from fund_inspections
    ) as s
    join fund_agreements a on a.district_code = s.district_code and a.agreement_no = s.agreement_no
    join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
  );--> statement-breakpoint
CREATE VIEW "public"."fund_progress_spans" WITH (security_invoker = true) AS (
    select t.district_code, t.batch_id, t.source_row, t.origin, t.agreement_no, t.project_no, t.town_code, t.source,
      case when t.paid > t.payable then t.day end as ahead_on,
      case when t.paid = t.payable and t.paid > 0 then t.day end as limit_on,
      lead(t.day) over (partition by t.district_code, t.agreement_no order by t.day) as next_on,
      t.accepted_on
    from (
      select a.district_code, a.batch_id, a.source_row, a.origin, a.agreement_no, a.project_no, p.town_code, p.source, p.accepted_on, c.day,
        (select coalesce(sum(y.amount_fen), 0) from fund_payments y
          where y.district_code = a.district_code and y.agreement_no = a.agreement_no
            and y.paid_on <= c.day) as paid,
        div(a.contract_fen::numeric * (select coalesce(max(i.verified_permille), 0) from fund_inspections i
          where i.district_code = a.district_code and i.agreement_no = a.agreement_no
            and i.on_site and i.inspected_on <= c.day), 1000) as payable
      from (
        select district_code, agreement_no, paid_on as day from fund_payments
        union
        select district_code, agreement_no, inspected_on from fund_inspections
      ) as c
      join fund_agreements a on a.district_code = c.district_code and a.agreement_no = c.agreement_no
      join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
    ) as t
  );--> statement-breakpoint
CREATE VIEW "public"."household_gains" WITH (security_invoker = true) AS (
    select i.district_code, i.batch_id, i.source_row, i.origin, i.household_no, h.village_code, h.town_code,
      make_date(i.year, 1, 1) as year_day, i.persons,
      i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen as income_fen,
      b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen as base_income_fen,
      (i.wage_fen + i.business_fen + i.property_fen + i.transfer_fen - i.business_cost_fen)
        - (b.wage_fen + b.business_fen + b.property_fen + b.transfer_fen - b.business_cost_fen) as gain_fen,
      i.wage_fen, i.business_fen - i.business_cost_fen as business_fen, i.property_fen, i.transfer_fen
    from household_incomes i
    join household_incomes b
      on b.district_code = i.district_code and b.household_no = i.household_no and b.year = i.base_year
    join households h on h.district_code = i.district_code and h.household_no = i.household_no
  );--> statement-breakpoint
CREATE VIEW "public"."factory_days" WITH (security_invoker = true) AS (
    select f.district_code, f.batch_id, f.source_row, case when l.simulated then 'simulated' else f.origin end as origin,
      f.factory_no, f.village_code, f.town_code, d.day, f.area_m2 as lettable_m2,
      coalesce(l.leased_m2, 0) as leased_m2
    from factories f
    cross join lateral (
      select f.built_on + n as day
      from generate_series(0, (now() at time zone 'Asia/Shanghai')::date - f.built_on) n
    ) d
    left join lateral (
      select sum(leased_m2) as leased_m2, bool_or(origin = 'simulated') as simulated
      from factory_leases
      where district_code = f.district_code and factory_no = f.factory_no and d.day between from_day and to_day
    ) l on true
  );--> statement-breakpoint
CREATE VIEW "public"."rent_entries" WITH (security_invoker = true) AS (
    select e.district_code, e.batch_id, e.source_row, e.origin, e.lease_no, l.factory_no, f.village_code,
      f.town_code, e.day, e.due_fen, e.paid_fen
    from (
      select district_code, batch_id, source_row, origin, lease_no, due_on as day, due_fen, 0::bigint as paid_fen
      from lease_rents
      union all
      select district_code, batch_id, source_row, origin, lease_no, paid_on, 0, amount_fen from rent_payments
    ) e
    join factory_leases l on l.district_code = e.district_code and l.lease_no = e.lease_no
    join factories f on f.district_code = l.district_code and f.factory_no = l.factory_no
  );--> statement-breakpoint
CREATE VIEW "public"."service_reopenings" WITH (security_invoker = true) AS (
    select e.district_code, e.batch_id, e.source_row, e.origin, e.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, e.at as reopened_at, n.at as ended_at,
      case n.kind when 'closed' then n.at end as closed_again_at
    from service_case_events e
    join service_cases c on c.district_code = e.district_code and c.case_no = e.case_no
    left join service_case_events n
      on n.district_code = e.district_code and n.case_no = e.case_no and n.seq = e.seq + 1
    where e.kind = 'reopened'
    union all
    select c.district_code, c.batch_id, c.source_row, c.origin, c.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, c.reopened_at, coalesce(c.final_closed_at, c.withdrawn_at),
      c.final_closed_at
    from service_cases c
    where c.reopened_at is not null and not exists (
      select from service_case_events e
      where e.district_code = c.district_code and e.case_no = c.case_no and e.kind = 'reopened')
  );--> statement-breakpoint
CREATE VIEW "public"."tender_results" WITH (security_invoker = true) AS (
    select a.district_code, a.batch_id, a.source_row, a.origin, a.tender_no, a.lot_no, t.kind, t.method,
      a.supplier_code, t.notice_on, a.awarded_on, l.budget_fen, a.amount_fen as award_fen,
      (select count(*)::int from tender_bids b where b.district_code = a.district_code
        and b.tender_no = a.tender_no and b.lot_no = a.lot_no) as bidders,
      l.control_price_fen
    from tender_awards a
    join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
    join tender_lots l on l.district_code = a.district_code and l.tender_no = a.tender_no
      and l.lot_no = a.lot_no
    where a.revoked_on is null
    union all
    select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null, t.kind, t.method,
      t.supplier_code, t.notice_on, t.awarded_on, t.budget_fen, t.award_fen, t.bidders::int,
      t.control_price_fen
    from tenders t
    where t.awarded_on is not null and not exists (
      select from tender_awards a where a.district_code = t.district_code
        and a.tender_no = t.tender_no and a.revoked_on is null)
  );