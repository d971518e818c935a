import { ledgerAccounts, ledgerLines, ledgerMonthClosings, ledgerVouchers } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const ledgerAccount = defineRecord({
  subject: 'enterprises',
  type: 'LedgerAccount',
  plural: 'ledgerAccounts',
  label: '会计科目',
  labelEn: 'Ledger account',
  description: '企业财务运行专账的科目。货币资金科目任何一天的余额都不能低于零。',
  table: ledgerAccounts,
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    code: field('科目编号', 'Code'),
    name: field('科目名称', 'Name'),
    kind: field('类别', 'Kind', {
      values: {
        asset_cash: '货币资金',
        asset: '其他资产',
        liability: '负债',
        equity: '所有者权益',
        income: '收入',
        expense: '费用',
      },
    }),
  },
  at: [],
  keeping: 'amend',
});

export const ledgerLine = defineRecord({
  subject: 'enterprises',
  type: 'LedgerLine',
  plural: 'ledgerLines',
  label: '分录',
  labelEn: 'Ledger line',
  description: '凭证的一条：一个科目，借方或者贷方。',
  table: ledgerLines,
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    voucherNo: field('凭证编号', 'Voucher number'),
    lineNo: field('序号', 'Line number'),
    accountCode: field('科目', 'Account'),
    debitFen: field('借方金额', 'Debit', { description: '记贷方的填 0。' }),
    creditFen: field('贷方金额', 'Credit', { description: '记借方的填 0。' }),
  },
  at: [],
  keeping: 'part',
});

export const ledgerVoucher = defineRecord({
  subject: 'enterprises',
  type: 'LedgerVoucher',
  plural: 'ledgerVouchers',
  label: '记账凭证',
  labelEn: 'Voucher',
  description:
    '企业财务运行专账的一张凭证，与分录一并录入，借贷相等。入账后不能修改，用冲销凭证更正。',
  table: ledgerVouchers,
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    voucherNo: field('凭证编号', 'Voucher number'),
    bookedOn: field('凭证日期', 'Booked on', { description: '记入哪一天，应在未结账的月份。' }),
    recordedOn: field('登记日期', 'Recorded on', {
      description: '当月登记的算及时，跨月的算逾月补记。',
    }),
    summary: field('摘要', 'Summary'),
    reversesNo: field('冲销凭证', 'Reverses', {
      description: '本凭证全额冲销的原凭证编号；不是冲销的不填。',
    }),
  },
  at: ['bookedOn'],
  keeping: 'append',
  parts: { lines: ledgerLine },
});

export const ledgerMonthClosing = defineRecord({
  subject: 'enterprises',
  type: 'LedgerMonthClosing',
  plural: 'ledgerMonthClosings',
  label: '月度结账',
  labelEn: 'Month closing',
  description: '专账一个月结账：此后这个月不再记入、修改或删除。按月份先后结账。',
  table: ledgerMonthClosings,
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    month: field('月份', 'Month', { description: '填当月 1 日。' }),
    closedOn: field('结账日期', 'Closed on'),
  },
  at: ['month'],
  keeping: 'append',
});
