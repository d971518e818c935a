import type { Rules } from '../rule.ts';

/** What is wrong with a payment by itself. */
export const paymentRules = {
  fund_payments_amount: {
    table: 'fund_payments',
    field: 'amountFen',
    wrong: { zh: '付款金额应大于零', en: 'A payment is more than zero' },
    fix: { zh: '请按付款凭证填写金额', en: 'Write the amount of the voucher' },
  },
  fund_payments_voucher: {
    table: 'fund_payments',
    field: 'voucherNo',
    wrong: { zh: '付款没有凭证号', en: 'The payment names no voucher' },
    fix: { zh: '请填写付款凭证号', en: 'Write the number of the voucher' },
  },
  fund_payments_kept: {
    table: 'fund_payments',
    wrong: {
      zh: '付款 {payment}（{amount} 元）已登记，不能修改或删除',
      en: 'Payment {payment} ({amount} yuan) is on record and stays as it is',
    },
    fix: {
      zh: '请核对付款凭证；确有差错的，由财审所书面说明后处理',
      en: 'Check the voucher; report a mistake in writing to the finance and audit office',
    },
  },
} satisfies Rules;
