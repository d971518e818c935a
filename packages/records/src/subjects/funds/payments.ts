import { fundPayments } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const fundPayment = defineRecord({
  subject: 'funds',
  type: 'FundPayment',
  plural: 'fundPayments',
  label: '资金拨付',
  labelEn: 'Payment',
  description:
    '一个阶段的一笔付款。四方签齐、现场核查、三部门签批、村集体同意，且不超过阶段上限和合同金额 × 核定进度，才能付款；最后阶段还须先通过验收。',
  table: fundPayments,
  fields: {
    paymentNo: field('付款编号', 'Payment number', {
      description: '同一编号只能付一次。',
    }),
    agreementNo: field('协议编号', 'Agreement number'),
    stageNo: field('阶段序号', 'Stage number'),
    amountFen: field('付款金额', 'Amount'),
    paidOn: field('付款日期', 'Paid on'),
    voucherNo: field('凭证号', 'Voucher number'),
  },
  at: ['paidOn'],
  isPayment: true,
  keeping: 'append',
});
