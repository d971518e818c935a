import { fundAcceptances, fundProjects } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const fundProject = defineRecord({
  subject: 'funds',
  type: 'FundProject',
  plural: 'fundProjects',
  label: '资金项目',
  labelEn: 'Fund project',
  description: '由财政、协作或帮扶资金支持的项目；一个项目可签订多份协议，合同合计不超过预算。',
  table: fundProjects,
  fields: {
    projectNo: field('项目编号', 'Project number'),
    name: field('项目名称', 'Name'),
    townCode: field('镇办', 'Town', { description: '镇办的 9 位区划代码。' }),
    villageCode: field('村（社区）', 'Village', {
      description: '12 位区划代码；跨村或镇级项目不填。',
    }),
    source: field('资金来源', 'Source of the money', {
      values: {
        central: '中央财政资金',
        provincial: '省级财政资金',
        municipal: '市级财政资金',
        district: '区级财政资金',
        collaboration: '苏陕协作资金',
        social: '社会帮扶资金',
      },
    }),
    budgetFen: field('预算', 'Budget', { description: '批复的项目预算。' }),
    approvedOn: field('批复日期', 'Approved on'),
    finishedOn: field('完工日期', 'Finished on', { description: '未完工的不填。' }),
    acceptedOn: field('验收日期', 'Accepted on', {
      entered: false,
      description: '通过验收的日期，由验收记录得出；未通过验收的为空。',
    }),
  },
  at: ['approvedOn'],
  keeping: 'amend',
});

export const fundAcceptance = defineRecord({
  subject: 'funds',
  type: 'FundAcceptance',
  plural: 'fundAcceptances',
  label: '项目验收',
  labelEn: 'Acceptance',
  description: '完工之后的验收；一个项目只通过一次，最后阶段的款项在通过之后支付。',
  table: fundAcceptances,
  fields: {
    projectNo: field('项目编号', 'Project number'),
    heldOn: field('验收日期', 'Held on'),
    outcome: field('验收结论', 'Outcome', { values: { passed: '通过', failed: '未通过' } }),
    documentNo: field('验收文号', 'Document number'),
  },
  at: ['heldOn'],
  keeping: 'amend',
});
