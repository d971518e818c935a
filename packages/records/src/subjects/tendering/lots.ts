import { tenderLots } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const tenderLot = defineRecord({
  subject: 'tendering',
  type: 'TenderLot',
  plural: 'tenderLots',
  label: '标段',
  labelEn: 'Lot',
  description: '项目中单独投标、单独定标的部分；不分标段的项目登记为第 1 标段。',
  table: tenderLots,
  fields: {
    tenderNo: field('项目编号', 'Tender no.'),
    lotNo: field('标段号', 'Lot no.'),
    title: field('标段名称', 'Title'),
    budgetFen: field('标段预算', 'Budget', {
      description: '没有预算数据的留空，不计入节资率；合计不超过项目预算。',
    }),
    controlPriceFen: field('标段控制价', 'Control price', {
      description: '本标段的最高投标限价；中标金额不得超过它。',
    }),
  },
  at: [],
  keeping: 'amend',
});
