import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const planRules = {
  distribution_plans_place: {
    table: 'distribution_plans',
    field: 'collectiveCode',
    wrong: {
      zh: '方案的集体不属于所填的镇',
      en: 'The collective of the plan does not lie in the town that is given',
    },
    fix: {
      zh: '请填 9 位镇码，以及该镇的村码；全镇统一分配的填镇码本身',
      en: 'Give the 9-digit town code and a village of that town, or the town itself for a plan over the town',
    },
  },
  distribution_plans_planned_on: {
    table: 'distribution_plans',
    field: 'plannedOn',
    wrong: {
      zh: '方案日期应在分配年度当年或次年',
      en: 'A plan is made in the year it divides or in the year after',
    },
    fix: { zh: '请核对分配年度和方案日期', en: 'Correct the year or the day of the plan' },
  },
  distribution_plans_income: {
    table: 'distribution_plans',
    field: 'incomeFen',
    wrong: {
      zh: '分配方案的收益必须大于零',
      en: 'The income that a plan divides must be above zero',
    },
    fix: { zh: '没有收益的年度不编制分配方案', en: 'Make no plan for a year without income' },
  },
  distribution_plans_deficit: {
    table: 'distribution_plans',
    field: 'deficitFen',
    wrong: {
      zh: '弥补亏损应在零和当年收益之间',
      en: 'The deficit offset lies between zero and the income of the year',
    },
    fix: {
      zh: '亏损大于当年收益的，本年最多弥补到收益为零，余额留待以后年度',
      en: 'Offset at most the income; what is left is carried to later years',
    },
  },
  distribution_plans_sum: {
    table: 'distribution_plans',
    field: 'distributableFen',
    wrong: {
      zh: '弥补亏损、公积金、公益金与可分配额相加不等于收益',
      en: 'Deficit, reserve, welfare and what is distributed do not add up to the income',
    },
    fix: {
      zh: '可分配额 = 收益 − 弥补亏损 − 公积金 − 公益金，各项都不能为负',
      en: 'Distributable = income – deficit – reserve – welfare, none of them negative',
    },
  },
  distribution_plans_resolved: {
    table: 'distribution_plans',
    wrong: {
      zh: '方案 {plan} 已经决议，不能再改',
      en: 'Plan {plan} is resolved and cannot be changed',
    },
    fix: {
      zh: '确需调整的，请另编方案，重新履行四议两公开',
      en: 'Make another plan and take it through the six steps',
    },
  },
  distribution_plans_day: {
    table: 'distribution_plans',
    field: 'plannedOn',
    wrong: {
      zh: '方案日期晚于已记录的提议日期 {proposed}',
      en: 'The plan would be dated after its proposal of {proposed}',
    },
    fix: { zh: '请填不晚于 {proposed} 的日期', en: 'Enter a day not after {proposed}' },
    broken: (districtCode) => sql`
      select p.plan_no as key, concat('方案日期 ', p.planned_on, ' 晚于最早一步 ', min(s.done_on)) as what
      from distribution_plans p
      join distribution_steps s on s.district_code = p.district_code and s.plan_no = p.plan_no
      where p.district_code = ${districtCode}
      group by p.plan_no, p.planned_on having p.planned_on > min(s.done_on)`,
  },
  distribution_plans_rule_set_day: {
    table: 'distribution_plans',
    field: 'ruleSetCode',
    wrong: {
      zh: '分配办法 {code} 在方案日期 {planned} 不生效',
      en: 'Rule set {code} is not in force on {planned}',
    },
    fix: {
      zh: '请选用当日有效的分配办法；2025 年 5 月 1 日起须按成员份额分配',
      en: 'Choose the rule set in force that day; from 2025-05-01 it is members’ shares',
    },
    broken: (districtCode) => sql`
      select p.plan_no as key, concat('分配办法 ', r.code, ' 在 ', p.planned_on, ' 不生效') as what
      from distribution_plans p
      join distribution_rule_sets r on r.district_code = p.district_code and r.code = p.rule_set_code
      where p.district_code = ${districtCode}
        and p.planned_on not between r.from_day and minxin_distribution_rule_sets_last_day(r.kind, r.to_day)`,
  },
  distribution_plans_households: {
    table: 'distribution_plans',
    field: 'collectiveCode',
    wrong: {
      zh: '方案里的农户 {household} 不在集体 {collective} 范围内',
      en: 'Household {household} of the plan does not belong to the collective {collective}',
    },
    fix: {
      zh: '请核对集体，或先从方案中删除范围以外的农户',
      en: 'Correct the collective, or take the households outside it off the plan first',
    },
  },
  distribution_plans_percents: {
    table: 'distribution_plans',
    wrong: {
      zh: '公积金应为收益弥补亏损后的 {reservePercent}%，即 {reserve} 元；公益金应为 {welfarePercent}%，即 {welfare} 元',
      en: 'After the deficit, reserve is {reservePercent} %: {reserve} yuan; welfare is {welfarePercent} %: {welfare} yuan',
    },
    fix: {
      zh: '请按分配办法的比例计提，四舍五入到分',
      en: 'Set aside the percents of the rule set, half-up to the fen',
    },
    broken: (districtCode) => sql`
      select p.plan_no as key,
        concat('公积金 ', minxin_yuan(p.reserve_fen), ' 元、公益金 ', minxin_yuan(p.welfare_fen), ' 元，与分配办法的比例不符') as what
      from distribution_plans p
      join distribution_rule_sets r on r.district_code = p.district_code and r.code = p.rule_set_code
      where p.district_code = ${districtCode}
        and (p.reserve_fen, p.welfare_fen) is distinct from (
          minxin_distribution_percent(p.income_fen - p.deficit_fen, r.reserve_percent),
          minxin_distribution_percent(p.income_fen - p.deficit_fen, r.welfare_percent))`,
  },
  distribution_plans_received: {
    table: 'distribution_plans',
    field: 'incomeFen',
    wrong: {
      zh: '方案收益 {income} 元，超过 {year} 年已到账而未分配的收入 {room} 元',
      en: 'The plan divides {income} yuan; of the income received in {year}, {room} yuan are left',
    },
    fix: {
      zh: '请先登记到账的集体收入，或核减方案收益',
      en: 'Enter the income received first, or divide less',
    },
    broken: (districtCode) => sql`
      select p.plan_no as key,
        concat(p.year, ' 年各方案的收益合计比已到账收入多 ', minxin_yuan(-room.fen), ' 元') as what
      from distribution_plans p,
        lateral (select least(
          minxin_distribution_plans_room(p.district_code, p.town_code, p.year),
          minxin_distribution_plans_room(p.district_code, p.collective_code, p.year)) as fen) room
      where p.district_code = ${districtCode} and room.fen < 0`,
  },
} satisfies Rules;
