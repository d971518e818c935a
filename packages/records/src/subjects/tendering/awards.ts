import { tenderAwards, tenderRevocations } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const tenderAward = defineRecord({
  subject: 'tendering',
  type: 'TenderAward',
  plural: 'tenderAwards',
  label: '中标',
  labelEn: 'Award',
  description: '一个标段的中标（成交）结果，一个标段同时只有一家中标；有误的登记撤销中标。',
  table: tenderAwards,
  fields: {
    tenderNo: field('项目编号', 'Tender no.'),
    lotNo: field('标段号', 'Lot no.'),
    supplierCode: field('中标供应商', 'Supplier', { description: '须是本标段的有效投标人。' }),
    amountFen: field('中标金额', 'Amount', {
      description: '招标的等于投标报价；谈判、磋商、询价和单一来源的不高于最后报价。',
    }),
    awardedOn: field('中标日期', 'Awarded on'),
    approvalDocument: field('批准文件', 'Approval document', {
      description: '公开招标有效投标不足三家、经批准不再招标而定标的，填写批准文号。',
    }),
    revokedOn: field('撤销日期', 'Revoked on', {
      description: '登记撤销中标后由系统填写；有效的为空。',
      entered: false,
    }),
  },
  at: ['awardedOn'],
  keeping: 'append',
});

export const tenderRevocation = defineRecord({
  subject: 'tendering',
  type: 'TenderRevocation',
  plural: 'tenderRevocations',
  label: '撤销中标',
  labelEn: 'Revocation',
  description: '中标结果不再有效；该标段可重新定标。已签订合同的不能撤销。',
  table: tenderRevocations,
  fields: {
    tenderNo: field('项目编号', 'Tender no.'),
    lotNo: field('标段号', 'Lot no.'),
    supplierCode: field('原中标供应商', 'Supplier'),
    revokedOn: field('撤销日期', 'Revoked on'),
    reason: field('撤销理由', 'Reason'),
    documentNo: field('依据文号', 'Document no.'),
  },
  at: ['revokedOn'],
  keeping: 'append',
});
