import { hotlineCallbacks } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const hotlineCallback = defineRecord({
  subject: 'hotline',
  type: 'HotlineCallback',
  plural: 'hotlineCallbacks',
  label: '回访记录',
  labelEn: 'Call-back',
  description:
    '工单办结后对诉求人的回访。每次办结只计一次有效回访，响应率、解决率、满意率以它为底。',
  table: hotlineCallbacks,
  fields: {
    orderNo: field('工单编号', 'Order number'),
    calledAt: field('回访时间', 'Called at'),
    closure: field('第几次办结', 'Closure', {
      description: '首次办结为 1，每重办一次加 1；由系统计数。',
      entered: false,
    }),
    valid: field('是否有效', 'Valid', { description: '接通并答全三项的为有效回访。' }),
    invalidReason: field('无效原因', 'Why not valid', {
      description: '如无人接听、号码有误；有效回访留空。',
    }),
    contacted: field('是否联系', 'Contacted', {
      description: '承办单位是否联系过诉求人（响应）；无效回访留空。',
    }),
    solved: field('是否解决', 'Solved', { description: '诉求是否解决；无效回访留空。' }),
    satisfaction: field('满意度', 'Satisfaction', {
      description: '无效回访留空。',
      values: { satisfied: '满意', basically_satisfied: '基本满意', unsatisfied: '不满意' },
    }),
  },
  at: ['calledAt'],
  keeping: 'amend',
});
