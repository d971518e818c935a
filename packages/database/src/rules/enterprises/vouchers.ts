import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const voucherRules = {
  ledger_vouchers_recorded_after: {
    table: 'ledger_vouchers',
    field: 'recordedOn',
    wrong: {
      zh: '登记日期不能早于凭证日期',
      en: 'A voucher is not recorded before the day it is booked on',
    },
    fix: {
      zh: '请核对凭证日期和登记日期',
      en: 'Check both days',
    },
  },
  ledger_vouchers_summary_given: {
    table: 'ledger_vouchers',
    field: 'summary',
    wrong: {
      zh: '凭证没有摘要',
      en: 'The voucher has no summary',
    },
    fix: {
      zh: '请写明这笔账是什么事项',
      en: 'Say what was paid or received, and for what',
    },
  },
  ledger_vouchers_not_itself: {
    table: 'ledger_vouchers',
    field: 'reversesNo',
    wrong: {
      zh: '凭证不能冲销自己',
      en: 'A voucher can not reverse itself',
    },
    fix: {
      zh: '请填写被冲销凭证的编号',
      en: 'Write the number of the voucher that is taken back',
    },
  },
  ledger_vouchers_reversed_once: {
    table: 'ledger_vouchers',
    field: 'reversesNo',
    wrong: {
      zh: '凭证 {voucher} 已由凭证 {by} 冲销',
      en: 'Voucher {voucher} has been reversed by voucher {by}',
    },
    fix: {
      zh: '一张凭证只能冲销一次，请核对编号',
      en: 'A voucher is reversed once: check the number',
    },
  },
  ledger_vouchers_reversed_later: {
    table: 'ledger_vouchers',
    field: 'bookedOn',
    wrong: {
      zh: '凭证 {voucher} 记在 {booked}，冲销不能早于这一天',
      en: 'Voucher {voucher} is booked on {booked}: it is not reversed before',
    },
    fix: {
      zh: '请核对被冲销凭证的编号和本凭证的日期',
      en: 'Check the number of the voucher that is taken back and the day of this one',
    },
    broken: (districtCode) => sql`
      select v.enterprise_code || '/' || v.voucher_no as key, v.booked_on || ' < ' || o.booked_on as what
      from ledger_vouchers v
      join ledger_vouchers o on o.district_code = v.district_code and o.enterprise_code = v.enterprise_code
        and o.voucher_no = v.reverses_no
      where v.district_code = ${districtCode} and v.booked_on < o.booked_on`,
  },
  ledger_vouchers_reversal_mirrors: {
    table: 'ledger_vouchers',
    wrong: {
      zh: '冲销凭证 {voucher} 与原凭证 {reversed} 不对应：科目 {account} 还差 {amount} 元',
      en: 'Voucher {voucher} does not take back {reversed}: {amount} yuan are left on account {account}',
    },
    fix: {
      zh: '冲销凭证应与原凭证科目、金额相同而借贷相反',
      en: 'Book the same accounts and amounts on the other side',
    },
    broken: (districtCode) => sql`
      select v.enterprise_code || '/' || v.voucher_no as key,
        l.account_code || ' ' || minxin_yuan(sum(l.debit_fen - l.credit_fen)) as what
      from ledger_vouchers v
      join ledger_lines l on l.district_code = v.district_code and l.enterprise_code = v.enterprise_code
        and l.voucher_no in (v.voucher_no, v.reverses_no)
      where v.district_code = ${districtCode} and v.reverses_no is not null
      group by v.enterprise_code, v.voucher_no, l.account_code having sum(l.debit_fen - l.credit_fen) <> 0`,
  },
  ledger_vouchers_two_lines: {
    table: 'ledger_vouchers',
    wrong: {
      zh: '凭证 {voucher} 只有 {lines} 条分录，复式记账至少要有借贷两条',
      en: 'Voucher {voucher} has {lines} lines; double entry needs at least two',
    },
    fix: {
      zh: '请补上对方科目，与凭证一并录入',
      en: 'Enter the other side together with the voucher',
    },
    broken: (districtCode) => sql`
      select v.enterprise_code || '/' || v.voucher_no as key, count(l.line_no)::text as what
      from ledger_vouchers v
      left join ledger_lines l on l.district_code = v.district_code and l.enterprise_code = v.enterprise_code
        and l.voucher_no = v.voucher_no
      where v.district_code = ${districtCode}
      group by v.enterprise_code, v.voucher_no having count(l.line_no) < 2`,
  },
  ledger_vouchers_balanced: {
    table: 'ledger_vouchers',
    wrong: {
      zh: '凭证 {voucher} 借贷不平：借方 {debit} 元，贷方 {credit} 元，相差 {difference} 元',
      en: 'Voucher {voucher} does not balance: debits {debit}, credits {credit} yuan, {difference} apart',
    },
    fix: {
      zh: '请核对各条分录的金额和借贷方向',
      en: 'Check the amounts of its lines and their sides',
    },
    broken: (districtCode) => sql`
      select enterprise_code || '/' || voucher_no as key,
        minxin_yuan(sum(debit_fen)) || ' / ' || minxin_yuan(sum(credit_fen)) as what
      from ledger_lines where district_code = ${districtCode}
      group by enterprise_code, voucher_no having sum(debit_fen) <> sum(credit_fen)`,
  },
  ledger_vouchers_kept: {
    table: 'ledger_vouchers',
    wrong: {
      zh: '凭证 {voucher} 已入账，不能修改',
      en: 'Voucher {voucher} is booked and can not be changed',
    },
    fix: {
      zh: '请录入一张冲销凭证，再按正确内容重新录入',
      en: 'Enter a voucher that reverses it, then the right one',
    },
  },
  ledger_lines_kept: {
    table: 'ledger_lines',
    wrong: {
      zh: '凭证 {voucher} 第 {line} 条分录已入账，不能修改',
      en: 'Line {line} of voucher {voucher} is booked and can not be changed',
    },
    fix: {
      zh: '请录入一张冲销凭证，再按正确内容重新录入',
      en: 'Enter a voucher that reverses it, then the right one',
    },
  },
  ledger_lines_numbered: {
    table: 'ledger_lines',
    field: 'lineNo',
    wrong: {
      zh: '分录序号应从 1 开始',
      en: 'Lines are numbered from 1',
    },
    fix: {
      zh: '请按 1、2、3 顺序编号',
      en: 'Number them 1, 2, 3',
    },
  },
  ledger_lines_not_negative: {
    table: 'ledger_lines',
    wrong: {
      zh: '分录的借方、贷方金额不能为负',
      en: 'Debits and credits are not negative',
    },
    fix: {
      zh: '要冲减的，请把金额写在相反方向',
      en: 'Write what is taken back on the other side',
    },
  },
  ledger_lines_one_side: {
    table: 'ledger_lines',
    wrong: {
      zh: '每条分录应当只有借方或只有贷方金额',
      en: 'A line has either a debit or a credit',
    },
    fix: {
      zh: '请在借方、贷方中只填一个，另一个填 0',
      en: 'Fill one of the two and write 0 for the other',
    },
  },
} satisfies Rules;
