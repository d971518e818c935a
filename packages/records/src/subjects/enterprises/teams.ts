import { hiringQuotas, teamMembers } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';
import { TEAM_NAMES } from './quota.ts';

export const teamMember = defineRecord({
  subject: 'enterprises',
  type: 'TeamMember',
  plural: 'teamMembers',
  label: '队员',
  labelEn: 'Team member',
  description: '一人在一支队伍的一段时间。同一人可以同时在两支队伍，按人计数时只计一次。',
  table: teamMembers,
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    team: field('队伍', 'Team', { values: TEAM_NAMES }),
    memberNo: field('队员编号', 'Member number', {
      description: '企业内部编号，不填姓名和身份证号；同一人在各队用同一编号。',
    }),
    householdNo: field('农户编号', 'Household', { description: '队员所在农户，不明的不填。' }),
    wasPoorAtHiring: field('招录时为贫困户', 'Poor at hiring', {
      description: '招录比例按它计算，以后脱贫不改。',
    }),
    isPoorNow: field('现为贫困户', 'Poor now'),
    joinedOn: field('入队日期', 'Joined on'),
    leftOn: field('离队日期', 'Left on', { description: '不再在队的第一天；仍在队的不填。' }),
  },
  at: ['joinedOn', 'leftOn'],
  keeping: 'amend',
});

export const hiringQuota = defineRecord({
  subject: 'enterprises',
  type: 'HiringQuota',
  plural: 'hiringQuotas',
  label: '招录比例',
  labelEn: 'Hiring quota',
  description: '一支队伍招录贫困户的最低比例，自生效日起执行，到下一次规定为止。',
  table: hiringQuotas,
  fields: {
    team: field('队伍', 'Team', { values: TEAM_NAMES }),
    fromDay: field('生效日期', 'From'),
    percent: field('最低比例', 'Percent', {
      description: '整数百分比：40 表示 40 %。',
      per: 100,
    }),
    document: field('依据文件', 'Document'),
  },
  at: ['fromDay'],
  keeping: 'amend',
});
