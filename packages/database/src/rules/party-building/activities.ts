import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Branches, members, activities and talks. */
export const partyBuildingActivityRules = {
  party_branches_dissolved_after: {
    table: 'party_branches',
    field: 'dissolvedOn',
    wrong: { zh: '撤销日期应晚于成立日期', en: 'A branch is dissolved after it was founded' },
    fix: { zh: '请核对成立和撤销日期', en: 'Correct the day it was founded or dissolved' },
  },
  party_branches_in_use: {
    table: 'party_branches',
    wrong: {
      zh: '该支部有 {members} 名党员、{activities} 次活动的日期落在成立与撤销日期之外',
      en: '{members} members and {activities} activities of the branch lie outside its days',
    },
    fix: {
      zh: '请先登记党员转出、核对活动日期，再修改支部的成立或撤销日期',
      en: 'Enter when the members left and correct the activities first',
    },
    broken: (districtCode) => sql`
      select b.code as key, b.name as what from party_branches b
      where b.district_code = ${districtCode} and (
        exists (select from party_members m
          where m.district_code = b.district_code and m.branch_code = b.code
            and (m.joined_on < b.founded_on or b.dissolved_on < coalesce(m.left_on, 'infinity')))
        or exists (select from party_activities a
          where a.district_code = b.district_code and a.branch_code = b.code
            and (a.held_on < b.founded_on or a.held_on > b.dissolved_on)))`,
  },
  party_members_left_after: {
    table: 'party_members',
    field: 'leftOn',
    wrong: { zh: '转出日期早于转入日期', en: 'A member left before joining' },
    fix: { zh: '请核对转入和转出日期', en: 'Correct the day of joining or leaving' },
  },
  party_members_in_branch: {
    table: 'party_members',
    field: 'branchCode',
    wrong: {
      zh: '党员在“{branch}”的日期超出该支部存续期（成立 {founded}，撤销 {dissolved}）',
      en: 'The member was in {branch} on days when it did not exist (founded {founded}, dissolved {dissolved})',
    },
    fix: {
      zh: '请核对所在支部及转入、转出日期；支部撤销前应办理党员转出',
      en: 'Correct the branch or the days; members leave a branch before it is dissolved',
    },
    broken: (districtCode) => sql`
      select m.member_no as key, m.joined_on || ' / ' || b.founded_on as what
      from party_members m
      join party_branches b on b.district_code = m.district_code and b.code = m.branch_code
      where m.district_code = ${districtCode}
        and (m.joined_on < b.founded_on or b.dissolved_on < coalesce(m.left_on, 'infinity'))`,
  },
  party_activities_kind: {
    table: 'party_activities',
    field: 'kind',
    wrong: { zh: '没有这一类活动', en: 'There is no such kind of activity' },
    fix: { zh: '请从活动类别中选择', en: 'Choose one of the kinds of activity' },
  },
  party_activities_expected: {
    table: 'party_activities',
    field: 'expected',
    wrong: { zh: '应到人数应大于 0', en: 'Somebody must be expected' },
    fix: { zh: '请填写应到人数', en: 'Enter how many should attend' },
  },
  party_activities_present: {
    table: 'party_activities',
    field: 'present',
    wrong: {
      zh: '实到人数不能为负，也不能超过应到人数',
      en: 'The number present lies between 0 and the number expected',
    },
    fix: {
      zh: '请核对应到和实到人数；列席人员不计入实到',
      en: 'Correct the numbers; guests are not counted',
    },
  },
  party_activities_present_when_held: {
    table: 'party_activities',
    field: 'present',
    wrong: {
      zh: '活动尚未开展，不能填写实到人数',
      en: 'Nobody can have attended what was not held',
    },
    fix: {
      zh: '请同时填写开展日期，或把实到人数留空',
      en: 'Enter the day it was held, or leave the number present empty',
    },
  },
  party_activities_in_branch: {
    table: 'party_activities',
    field: 'heldOn',
    wrong: {
      zh: '开展日期不在“{branch}”存续期内（成立 {founded}，撤销 {dissolved}）',
      en: '{branch} did not exist on that day (founded {founded}, dissolved {dissolved})',
    },
    fix: { zh: '请核对支部和开展日期', en: 'Correct the branch or the day it was held' },
    broken: (districtCode) => sql`
      select a.activity_no as key, a.held_on || ' / ' || b.name as what
      from party_activities a
      join party_branches b on b.district_code = a.district_code and b.code = a.branch_code
      where a.district_code = ${districtCode}
        and (a.held_on < b.founded_on or a.held_on > b.dissolved_on)`,
  },
  party_talks_kind: {
    table: 'party_talks',
    field: 'kind',
    wrong: { zh: '没有这一类谈心谈话', en: 'There is no such kind of talk' },
    fix: { zh: '请从谈话类别中选择', en: 'Choose one of the kinds of talk' },
  },
  party_talks_persons: {
    table: 'party_talks',
    field: 'persons',
    wrong: { zh: '谈话人次应大于 0', en: 'A talk is held with somebody' },
    fix: { zh: '请填写谈话对象的人次', en: 'Enter how many persons were talked with' },
  },
} satisfies Rules;
