import { sql } from 'drizzle-orm';
import { date, pgView, text } from 'drizzle-orm/pg-core';
import { TEAMS } from './teams.ts';
import { ofEnterprise, spell, viewStamp } from './view-columns.ts';

/** A place in a team with its enterprise's town: a person in two teams holds two. */
export const teamPlaces = pgView('team_places', {
  ...viewStamp(),
  ...ofEnterprise(),
  team: text('team', { enum: TEAMS }).notNull(),
  joinedOn: date('joined_on', { mode: 'string' }).notNull(),
  untilDay: date('until_day', { mode: 'string' }),
  /** `joined_on` of a member hired from a poor household; else null. */
  poorSince: date('poor_since', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select m.district_code, m.batch_id, m.source_row, m.origin, m.enterprise_code, e.town_code, m.team, m.joined_on,
      least(m.left_on, e.closed_on) as until_day,
      case when m.was_poor_at_hiring then m.joined_on end as poor_since
    from team_members m
    join enterprises e on e.district_code = m.district_code and e.code = m.enterprise_code
  `);

/** A person's unbroken time in the teams of an enterprise, whichever they were: counts people once. */
export const memberStays = pgView('member_stays', {
  ...viewStamp(),
  ...ofEnterprise(),
  memberNo: text('member_no').notNull(),
  ...spell(),
  /** `since_day` of the person's first time there; null for those who came back. */
  firstSince: date('first_since', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    with places as (
      select m.*, max(coalesce(m.left_on, 'infinity')) over (
          partition by m.district_code, m.enterprise_code, m.member_no order by m.joined_on, m.team
          rows between unbounded preceding and 1 preceding) as left_before
      from team_members m
    ), numbered as (
      select p.*, count(*) filter (where left_before is null or left_before < joined_on) over (
          partition by district_code, enterprise_code, member_no order by joined_on, team) as stay
      from places p
    ), stays as (
      select district_code, enterprise_code, member_no, stay, min(joined_on) as since_day,
        nullif(max(coalesce(left_on, 'infinity')), 'infinity') as until_day, min(batch_id) as batch_id,
        min(source_row) as source_row, max(origin) as origin
      from numbered group by district_code, enterprise_code, member_no, stay
    )
    select s.district_code, s.batch_id, s.source_row, s.origin, s.enterprise_code, e.town_code, s.member_no,
      s.since_day, least(s.until_day, e.closed_on) as until_day,
      case when s.stay = 1 then s.since_day end as first_since
    from stays s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
  `);

/** A household's unbroken time of being served, by however many enterprises: counts it once. */
export const servedHouseholds = pgView('served_households', {
  ...viewStamp(),
  householdNo: text('household_no').notNull(),
  villageCode: text('village_code').notNull(),
  townCode: text('town_code').notNull(),
  ...spell(),
})
  .with({ securityInvoker: true })
  .as(sql`
    with links as (
      select l.*, coalesce(least(l.until_day, e.closed_on), 'infinity') as ends_on
      from enterprise_household_links l
      join enterprises e on e.district_code = l.district_code and e.code = l.enterprise_code
      where e.closed_on is null or l.from_day < e.closed_on
    ), places as (
      select l.*, max(ends_on) over (
          partition by district_code, household_no order by from_day, enterprise_code
          rows between unbounded preceding and 1 preceding) as ended_before
      from links l
    ), numbered as (
      select p.*, count(*) filter (where ended_before is null or ended_before < from_day) over (
          partition by district_code, household_no order by from_day, enterprise_code) as stretch
      from places p
    )
    select n.district_code, min(n.batch_id) as batch_id, min(n.source_row) as source_row, max(n.origin) as origin,
      n.household_no, h.village_code, h.town_code, min(n.from_day) as since_day,
      nullif(max(n.ends_on), 'infinity') as until_day
    from numbered n
    join households h on h.district_code = n.district_code and h.household_no = n.household_no
    group by n.district_code, n.household_no, n.stretch, h.village_code, h.town_code
  `);
