import { serviceRatingRectifications, serviceSimplifiedApprovals } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const serviceRatingRectification = defineRecord({
  subject: 'service-hall',
  type: 'ServiceRatingRectification',
  plural: 'serviceRatingRectifications',
  label: '差评整改',
  labelEn: 'Rectification of a bad rating',
  description: '评价为不满意、非常不满意的办件：办结后 15 个工作日内整改并回访核实。',
  table: serviceRatingRectifications,
  fields: {
    caseNo: field('办件编号', 'Case'),
    dueOn: field('整改期限', 'Due on', {
      description: '办结后第 15 个工作日。',
      entered: false,
    }),
    rectifiedOn: field('整改日期', 'Rectified on'),
    verifiedOn: field('回访核实日期', 'Verified on'),
    measures: field('整改情况', 'What was done'),
  },
  at: ['dueOn', 'rectifiedOn', 'verifiedOn'],
  overdue: { due: 'dueOn', until: ['verifiedOn'] },
  keeping: 'amend',
});

export const serviceSimplifiedApproval = defineRecord({
  subject: 'service-hall',
  type: 'ServiceSimplifiedApproval',
  plural: 'serviceSimplifiedApprovals',
  label: '简易审批',
  labelEn: 'Simplified approval',
  description: '一张申请表、一份承诺书、一枚公章办结的办件。',
  table: serviceSimplifiedApprovals,
  fields: {
    caseNo: field('办件编号', 'Case'),
    applicationForms: field('申请表', 'Application forms', { description: '一张。' }),
    commitmentLetters: field('承诺书', 'Letters of commitment', { description: '一份。' }),
    seals: field('公章', 'Seals', { description: '一枚。' }),
    documentsAsked: field('索要材料', 'Documents asked for', {
      description: '申请表和承诺书以外的份数。',
    }),
    commitmentBrokenOn: field('发现失信日期', 'Commitment found broken on', {
      description: '履行了承诺的留空。',
    }),
    finding: field('失信情况', 'Finding'),
  },
  at: ['commitmentBrokenOn'],
  keeping: 'amend',
});
