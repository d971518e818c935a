import { rentPayments } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const rentPayment = defineRecord({
  subject: 'industry',
  type: 'RentPayment',
  plural: 'rentPayments',
  label: '实收租金',
  labelEn: 'Rent payment',
  description: '收到的一笔租金，冲抵最早到期的应收；累计不超过合同应收合计，只增不改。',
  table: rentPayments,
  at: ['paidOn'],
  keeping: 'append',
  fields: {
    paymentNo: field('收款票号', 'Receipt number'),
    leaseNo: field('合同编号', 'Lease number'),
    paidOn: field('收款日期', 'Paid on'),
    amountFen: field('金额', 'Amount'),
  },
});
