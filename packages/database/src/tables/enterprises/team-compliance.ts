import { sql } from 'drizzle-orm';
import { date, integer, pgView, smallint, text } from 'drizzle-orm/pg-core';
import { TEAMS } from './teams.ts';
import { ofEnterprise, spell, viewStamp } from './view-columns.ts';

/** 合格, 不合格, 未建队. */
export const TEAM_STATES = ['compliant', 'failing', 'unstaffed'] as const;

/**
 * How each team of each enterprise stands to its quota, from every day on which that may change to
 * the next: on any day exactly one row holds (`since_day ≤ day < until_day`). Judged in integers:
 * compliant when headcount > 0 and poor × 100 ≥ percent × headcount; shortfall =
 * ceil(percent × headcount / 100) − poor (domain §6). Days before the first quota have no row. Made up
 * where the enterprise, one who stands in the team, or the quota is.
 */
export const teamCompliance = pgView('team_compliance', {
  ...viewStamp(),
  ...ofEnterprise(),
  ...spell(),
  team: text('team', { enum: TEAMS }).notNull(),
  headcount: integer('headcount').notNull(),
  poor: integer('poor').notNull(),
  percent: smallint('percent').notNull(),
  state: text('state', { enum: TEAM_STATES }).notNull(),
  shortfall: integer('shortfall').notNull(),
  /** `since_day` where the team has members; else null. */
  staffedSince: date('staffed_since', { mode: 'string' }),
  compliantSince: date('compliant_since', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
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
  `);

/** A row for each member from a poor household that a team lacks, so that a stock counts the shortfall. */
export const teamShortfalls = pgView('team_shortfalls', {
  ...viewStamp(),
  ...ofEnterprise(),
  ...spell(),
  team: text('team', { enum: TEAMS }).notNull(),
  missing: integer('missing').notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select c.district_code, c.batch_id, c.source_row, c.origin, c.enterprise_code, c.town_code, c.since_day,
      c.until_day, c.team, missing
    from team_compliance c cross join lateral generate_series(1, c.shortfall) as missing
  `);

/** How many stand in each team of an enterprise, from every day on which that changed to the next; made up where one of them is. */
export const enterpriseStaffing = pgView('enterprise_staffing', {
  ...viewStamp(),
  ...ofEnterprise(),
  ...spell(),
  labour: integer('labour').notNull(),
  technical: integer('technical').notNull(),
  marketing: integer('marketing').notNull(),
  /** `since_day` where all three teams have members; else null. */
  threeTeamsSince: date('three_teams_since', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
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
  `);
