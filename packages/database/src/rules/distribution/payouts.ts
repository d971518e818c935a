import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const payoutRules = {
  distribution_payouts_public: {
    table: 'distribution_payouts',
    wrong: {
      zh: '方案 {plan} 的“四议两公开”只完成 {done} 步，结果公开前不能兑付',
      en: 'Plan {plan} has taken {done} of its six steps: nothing is paid before the result is public',
    },
    fix: { zh: '请先记录其余各步', en: 'Record the other steps first' },
    broken: (districtCode) => sql`
      select concat_ws('/', o.plan_no, o.household_no) as key,
        concat('方案只完成 ', count(s.step), ' 步，已兑付') as what
      from distribution_payouts o
      left join distribution_steps s on s.district_code = o.district_code and s.plan_no = o.plan_no
      where o.district_code = ${districtCode}
      group by o.plan_no, o.household_no having count(s.step) < 6`,
  },
  distribution_payouts_paid_on: {
    table: 'distribution_payouts',
    field: 'paidOn',
    wrong: {
      zh: '兑付日期 {paid} 早于结果公开日期 {public}',
      en: 'Paid on {paid}, before the result was made public on {public}',
    },
    fix: { zh: '请填 {public} 或以后的日期', en: 'Enter {public} or a later day' },
    broken: (districtCode) => sql`
      select concat_ws('/', o.plan_no, o.household_no) as key,
        concat('兑付 ', o.paid_on, ' 早于公开 ', max(s.done_on)) as what
      from distribution_payouts o
      join distribution_steps s on s.district_code = o.district_code and s.plan_no = o.plan_no
      where o.district_code = ${districtCode}
      group by o.plan_no, o.household_no, o.paid_on having o.paid_on < max(s.done_on)`,
  },
  distribution_payouts_amount: {
    table: 'distribution_payouts',
    field: 'amountFen',
    wrong: {
      zh: '兑付 {amount} 元，与方案中该户应得的 {share} 元不符',
      en: '{amount} yuan are paid; the share of the household is {share} yuan',
    },
    fix: { zh: '请按方案金额一次付清', en: 'Pay the amount of the share, in one payment' },
    broken: (districtCode) => sql`
      select concat_ws('/', o.plan_no, o.household_no) as key,
        concat('兑付 ', minxin_yuan(o.amount_fen), ' 元，应得 ', minxin_yuan(s.amount_fen), ' 元') as what
      from distribution_payouts o
      join distribution_shares s
        on s.district_code = o.district_code and s.plan_no = o.plan_no and s.household_no = o.household_no
      where o.district_code = ${districtCode} and o.amount_fen <> s.amount_fen`,
  },
  distribution_payouts_kept: {
    table: 'distribution_payouts',
    wrong: {
      zh: '已记录的兑付不能修改或删除',
      en: 'A payout that was recorded cannot be changed or removed',
    },
    fix: {
      zh: '请核对银行回单；确有差错的，由财审所另行处理',
      en: 'Check the bank slip; have an error settled by the finance office',
    },
  },
} satisfies Rules;
