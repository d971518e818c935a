import { partyFindingSteps, partyFindings } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

const BY_STEPS = { entered: false, description: '由整改记录产生。' } as const;

export const partyFindingRecord = defineRecord({
  subject: 'party-building',
  type: 'PartyFinding',
  plural: 'partyFindings',
  label: '检视问题',
  labelEn: 'Finding',
  description: '检视出的问题及其整改；由责任单位以外的单位核实后才算整改到位，此后不能修改。',
  table: partyFindings,
  fields: {
    findingNo: field('问题编号', 'Finding number'),
    branchCode: field('支部', 'Branch', { description: '班子的问题留空。' }),
    matter: field('问题表现', 'Matter'),
    foundOn: field('检视日期', 'Found on'),
    ownerOffice: field('责任单位', 'Owner'),
    ownerRole: field('责任岗位', 'Role', { description: '职务或岗位，不写姓名。' }),
    dueOn: field('整改期限', 'Due on'),
    closedOn: field('整改完成日期', 'Closed on', BY_STEPS),
    verifiedOn: field('核实日期', 'Verified on', BY_STEPS),
    verifiedByOffice: field('核实单位', 'Verified by', BY_STEPS),
  },
  at: ['foundOn', 'closedOn', 'verifiedOn'],
  overdue: { due: 'dueOn', until: ['verifiedOn'] },
  keeping: 'amend',
});

export const partyFindingStepRecord = defineRecord({
  subject: 'party-building',
  type: 'PartyFindingStep',
  plural: 'partyFindingSteps',
  label: '整改记录',
  labelEn: 'Step of a finding',
  description: '检视问题的整改经过，逐条登记，登记后不能修改；更正和说明另记一条。',
  table: partyFindingSteps,
  fields: {
    findingNo: field('问题编号', 'Finding'),
    stepNo: field('序号', 'Step', { description: '同一问题从 1 起逐条编号。' }),
    kind: field('类别', 'Kind', {
      description: '责任单位报整改完成，其他单位核实销号或退回整改；补充说明随时可加，不改变状态。',
      values: {
        closed: '整改完成',
        returned: '退回整改',
        verified: '核实销号',
        answer: '补充说明',
      },
    }),
    takenOn: field('日期', 'Day'),
    office: field('办理单位', 'Office'),
    statement: field('情况', 'Statement'),
  },
  at: ['takenOn'],
  keeping: 'append',
});
