import { partyBranches, partyMembers } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const partyBranchRecord = defineRecord({
  subject: 'party-building',
  type: 'PartyBranch',
  plural: 'partyBranches',
  label: '党支部',
  labelEn: 'Party branch',
  description: '大厅及进驻单位的党支部。',
  table: partyBranches,
  fields: {
    code: field('支部编号', 'Code'),
    name: field('支部名称', 'Name'),
    foundedOn: field('成立日期', 'Founded on'),
    dissolvedOn: field('撤销日期', 'Dissolved on', { description: '留空表示仍在。' }),
  },
  at: ['foundedOn', 'dissolvedOn'],
  keeping: 'amend',
});

export const partyMemberRecord = defineRecord({
  subject: 'party-building',
  type: 'PartyMember',
  plural: 'partyMembers',
  label: '党员',
  labelEn: 'Party member',
  description: '支部党员，只记编号，不记姓名和证件号码。',
  table: partyMembers,
  fields: {
    memberNo: field('党员编号', 'Member number', {
      description: '单位内部编号，不使用姓名、身份证号或电话。',
    }),
    branchCode: field('所在支部', 'Branch'),
    joinedOn: field('转入日期', 'Joined on', { description: '编入该支部的日期，不是入党日期。' }),
    leftOn: field('转出日期', 'Left on', { description: '留空表示仍在该支部。' }),
  },
  at: ['joinedOn', 'leftOn'],
  keeping: 'amend',
});
