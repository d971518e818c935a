import { hotlineOrderEvents } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const hotlineOrderEvent = defineRecord({
  subject: 'hotline',
  type: 'HotlineOrderEvent',
  plural: 'hotlineOrderEvents',
  label: '流转记录',
  labelEn: 'Order event',
  description:
    '工单的一个办理环节。派单后签收或 24 小时内退单，签收后才能办结，办结后才能重办；延期限一次；作废后不再流转。',
  table: hotlineOrderEvents,
  fields: {
    orderNo: field('工单编号', 'Order number'),
    seq: field('序号', 'Number', {
      description: '在本工单内从 1 起连续编号，由系统编排。',
      entered: false,
    }),
    kind: field('环节', 'Kind', {
      values: {
        assigned: '派单',
        signed: '签收',
        returned: '退单',
        extended: '延期',
        closed: '办结',
        reopened: '重办',
        voided: '作废',
      },
    }),
    at: field('时间', 'At', { description: '不早于上一环节。' }),
    unitCode: field('承办单位', 'Unit', {
      description: '派单时填派往的单位；其他环节由系统填写当前承办单位。',
    }),
    days: field('延期天数', 'Days of extension', {
      description: '1 至 5 个工作日，从原定时限起算；仅延期时填写。',
    }),
    approvedBy: field('批准单位', 'Approved by', { description: '仅延期时填写。' }),
    reason: field('原因', 'Reason', { description: '退单、延期、重办、作废必填。' }),
  },
  at: ['at'],
  keeping: 'append',
});
