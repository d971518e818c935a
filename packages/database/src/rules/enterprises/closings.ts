import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const closingRules = {
  ledger_accounts_cash_floor: {
    table: 'ledger_accounts',
    wrong: {
      zh: '货币资金科目“{account}”在 {day} 的余额为 {balance} 元，不能低于零',
      en: 'Cash account {account} would stand at {balance} yuan on {day}: it can not fall below zero',
    },
    fix: {
      zh: '请核对付款金额和日期，或先登记已经到账的收入',
      en: 'Check the amount and the day, or first enter what had come in',
    },
    broken: (districtCode) => sql`
      select enterprise_code || '/' || account_code as key, min(booked_on) || ' ' || minxin_yuan(min(balance)) as what
      from (
        select l.enterprise_code, l.account_code, v.booked_on, sum(sum(l.debit_fen - l.credit_fen)) over (
          partition by l.enterprise_code, l.account_code order by v.booked_on) as balance
        from ledger_lines l
        join ledger_accounts a on a.district_code = l.district_code and a.enterprise_code = l.enterprise_code
          and a.code = l.account_code and a.kind = 'asset_cash'
        join ledger_vouchers v on v.district_code = l.district_code and v.enterprise_code = l.enterprise_code
          and v.voucher_no = l.voucher_no
        where l.district_code = ${districtCode}
        group by l.enterprise_code, l.account_code, v.booked_on
      ) balances where balance < 0 group by enterprise_code, account_code`,
  },
  ledger_accounts_kind_kept: {
    table: 'ledger_accounts',
    field: 'kind',
    wrong: {
      zh: '科目“{account}”已有分录，不能改变类别',
      en: 'Account {account} has been booked on: its kind stays',
    },
    fix: {
      zh: '请另设科目，用凭证把余额转过去',
      en: 'Open another account and move the balance by a voucher',
    },
  },
  ledger_vouchers_month_open: {
    table: 'ledger_vouchers',
    field: 'bookedOn',
    wrong: {
      zh: '{month} 已结账，凭证 {voucher} 不能再记入或删除',
      en: '{month} is closed: voucher {voucher} can not be booked into it or removed from it',
    },
    fix: {
      zh: '请把凭证日期填在未结账的月份；更正以前月份的，用冲销凭证',
      en: 'Book it in an open month; correct an earlier one by a reversing voucher',
    },
  },
  ledger_lines_month_open: {
    table: 'ledger_lines',
    wrong: {
      zh: '{month} 已结账，凭证 {voucher} 的分录不能增加或删除',
      en: '{month} is closed: lines of voucher {voucher} can not be added or removed',
    },
    fix: {
      zh: '请在未结账的月份录入冲销凭证',
      en: 'Enter a reversing voucher in an open month',
    },
  },
  ledger_month_closings_first_day: {
    table: 'ledger_month_closings',
    field: 'month',
    wrong: {
      zh: '结账月份应填当月 1 日',
      en: 'A month is written as its first day',
    },
    fix: {
      zh: '例如 2019 年 12 月请填 2019-12-01',
      en: 'Write 2019-12-01 for December 2019',
    },
  },
  ledger_month_closings_month_over: {
    table: 'ledger_month_closings',
    field: 'closedOn',
    wrong: {
      zh: '月份还没有结束，不能结账',
      en: 'The month is not over and can not be closed',
    },
    fix: {
      zh: '请在当月最后一天或以后结账',
      en: 'Close it on its last day or later',
    },
  },
  ledger_month_closings_in_order: {
    table: 'ledger_month_closings',
    field: 'month',
    wrong: {
      zh: '不能跳过月份结账：要结 {month}，应先结 {expected}',
      en: 'Months are closed in order: before {month} comes {expected}',
    },
    fix: {
      zh: '请从 {expected} 起逐月结账',
      en: 'Close month by month from {expected}',
    },
    broken: (districtCode) => sql`
      select enterprise_code || '/' || month as key, before::text as what
      from (
        select enterprise_code, month,
          lag(month) over (partition by enterprise_code order by month) as before
        from ledger_month_closings where district_code = ${districtCode}
      ) closings where before + interval '1 month' <> month
      union all
      select c.enterprise_code || '/' || min(c.month), min(v.booked_on)::text
      from ledger_month_closings c
      join ledger_vouchers v on v.district_code = c.district_code and v.enterprise_code = c.enterprise_code
      where c.district_code = ${districtCode}
      group by c.enterprise_code having min(v.booked_on) < min(c.month)`,
  },
  ledger_month_closings_all_recorded: {
    table: 'ledger_month_closings',
    field: 'closedOn',
    wrong: {
      zh: '{month} 的凭证 {recorded} 才登记，结账日期不能早于这一天',
      en: 'A voucher of {month} was recorded on {recorded}: the month was not closed before',
    },
    fix: {
      zh: '请核对结账日期',
      en: 'Check the day of closing',
    },
    broken: (districtCode) => sql`
      select c.enterprise_code || '/' || c.month as key, max(v.recorded_on) || ' > ' || c.closed_on as what
      from ledger_month_closings c
      join ledger_vouchers v on v.district_code = c.district_code and v.enterprise_code = c.enterprise_code
        and v.booked_on >= c.month and v.booked_on < c.month + interval '1 month'
      where c.district_code = ${districtCode}
      group by c.enterprise_code, c.month, c.closed_on having max(v.recorded_on) > c.closed_on`,
  },
  ledger_month_closings_kept: {
    table: 'ledger_month_closings',
    wrong: {
      zh: '{month} 已结账，不能取消或修改',
      en: '{month} is closed: that can not be taken back or changed',
    },
    fix: {
      zh: '要更正的，请在未结账的月份录入冲销凭证',
      en: 'Correct it by a reversing voucher in an open month',
    },
  },
} satisfies Rules;
