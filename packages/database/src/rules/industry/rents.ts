import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const rentRules = {
  lease_rents_due: {
    table: 'lease_rents',
    field: 'dueFen',
    wrong: { zh: '每期应收租金应大于 0 元', en: 'An instalment must be above 0' },
    fix: {
      zh: '请由系统按合同生成各期应收',
      en: 'Have the instalments worked out from the contract',
    },
  },
  lease_rents_term: {
    table: 'lease_rents',
    field: 'dueOn',
    wrong: {
      zh: '合同 {lease} 租期为 {from} 至 {to}，应收日期 {day} 不在租期内',
      en: 'The lease {lease} runs from {from} to {to}: no rent is due on {day}',
    },
    fix: {
      zh: '请由系统按合同生成各期应收',
      en: 'Have the instalments worked out from the contract',
    },
    broken: (districtCode) => sql`
      select concat_ws('/', r.lease_no, r.due_on) as key, 'the lease runs from ' || l.from_day || ' to ' || l.to_day as what
      from lease_rents r
      join factory_leases l on l.district_code = r.district_code and l.lease_no = r.lease_no
      where r.district_code = ${districtCode} and r.due_on not between l.from_day and l.to_day`,
  },
  rent_payments_amount: {
    table: 'rent_payments',
    field: 'amountFen',
    wrong: { zh: '实收租金应大于 0 元', en: 'A payment must be above 0' },
    fix: { zh: '请按收款票据填写金额', en: 'Enter the amount on the receipt' },
  },
  rent_payments_signed: {
    table: 'rent_payments',
    field: 'paidOn',
    wrong: {
      zh: '合同 {lease} 于 {signed} 签订，不能在 {day} 收取租金',
      en: 'The lease {lease} was signed on {signed}: no rent is paid on {day}',
    },
    fix: { zh: '请核对收款日期和合同编号', en: 'Check the day of payment and the lease' },
    broken: (districtCode) => sql`
      select p.payment_no as key, 'paid ' || p.paid_on || ', signed ' || l.signed_on as what
      from rent_payments p
      join factory_leases l on l.district_code = p.district_code and l.lease_no = p.lease_no
      where p.district_code = ${districtCode} and p.paid_on < l.signed_on`,
  },
  rent_payments_paid: {
    table: 'rent_payments',
    field: 'amountFen',
    wrong: {
      zh: '合同 {lease} 应收租金合计 {due} 元，尚可收取 {left} 元，本次 {amount} 元超出',
      en: 'The rents of {lease} are {due} yuan, {left} are left to pay: {amount} is too much',
    },
    fix: {
      zh: '请核对金额和合同编号；多收的部分应退还承租方',
      en: 'Check the amount and the lease; what was paid too much goes back to the tenant',
    },
    broken: (districtCode) => sql`
      select p.lease_no as key, 'paid ' || sum(p.amount_fen) || ' fen of ' || coalesce(max(d.due), 0) as what
      from rent_payments p
      left join (
        select district_code, lease_no, sum(due_fen) as due from lease_rents group by 1, 2
      ) d on d.district_code = p.district_code and d.lease_no = p.lease_no
      where p.district_code = ${districtCode}
      group by p.lease_no having sum(p.amount_fen) > coalesce(max(d.due), 0)`,
  },
  rent_payments_kept: {
    table: 'rent_payments',
    wrong: {
      zh: '收款 {payment} 已入账，不能修改或删除',
      en: "The payment {payment} is on record and can't be changed or removed",
    },
    fix: {
      zh: '收款记录只增不改；确有差错的，请按财务更正程序处理',
      en: 'Payments are only added to; have an error corrected by the finance office',
    },
  },
} satisfies Rules;
