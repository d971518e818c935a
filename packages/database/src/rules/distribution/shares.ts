import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const shareRules = {
  distribution_shares_positive: {
    table: 'distribution_shares',
    field: 'shares',
    wrong: { zh: '份额必须是大于零的整数', en: 'Shares are a whole number above zero' },
    fix: {
      zh: '不参与分配的户不要列入方案',
      en: 'Leave out a household that has no part in the plan',
    },
  },
  distribution_shares_amount: {
    table: 'distribution_shares',
    field: 'amountFen',
    wrong: { zh: '分配金额不能为负', en: 'The amount of a share cannot be negative' },
    fix: { zh: '请按份额重新计算', en: 'Compute it from the shares again' },
  },
  distribution_shares_exact: {
    table: 'distribution_shares',
    field: 'amountFen',
    wrong: {
      zh: '农户 {household} 的分配金额为 {amount} 元，按份额应为 {due} 元',
      en: 'Household {household} has {amount} yuan; its shares come to {due} yuan',
    },
    fix: {
      zh: '金额按最大余数法由份额算出，各户合计须与可分配额一分不差；请重新计算后一并提交',
      en: 'Amounts follow from the shares by largest remainder and add up to the fen: compute all of them again',
    },
    broken: (districtCode) => sql`
      with due as materialized (
        select p.plan_no, d.household_no, d.amount_fen
        from distribution_plans p
        cross join lateral minxin_distribution_shares_due(p.district_code, p.plan_no) d
        where p.district_code = ${districtCode}
      )
      select concat_ws('/', s.plan_no, s.household_no) as key,
        concat('金额 ', minxin_yuan(s.amount_fen), ' 元，按份额应为 ', minxin_yuan(due.amount_fen), ' 元') as what
      from due
      join distribution_shares s on s.plan_no = due.plan_no and s.household_no = due.household_no
      where s.district_code = ${districtCode} and s.amount_fen <> due.amount_fen`,
  },
  distribution_shares_place: {
    table: 'distribution_shares',
    field: 'householdNo',
    wrong: {
      zh: '农户 {household} 不在方案的集体 {collective} 范围内',
      en: 'Household {household} does not belong to the collective {collective} of the plan',
    },
    fix: {
      zh: '请核对农户编号，或把该户列入所在村的方案',
      en: 'Correct the household, or list it in the plan of its village',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', s.plan_no, s.household_no) as key,
        concat('农户在 ', h.village_code, '，方案的集体是 ', p.collective_code) as what
      from distribution_shares s
      join distribution_plans p on p.district_code = s.district_code and p.plan_no = s.plan_no
      join households h on h.district_code = s.district_code and h.household_no = s.household_no
      where s.district_code = ${districtCode} and not starts_with(h.village_code, p.collective_code)`,
  },
  distribution_shares_made_up: {
    table: 'distribution_shares',
    field: 'householdNo',
    wrong: {
      zh: '农户 {household} 是模拟数据，不能列入真实方案 {plan}',
      en: 'Household {household} is made up and can have no part in plan {plan}, which is not',
    },
    fix: {
      zh: '请改填真实的农户',
      en: 'Enter a household that is not made up',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', s.plan_no, s.household_no) as key, '真实方案里有模拟的农户' as what
      from distribution_shares s
      join distribution_plans p on p.district_code = s.district_code and p.plan_no = s.plan_no
      where s.district_code = ${districtCode} and s.origin = 'simulated' and p.origin <> 'simulated'`,
  },
  distribution_shares_resolved: {
    table: 'distribution_shares',
    wrong: {
      zh: '方案 {plan} 已经决议，各户份额不能再改',
      en: 'Plan {plan} is resolved: its shares cannot be changed',
    },
    fix: {
      zh: '确需调整的，请另编方案，重新履行四议两公开',
      en: 'Make another plan and take it through the six steps',
    },
  },
} satisfies Rules;
