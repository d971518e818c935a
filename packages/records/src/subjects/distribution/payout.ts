import { distributionPayouts } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const distributionPayout = defineRecord({
  subject: 'distribution',
  type: 'DistributionPayout',
  plural: 'distributionPayouts',
  label: '分红兑付',
  labelEn: 'Payout',
  description: '一户的分红兑付。结果公开后按方案金额一次付清；同一方案每户只记一次。',
  table: distributionPayouts,
  fields: {
    planNo: field('方案编号', 'Plan'),
    householdNo: field('农户编号', 'Household'),
    amountFen: field('金额', 'Amount', { description: '等于方案中该户的金额。' }),
    paidOn: field('兑付日期', 'Paid on', { description: '不早于结果公开日期。' }),
  },
  at: ['paidOn'],
  isPayment: true,
  keeping: 'append',
});
