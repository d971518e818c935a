import { serviceDepartments, serviceItems } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

const LIMIT_UNITS = { working_day: '工作日', natural_day: '自然日', hour: '小时' };

export const serviceDepartment = defineRecord({
  subject: 'service-hall',
  type: 'ServiceDepartment',
  plural: 'serviceDepartments',
  label: '进驻单位',
  labelEn: 'Department',
  description: '在政务大厅设窗口的单位。',
  table: serviceDepartments,
  fields: {
    code: field('单位编号', 'Code'),
    name: field('单位名称', 'Name'),
    joinedOn: field('进驻日期', 'Joined on'),
    leftOn: field('撤出日期', 'Left on', { description: '仍在大厅的留空。' }),
  },
  at: ['joinedOn', 'leftOn'],
  keeping: 'amend',
});

export const serviceItem = defineRecord({
  subject: 'service-hall',
  type: 'ServiceItem',
  plural: 'serviceItems',
  label: '服务事项',
  labelEn: 'Service item',
  description: '事项目录：可以申请什么、多少时间办好、跑几次。',
  table: serviceItems,
  fields: {
    code: field('事项编号', 'Code'),
    name: field('事项名称', 'Name'),
    departmentCode: field('所属单位', 'Department'),
    caseType: field('办件类型', 'Case type', {
      values: { instant: '即办件', promised: '承诺件' },
    }),
    statutoryDays: field('法定时限', 'Statutory days', {
      description: '折算为工作日；法律没有规定的留空。',
    }),
    promisedDays: field('承诺时限', 'Promised days', {
      description: '折算为工作日，到期时间按它计算；即办件为 0。',
    }),
    visitsPromised: field('承诺到场次数', 'Visits promised'),
    listedOn: field('上线日期', 'Listed on'),
    delistedOn: field('下线日期', 'Delisted on', { description: '仍可申请的留空。' }),
    baseCode: field('基本编码', 'Base code', {
      description: '国家基本目录的 12 位编码。',
      lengths: [12],
    }),
    implementationCode: field('实施编码', 'Implementation code', {
      description: '实施清单的 31 位编码，最多存 36 位。',
    }),
    businessCode: field('业务办理项编码', 'Business code', {
      description: '实施编码加办理项序号。',
    }),
    statutoryLimit: field('法定时限原值', 'Statutory limit', {
      description: '目录上写的数，单位在旁边。',
    }),
    statutoryUnit: field('法定时限单位', 'Statutory unit', { values: LIMIT_UNITS }),
    promisedLimit: field('承诺时限原值', 'Promised limit', {
      description: '目录上写的数，单位在旁边。',
    }),
    promisedUnit: field('承诺时限单位', 'Promised unit', { values: LIMIT_UNITS }),
    onlineDepth: field('网办深度', 'Online depth', {
      description: '1 网上指南，2 表格下载，3 网上申报，4 全程网办。',
    }),
    feeCharged: field('是否收费', 'Fee charged'),
  },
  at: ['listedOn', 'delistedOn'],
  keeping: 'amend',
});
