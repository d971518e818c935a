import { hotlineCallers } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const hotlineCaller = defineRecord({
  subject: 'hotline',
  type: 'HotlineCaller',
  plural: 'hotlineCallers',
  label: '诉求人',
  labelEn: 'Caller',
  description: '工单的诉求人和联系电话，每单一条；加密保存，显示时遮盖。模拟明细不含个人信息。',
  table: hotlineCallers,
  at: [],
  keeping: 'amend',
  fields: {
    orderNo: field('工单编号', 'Order number'),
    callerName: field('诉求人姓名', "Caller's name", {
      sensitive: 'name',
      description: '匿名的留空。',
    }),
    phone: field('联系电话', 'Phone', { sensitive: 'phone' }),
  },
});
