import { divisions, enterprises, teamCompliance } from '@minxin/database';
import { defineDerived } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';
import { TEAM_NAMES, TEAM_STATE_NAMES } from './quota.ts';

export const enterpriseTeamCompliance = defineDerived({
  subject: 'enterprises',
  type: 'TeamCompliance',
  plural: 'teamCompliance',
  label: '用工比例达标情况',
  labelEn: 'Quota compliance of a team',
  description:
    '各企业每支队伍在每一段时间内的在岗人数、贫困户人数与比例要求，按整数比较；没有人在岗为“未建队”，不算达标。',
  view: teamCompliance,
  key: ['enterpriseCode', 'team', 'sinceDay'],
  refers: {
    enterprise: { table: enterprises, columns: { enterpriseCode: 'code' } },
    town: { table: divisions, columns: { townCode: 'code' } },
  },
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    townCode: field('镇', 'Town'),
    sinceDay: field('起', 'Since'),
    untilDay: field('止', 'Until', { description: '不含当天；仍在持续的为空。' }),
    team: field('队伍', 'Team', {
      values: TEAM_NAMES,
    }),
    headcount: field('在岗人数', 'Headcount'),
    poor: field('其中贫困户', 'From poor households', { description: '按招用时的身份。' }),
    percent: field('比例要求', 'Quota in percent'),
    state: field('结论', 'State', {
      values: TEAM_STATE_NAMES,
    }),
    shortfall: field('缺额', 'Shortfall', { description: '还差几名贫困户成员才合格。' }),
    staffedSince: field('建队起', 'Staffed since'),
    compliantSince: field('合格起', 'Compliant since'),
  },
});
