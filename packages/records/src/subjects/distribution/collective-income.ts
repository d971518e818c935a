import { collectiveIncomes } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const collectiveIncome = defineRecord({
  subject: 'distribution',
  type: 'CollectiveIncome',
  plural: 'collectiveIncomes',
  label: '集体收入',
  labelEn: 'Collective income',
  description: '集体经济组织到账的一笔收入。',
  table: collectiveIncomes,
  fields: {
    incomeNo: field('收入编号', 'Number'),
    collectiveCode: field('集体', 'Collective', {
      description: '村集体填村码（12 位）；镇级集体填镇码（9 位）。',
    }),
    townCode: field('镇', 'Town'),
    source: field('收入来源', 'Source', {
      values: {
        operation: '经营收入',
        contracting: '发包及上交收入',
        investment: '投资收益',
        subsidy: '补助收入',
        other: '其他收入',
      },
    }),
    receivedOn: field('到账日期', 'Received on', {
      description: '按到账日期归入年度，当年的分配方案以此为限。',
    }),
    amountFen: field('金额', 'Amount'),
  },
  at: ['receivedOn'],
  keeping: 'amend',
});
