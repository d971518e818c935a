import { tenderBids } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const tenderBid = defineRecord({
  subject: 'tendering',
  type: 'TenderBid',
  plural: 'tenderBids',
  label: '投标',
  labelEn: 'Bid',
  description: '供应商对一个标段的投标；标段定标后不再更改。',
  table: tenderBids,
  fields: {
    tenderNo: field('项目编号', 'Tender no.'),
    lotNo: field('标段号', 'Lot no.'),
    supplierCode: field('供应商', 'Supplier'),
    amountFen: field('投标报价', 'Price', { description: '谈判、磋商的填最后报价。' }),
    receivedAt: field('收标时间', 'Received at', {
      description: '晚于投标截止时间的应予拒收；仍作有效投标的列入风险提示。',
    }),
    state: field('投标状态', 'State', { values: { valid: '有效', disqualified: '否决' } }),
    reason: field('否决理由', 'Reason', { description: '否决的投标必填，按评标报告填写。' }),
  },
  at: ['receivedAt'],
  keeping: 'amend',
});
