import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const teamRules = {
  enterprises_in_town: {
    table: 'enterprises',
    field: 'townCode',
    wrong: {
      zh: '企业所在镇办应填 9 位镇级代码',
      en: 'The town of an enterprise is a division of 9 digits',
    },
    fix: {
      zh: '请填写镇办代码，例如 610902111；所在村另填村代码',
      en: 'Write the code of a town, such as 610902111; the village has its own field',
    },
  },
  enterprises_village_of_town: {
    table: 'enterprises',
    field: 'villageCode',
    wrong: {
      zh: '所在村不属于所填的镇办',
      en: 'The village does not belong to the town',
    },
    fix: {
      zh: '请核对村代码，其前 9 位应与镇办代码一致',
      en: 'Check the village: its first 9 digits are the code of its town',
    },
  },
  enterprises_closed_after: {
    table: 'enterprises',
    field: 'closedOn',
    wrong: {
      zh: '企业退出日期应晚于登记日期',
      en: 'An enterprise closes after the day of its registration',
    },
    fix: {
      zh: '请核对登记日期和退出日期',
      en: 'Check both days',
    },
  },
  enterprises_registered_first: {
    table: 'enterprises',
    field: 'registeredOn',
    wrong: {
      zh: '登记日期 {registered} 晚于 {day}，而企业在 {day} 已有人入队或开始带动农户',
      en: 'Registered on {registered}, but someone joined or a household was served from {day} on',
    },
    fix: {
      zh: '请核对登记日期；入队或带动日期有误的，先更正它们',
      en: 'Check the day of registration, or first correct what is recorded before it',
    },
  },
  enterprises_closed_last: {
    table: 'enterprises',
    field: 'closedOn',
    wrong: {
      zh: '退出日期 {closed} 不晚于 {day}，而企业在 {day} 还有人入队或开始带动农户',
      en: 'Closed on {closed}, but someone joined or a household was served from {day} on',
    },
    fix: {
      zh: '请核对退出日期；入队或带动日期有误的，先更正它们',
      en: 'Check the day of closing, or first correct what is recorded on it or after',
    },
  },
  team_members_left_after: {
    table: 'team_members',
    field: 'leftOn',
    wrong: {
      zh: '离队日期应晚于入队日期',
      en: 'A member leaves after the day of joining',
    },
    fix: {
      zh: '请核对入队日期和离队日期；离队日期填不再在队的第一天',
      en: 'Check both days; the day of leaving is the first day no longer in the team',
    },
  },
  team_members_enterprise_open: {
    table: 'team_members',
    field: 'joinedOn',
    wrong: {
      zh: '入队日期 {joined} 不在企业存续期内（登记 {registered}，退出 {closed}）',
      en: 'Joined on {joined}, when the enterprise was not one (registered {registered}, closed {closed})',
    },
    fix: {
      zh: '请核对入队日期和企业的登记、退出日期',
      en: 'Check the day of joining against the days of the enterprise',
    },
    broken: (districtCode) => sql`
      select m.enterprise_code || '/' || m.team || '/' || m.member_no as key,
        m.joined_on || ' < ' || e.registered_on || ' / ' || coalesce(e.closed_on::text, '–') as what
      from team_members m
      join enterprises e on e.district_code = m.district_code and e.code = m.enterprise_code
      where m.district_code = ${districtCode} and (m.joined_on < e.registered_on or m.joined_on >= e.closed_on)`,
  },
  team_members_once_a_team: {
    table: 'team_members',
    field: 'joinedOn',
    wrong: {
      zh: '队员 {member} 同一时间在同一支队伍重复登记（已有 {joined} 至 {left}）',
      en: 'Member {member} is already in this team at that time ({joined} to {left})',
    },
    fix: {
      zh: '请先登记上一次的离队日期，或改填入队日期；同一人可以同时在另一支队伍',
      en: 'Write when the earlier stay ended, or correct the day of joining; the same person may be in another team',
    },
    broken: (districtCode) => sql`
      select m.enterprise_code || '/' || m.team || '/' || m.member_no as key,
        m.joined_on || ', ' || other.joined_on as what
      from team_members m
      join team_members other on other.district_code = m.district_code
        and other.enterprise_code = m.enterprise_code and other.team = m.team
        and other.member_no = m.member_no and other.joined_on > m.joined_on
        and daterange(other.joined_on, other.left_on) && daterange(m.joined_on, m.left_on)
      where m.district_code = ${districtCode}`,
  },
  team_members_back_again: {
    table: 'team_members',
    field: 'leftOn',
    wrong: {
      zh: '队员 {member} 在 {again} 又加入了这支队伍，{joined} 入队的这一次最晚在这一天离队',
      en: 'Member {member} joined this team again on {again}: the stay from {joined} ends by then',
    },
    fix: {
      zh: '请把离队日期填在 {again} 或以前',
      en: 'Write {again} or an earlier day as the day of leaving',
    },
  },
  team_members_one_household: {
    table: 'team_members',
    field: 'householdNo',
    wrong: {
      zh: '队员 {member} 已登记在另一户（{household}）名下',
      en: 'Member {member} already belongs to another household ({household})',
    },
    fix: {
      zh: '请核对农户编号；不是同一个人的，请另编队员编号',
      en: 'Check the household; a different person needs a number of their own',
    },
    broken: (districtCode) => sql`
      select enterprise_code || '/' || member_no as key,
        string_agg(distinct household_no, ', ') as what
      from team_members where district_code = ${districtCode}
      group by enterprise_code, member_no having count(distinct household_no) > 1`,
  },
  hiring_quotas_percent_of_whole: {
    table: 'hiring_quotas',
    field: 'percent',
    wrong: {
      zh: '招录比例应为 0 到 100 的整数百分比',
      en: 'A quota is a whole percentage from 0 to 100',
    },
    fix: {
      zh: '例如 40 % 请填 40',
      en: 'Write 40 for 40 %',
    },
  },
  hiring_quotas_document_named: {
    table: 'hiring_quotas',
    field: 'document',
    wrong: {
      zh: '招录比例没有写明依据的文件',
      en: 'The quota does not say which document sets it',
    },
    fix: {
      zh: '请填写文件名称或文号',
      en: 'Write the name or number of the document',
    },
  },
} satisfies Rules;
