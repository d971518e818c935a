import { collectiveApprovals, fundInspections, fundSignOffs } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const fundInspection = defineRecord({
  subject: 'funds',
  type: 'FundInspection',
  plural: 'fundInspections',
  label: '进度核查',
  labelEn: 'Inspection',
  description: '对协议所涉工程的核查，一天一次；现场核查核定的进度只升不降，付款以它为准。',
  table: fundInspections,
  fields: {
    agreementNo: field('协议编号', 'Agreement number'),
    inspectedOn: field('核查日期', 'Inspected on'),
    verifiedPermille: field('核定进度', 'Verified progress', {
      description: '占合同全部工作的千分数：42.5 % 为 425。',
      per: 1000,
    }),
    inspector: field('核查单位', 'Inspecting office'),
    onSite: field('现场核查', 'On site', {
      description: '只查资料的核查不能作为付款依据，其进度也不计入核定进度。',
    }),
  },
  at: ['inspectedOn'],
  keeping: 'append',
});

export const fundSignOff = defineRecord({
  subject: 'funds',
  type: 'FundSignOff',
  plural: 'fundSignOffs',
  label: '付款签批',
  labelEn: 'Sign-off',
  description: '一个部门对一个阶段付款的签批，须在现场核查之后；未付款之前可以更正。',
  table: fundSignOffs,
  fields: {
    agreementNo: field('协议编号', 'Agreement number'),
    stageNo: field('阶段序号', 'Stage number'),
    office: field('签批部门', 'Office', {
      values: {
        industry_office: '产业办',
        finance_audit_office: '财审所',
        poverty_relief_office: '脱贫办',
      },
    }),
    signedOn: field('签批日期', 'Signed on'),
  },
  at: ['signedOn'],
  keeping: 'amend',
});

export const collectiveApproval = defineRecord({
  subject: 'funds',
  type: 'CollectiveApproval',
  plural: 'collectiveApprovals',
  label: '村集体同意意见',
  labelEn: 'Approval of the collective',
  description: '村集体开会议定支付一个阶段的款项；未付款之前可以更正。',
  table: collectiveApprovals,
  fields: {
    agreementNo: field('协议编号', 'Agreement number'),
    stageNo: field('阶段序号', 'Stage number'),
    approvedOn: field('议定日期', 'Approved on'),
    meetingDocument: field('会议纪要', 'Minutes', { description: '会议纪要的名称或文号。' }),
  },
  at: ['approvedOn'],
  keeping: 'amend',
});
