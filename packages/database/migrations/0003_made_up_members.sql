CREATE OR REPLACE VIEW "public"."enterprise_ledger_months" WITH (security_invoker = true) AS (
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
  );--> statement-breakpoint
CREATE OR REPLACE VIEW "public"."enterprise_staffing" WITH (security_invoker = true) AS (
    with changes as (
      select district_code, enterprise_code, team, joined_on as day, 1 as staff,
        (origin = 'simulated')::int as made_up from team_members
      union all
      select district_code, enterprise_code, team, left_on, -1, -(origin = 'simulated')::int
      from team_members where left_on is not null
    ), days as (
      select district_code, enterprise_code, day,
        coalesce(sum(staff) filter (where team = 'labour'), 0) as labour,
        coalesce(sum(staff) filter (where team = 'technical'), 0) as technical,
        coalesce(sum(staff) filter (where team = 'marketing'), 0) as marketing,
        sum(made_up) as made_up
      from changes group by district_code, enterprise_code, day
    ), spells as (
      select district_code, enterprise_code, day as since_day, lead(day) over enterprise_days as next_day,
        (sum(labour) over enterprise_days)::int as labour,
        (sum(technical) over enterprise_days)::int as technical,
        (sum(marketing) over enterprise_days)::int as marketing,
        sum(made_up) over enterprise_days as made_up
      from days
      window enterprise_days as (partition by district_code, enterprise_code order by day)
    )
    select s.district_code, e.batch_id, e.source_row,
      case when s.made_up > 0 then 'simulated' else e.origin end as origin,
      s.enterprise_code, e.town_code, s.since_day, least(s.next_day, e.closed_on) as until_day, s.labour, s.technical, s.marketing,
      case when s.labour > 0 and s.technical > 0 and s.marketing > 0 then s.since_day end as three_teams_since
    from spells s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
    where e.closed_on is null or s.since_day < e.closed_on
  );--> statement-breakpoint
CREATE OR REPLACE VIEW "public"."team_compliance" WITH (security_invoker = true) AS (
    with changes as (
      select e.district_code, e.code as enterprise_code, t.team, e.registered_on as day, 0 as staff, 0 as poor, 0 as made_up
      from enterprises e cross join (values ('labour'), ('technical'), ('marketing')) t (team)
      union all
      select district_code, enterprise_code, team, joined_on, 1, was_poor_at_hiring::int,
        (origin = 'simulated')::int from team_members
      union all
      select district_code, enterprise_code, team, left_on, -1, -was_poor_at_hiring::int, -(origin = 'simulated')::int
      from team_members where left_on is not null
      union all
      select e.district_code, e.code, q.team, q.from_day, 0, 0, 0
      from hiring_quotas q join enterprises e on e.district_code = q.district_code and e.registered_on < q.from_day
    ), days as (
      select district_code, enterprise_code, team, day, sum(staff)::int as staff, sum(poor)::int as poor, sum(made_up)::int as made_up
      from changes group by district_code, enterprise_code, team, day
    ), spells as (
      select district_code, enterprise_code, team, day as since_day, lead(day) over team_days as next_day,
        (sum(staff) over team_days)::int as headcount, (sum(poor) over team_days)::int as poor,
        sum(made_up) over team_days as made_up
      from days
      window team_days as (partition by district_code, enterprise_code, team order by day)
    )
    select s.district_code, e.batch_id, e.source_row,
      case when s.made_up > 0 or q.origin = 'simulated' then 'simulated' else e.origin end as origin,
      s.enterprise_code, e.town_code, s.since_day, least(s.next_day, e.closed_on) as until_day, s.team, s.headcount, s.poor, q.percent,
      case when s.headcount = 0 then 'unstaffed'
        when s.poor * 100 >= q.percent * s.headcount then 'compliant'
        else 'failing' end as state,
      greatest((q.percent * s.headcount + 99) / 100 - s.poor, 0) as shortfall,
      case when s.headcount > 0 then s.since_day end as staffed_since,
      case when s.headcount > 0 and s.poor * 100 >= q.percent * s.headcount then s.since_day end as compliant_since
    from spells s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
    cross join lateral (
      select percent, origin from hiring_quotas q
      where q.district_code = s.district_code and q.team = s.team and q.from_day <= s.since_day
      order by q.from_day desc limit 1
    ) q
    where e.closed_on is null or s.since_day < e.closed_on
  );