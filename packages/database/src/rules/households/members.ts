import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const memberRules = {
  household_members_relation: {
    table: 'household_members',
    field: 'relation',
    wrong: { zh: '与户主关系不在所列范围内', en: 'The relation to the head is not on the list' },
    fix: { zh: '请从列表中选择，没有合适的选“其他”', en: 'Choose one from the list, or other' },
  },
  household_members_joined_how: {
    table: 'household_members',
    field: 'joinedHow',
    wrong: { zh: '入户方式不在所列范围内', en: 'The way of joining is not on the list' },
    fix: { zh: '请从列表中选择入户方式', en: 'Choose one from the list' },
  },
  household_members_stay: {
    table: 'household_members',
    field: 'leftOn',
    wrong: { zh: '离户日期应晚于入户日期', en: 'A member leaves after having joined' },
    fix: { zh: '请核对入户和离户日期', en: 'Check the days of joining and leaving' },
  },
  household_members_ended: {
    table: 'household_members',
    field: 'joinedOn',
    wrong: {
      zh: '农户 {household} 已于 {ended} 因分户或并户终止，{day} 不能再有成员入户',
      en: 'Household {household} ended on {ended}: nobody can join it on {day}',
    },
    fix: {
      zh: '请将成员登记到分户或并户后的农户',
      en: 'Enter the member in the household that it became',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', m.member_no, m.joined_on) as key,
        'joined ' || m.household_no || ', which ended on ' || h.ended_on as what
      from household_members m
      join households h on h.district_code = m.district_code and h.household_no = m.household_no
      where m.district_code = ${districtCode} and m.joined_on >= h.ended_on`,
  },
  household_members_one_household: {
    table: 'household_members',
    field: 'memberNo',
    wrong: {
      zh: '成员 {member} 自 {since} 起在农户 {household}，与本次登记的时段重叠；同一时间只能属于一户',
      en: 'Member {member} has been in household {household} since {since}: nobody is in two at a time',
    },
    fix: {
      zh: '请先在原农户登记离户日期，再登记入户',
      en: 'Enter the day of leaving the other household first',
    },
    broken: (districtCode) => sql`
      with stays as (
        select m.*, coalesce(least(m.left_on, h.ended_on), 'infinity') as until
        from household_members m
        join households h on h.district_code = m.district_code and h.household_no = m.household_no
        where m.district_code = ${districtCode}
      )
      select concat_ws('/', s.member_no, s.joined_on) as key, 'joined before leaving ' || p.household_no as what
      from (select *, lag(joined_on) over member as earlier, max(until) over (member rows between unbounded preceding and 1 preceding) as stayed
        from stays window member as (partition by member_no order by joined_on)) s
      join stays p on p.member_no = s.member_no and p.joined_on = s.earlier
      where s.joined_on < s.stayed`,
  },
  household_members_one_head: {
    table: 'household_members',
    field: 'relation',
    wrong: {
      zh: '农户 {household} 已有户主 {member}（自 {since} 起），一户同时只能有一名户主',
      en: 'Household {household} has a head since {since}, {member}: there is one at a time',
    },
    fix: {
      zh: '请核对与户主关系；更换户主的，请先登记原户主离户或更正其关系',
      en: 'Check the relation; where the head changes, correct the former head first',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', a.member_no, a.joined_on) as key, 'is a head beside ' || b.member_no as what
      from household_members a
      join household_members b on b.district_code = a.district_code and b.household_no = a.household_no
        and b.relation = 'head' and (b.joined_on, b.member_no) < (a.joined_on, a.member_no)
        and a.joined_on < coalesce(b.left_on, 'infinity')
      where a.district_code = ${districtCode} and a.relation = 'head'`,
  },
} satisfies Rules;
