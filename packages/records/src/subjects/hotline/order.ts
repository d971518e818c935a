import { hotlineOrders } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';
import { hotlineOrderEvent } from './order-event.ts';

export const CHANNEL_NAMES = { phone: '电话', wechat: '微信', web: '网站', mailbox: '信箱' };

export const hotlineOrder = defineRecord({
  subject: 'hotline',
  type: 'HotlineOrder',
  plural: 'hotlineOrders',
  label: '热线工单',
  labelEn: 'Hotline order',
  description:
    '12345 热线受理的一件诉求。派单、签收、办结等以流转记录登记，工单上的状态和时间随之更新。',
  table: hotlineOrders,
  fields: {
    orderNo: field('工单编号', 'Order number'),
    townCode: field('所属镇办', 'Town'),
    categoryCode: field('诉求类别', 'Category', { description: '末级类别。' }),
    unitCode: field('承办单位', 'Unit', {
      description: '受理时拟派的单位；派单后为最近一次派往的单位。',
    }),
    channel: field('来电渠道', 'Channel', { values: CHANNEL_NAMES }),
    receivedAt: field('受理时间', 'Received at'),
    dueAt: field('办理时限', 'Due at', {
      description:
        '留空时按受理后 5 个工作日推算，到当日 23:59:59；批准延期后顺延。导入的工单没有时限的，属数据质量问题。',
    }),
    closedAt: field('首次办结时间', 'First closed at', {
      description: '按期与否以它为准，重办不改变它。',
      entered: false,
      imported: true,
    }),
    rating: field('群众评价', 'Rating', {
      description:
        '5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空，不算满意。',
    }),
    originalDueAt: field('原定时限', 'Original due at', {
      description: '延期之前的办理时限。',
      entered: false,
    }),
    finalClosedAt: field('最后办结时间', 'Last closed at', {
      description: '重办工单再次办结的时间；在办或重办之中为空。',
      entered: false,
    }),
    voidedAt: field('作废时间', 'Voided at', {
      description: '作废的工单不计入按期办结率。',
      entered: false,
      imported: true,
    }),
    state: field('状态', 'State', {
      entered: false,
      values: {
        received: '已受理',
        assigned: '已派单',
        signed: '已签收',
        returned: '已退单',
        closed: '已办结',
        reopened: '重办',
        voided: '已作废',
      },
    }),
    reopenings: field('重办次数', 'Reopenings', { entered: false }),
    extendedDays: field('延期天数', 'Days extended', {
      description: '批准延长的工作日数；0 为未延期。',
      entered: false,
    }),
    assignedAt: field('最近派单时间', 'Last assigned at', {
      description: '退单的 24 小时从它起算。',
      entered: false,
    }),
    lastEventAt: field('最近流转时间', 'Last event at', { entered: false }),
    events: field('流转记录数', 'Number of events', {
      description: '0 为没有流转记录，时间和状态以录入时为准。',
      entered: false,
    }),
  },
  at: ['receivedAt', 'dueAt', 'closedAt', 'voidedAt'],
  overdue: { due: 'dueAt', until: ['closedAt', 'voidedAt'] },
  keeping: 'amend',
  parts: { orderEvents: hotlineOrderEvent },
  afterParts: ['rating'],
});
